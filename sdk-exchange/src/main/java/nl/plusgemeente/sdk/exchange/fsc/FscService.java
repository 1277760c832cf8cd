package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;

/**
 * A service that a peer offers (FSC Core 2.0.0 §3.1).
 *
 * @param peer who offers it
 * @param name its name, unique at that peer: letters, digits, dots, hyphens and underscores, at most 100
 */
public record FscService(PeerId peer, String name) {
    private static final int LETTERS = 40;
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

    /**
     * The service as an API, for one without a typed client: calls to it are made with
     * {@link nl.plusgemeente.sdk.core.call.Operation}. Its address leads nowhere, as only a route of FSC knows the way.
     *
     * @param environment where the SDK works
     * @param path the path of the API at the service, with a slash at its start and none at its end; empty for the root
     * @return the same for each service of that name at that peer
     */
    public ApiProfile api(FacilityEnvironment environment, String path) {
        String word = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String digest = HexFormat.of().formatHex(Digests.sha256((peer.value() + '/' + name).getBytes(UTF_8)), 0, 6);
        String shown = word.substring(0, Math.min(LETTERS, word.length()));
        return ApiProfile.builder("fsc-" + digest, "fsc-" + shown + "-" + digest, path)
                .host(environment, environment.isLocal() ? "https://localhost:1" : "https://fsc.invalid")
                .build();
    }

    /** Name and peer. */
    @Override
    public String toString() {
        return name + " of peer " + peer;
    }
}
