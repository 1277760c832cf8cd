package nl.plusgemeente.sdk.exchange.fsc;

import java.util.regex.Pattern;

/**
 * A service that a peer offers (FSC Core 2.0.0 §3.1).
 *
 * @param peer who offers it
 * @param name its name, unique at that peer: letters, digits, dots, hyphens and underscores, at most 100
 */
public record FscService(PeerId peer, String name) {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]{1,100}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when a service cannot be called so
     */
    public FscService {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A service is called by 1 to 100 letters, digits, dots, hyphens and underscores");
        }
    }

    /** Name and peer. */
    @Override
    public String toString() {
        return name + " of peer " + peer;
    }
}
