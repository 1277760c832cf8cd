package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.internal.fsc.CanonicalJson;

/**
 * The body with which a component of FSC refuses (FSC Core 2.0.0 §4.4, §4.6, §4.7).
 *
 * @param message what is wrong, for people; of strangers, when it was read
 * @param domain which component it is
 * @param code why
 */
public record FscError(String message, FscErrorDomain domain, FscErrorCode code) {
    private static final int LARGEST = 64 * 1024;
    private static final int DEPTH = 4;

    /**
     * Reads one.
     *
     * @param body a body of an answer
     * @return empty when it is none, or larger than 64 KiB
     */
    public static Optional<FscError> parse(byte[] body) {
        if (body.length > LARGEST) {
            return Optional.empty();
        }
        try {
            Map<String, Object> members = StrictJson.object(body, DEPTH);
            return members.get("message") instanceof String message
                            && members.get("domain") instanceof String domain
                            && members.get("code") instanceof String code
                            && !domain.isEmpty()
                            && !code.isEmpty()
                    ? Optional.of(new FscError(message, new FscErrorDomain(domain), new FscErrorCode(code)))
                    : Optional.empty();
        } catch (JsonException e) {
            // the answer of something else, such as a gateway on the way
            return Optional.empty();
        }
    }

    /**
     * Writes it.
     *
     * @return JSON in UTF-8
     */
    public byte[] json() {
        return CanonicalJson.bytes(Map.of("message", message, "domain", domain.waarde(), "code", code.waarde()));
    }
}
