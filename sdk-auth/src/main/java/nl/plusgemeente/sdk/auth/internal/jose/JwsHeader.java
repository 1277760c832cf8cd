package nl.plusgemeente.sdk.auth.internal.jose;

import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/**
 * A protected header that says nothing we do not understand. Keys that it brings along or points to ({@code jwk},
 * {@code jku}, {@code x5u}, {@code x5c}) are never looked at here: who signs must not choose the key.
 *
 * @param algorithm how the sender says it is signed
 * @param kid which key; empty when it does not say
 * @param thumbprint SHA-256 of the certificate of the key ({@code x5t#S256}); empty when it does not say
 * @param type {@code typ}; empty when it does not say
 * @param members all of it
 */
public record JwsHeader(
        JwsAlgorithm algorithm,
        Optional<String> kid,
        Optional<String> thumbprint,
        Optional<String> type,
        Map<String, Object> members) {
    private static final int DEPTH = 3;
    private static final int LONGEST = 4 * 1024;
    private static final int LONGEST_NAME = 200;

    /**
     * Reads a header.
     *
     * @param encoded the first part of a compact JWS
     * @return what it says
     * @throws RefusedException when it is no such header, or asks for what we do not do
     */
    public static JwsHeader parse(String encoded) throws RefusedException {
        if (encoded.length() > LONGEST) {
            throw RefusedException.invalid("The header of the token is longer than " + LONGEST + " characters.");
        }
        Map<String, Object> members = object(TokenPart.decode(encoded), DEPTH, "header");
        if (members.containsKey("crit") || members.containsKey("b64")) {
            throw RefusedException.invalid("The header of the token asks for extensions (crit, b64): there are none.");
        }
        if (members.containsKey("enc") || members.containsKey("zip")) {
            throw RefusedException.invalid("The token is encrypted or compressed: only signed ones are accepted.");
        }
        if (members.containsKey("cty")) {
            throw RefusedException.invalid("The token holds another token (cty): nested ones are not accepted.");
        }
        JwsAlgorithm algorithm = text(members, "alg").flatMap(JwsAlgorithm::of).orElseThrow(JwsHeader::noAlgorithm);
        return new JwsHeader(
                algorithm, text(members, "kid"), text(members, "x5t#S256"), text(members, "typ"), Map.copyOf(members));
    }

    /**
     * Reads a part that is a JSON object.
     *
     * @param json the decoded part
     * @param depth how deep it may nest
     * @param part its name in the message
     * @return its members
     * @throws RefusedException when it is no such object
     */
    public static Map<String, Object> object(byte[] json, int depth, String part) throws RefusedException {
        try {
            return StrictJson.object(json, depth);
        } catch (JsonException e) {
            throw RefusedException.invalid("The " + part + " of the token is refused. " + e.getMessage() + ".");
        }
    }

    private static Optional<String> text(Map<String, Object> members, String name) throws RefusedException {
        Object value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text && isName(text)) {
            return Optional.of(text);
        }
        throw RefusedException.invalid("The header of the token has a " + name + " that is no string of 1 to "
                + LONGEST_NAME + " printable characters.");
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }

    private static RefusedException noAlgorithm() {
        return RefusedException.invalid("The header of the token names no algorithm (alg) that is known here: none and"
                + " shared secrets (HS256) never are.");
    }
}
