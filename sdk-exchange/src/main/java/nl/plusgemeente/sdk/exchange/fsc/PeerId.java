package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * Names a peer of a group. In groups of the Dutch government it is the OIN, with prefix, suffix and zeros in front
 * (Digikoppeling REST-API 4.0.1 §3.4.3); other groups may take another field of the certificate.
 *
 * @param value 3 to 255 characters, without spaces and control characters
 */
public record PeerId(String value) {
    private static final Pattern FORM = Pattern.compile("[^\\s\\p{Cntrl}\\p{Cs}]{3,255}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public PeerId {
        if (!isPeerId(value)) {
            throw new IllegalArgumentException(
                    "A peer ID has 3 to 255 characters without spaces; in groups of the Dutch"
                            + " government it is an OIN of 20 positions");
        }
    }

    /**
     * A peer, by its organisation.
     *
     * @param oin the organisation
     * @return its peer ID
     */
    public static PeerId of(Oin oin) {
        return new PeerId(oin.value());
    }

    static boolean isPeerId(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The organisation.
     *
     * @return its OIN; empty where the peer ID is none
     */
    public Optional<Oin> oin() {
        try {
            return Optional.of(Oin.of(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
