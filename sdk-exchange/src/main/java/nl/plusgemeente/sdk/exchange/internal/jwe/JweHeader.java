package nl.plusgemeente.sdk.exchange.internal.jwe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/**
 * The protected header (RFC 7516 §4).
 *
 * @param certificate the SHA-256 of the receiver's certificate, in base64url; empty when the sender does not say
 * @param contentType the media type of the content; empty when the sender does not say, or says something else
 */
public record JweHeader(Optional<String> certificate, Optional<String> contentType) {
    private static final String ALGORITHM = "RSA-OAEP";
    private static final String ENCRYPTION = "A256GCM";
    /** An object, and a list of certificates in it. */
    private static final int DEPTH = 2;

    /**
     * Members that change how a JWE must be read, or name a key from elsewhere. Others that are not known here are
     * passed over, as RFC 7516 §4 demands.
     */
    private static final List<String> REFUSED =
            List.of("zip", "crit", "jku", "jwk", "x5u", "epk", "apu", "apv", "p2s", "p2c", "iv", "tag", "b64");

    /**
     * Reads a header to the letter.
     *
     * @param json the header; the caller has bounded its size
     * @return what is of use
     * @throws JweFormException when it is not one of the profile
     */
    static JweHeader parse(byte[] json) throws JweFormException {
        Map<String, Object> members = members(json);
        for (String name : REFUSED) {
            if (members.containsKey(name)) {
                throw new JweFormException("the header has " + name + ", which is not for this profile");
            }
        }
        if (!ALGORITHM.equals(members.get("alg"))) {
            throw new JweFormException("alg is not RSA-OAEP");
        }
        if (!ENCRYPTION.equals(members.get("enc"))) {
            throw new JweFormException("enc is not A256GCM");
        }
        return new JweHeader(text(members, "x5t#S256"), text(members, "cty").flatMap(JoseType::ofContent));
    }

    /**
     * Writes a header.
     *
     * @param contentType the media type of the content, of which {@link JoseType#isPlain} holds
     * @param certificate the SHA-256 of the receiver's certificate, in base64url
     * @return JSON
     */
    static byte[] write(String contentType, String certificate) {
        // a media type has two characters that JSON escapes
        String escaped = contentType.replace("\\", "\\\\").replace("\"", "\\\"");
        return ("{\"alg\":\"" + ALGORITHM + "\",\"enc\":\"" + ENCRYPTION + "\",\"typ\":\"JWE\",\"cty\":\"" + escaped
                        + "\",\"x5t#S256\":\"" + certificate + "\"}")
                .getBytes(UTF_8);
    }

    private static Map<String, Object> members(byte[] json) throws JweFormException {
        try {
            return StrictJson.object(json, DEPTH);
        } catch (JsonException e) {
            // it holds no content, only a place
            throw new JweFormException("the header is not a plain JSON object: " + e.getMessage());
        }
    }

    private static Optional<String> text(Map<String, Object> members, String name) throws JweFormException {
        Object value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw new JweFormException(name + " is not a text");
    }
}
