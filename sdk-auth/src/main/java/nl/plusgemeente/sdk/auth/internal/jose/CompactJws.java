package nl.plusgemeente.sdk.auth.internal.jose;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * The three parts of a compact JWS (RFC 7515 §7.1), as text, not decoded and not believed.
 *
 * @param header the protected header
 * @param payload the payload; may be empty
 * @param signature the signature
 * @param token the whole
 */
public record CompactJws(String header, String payload, String signature, String token) {

    /**
     * Takes a token apart.
     *
     * @param token the text
     * @param longest the number of characters that are looked at at all
     * @return its parts
     * @throws RefusedException when there are not exactly three, or too many characters
     */
    public static CompactJws parse(String token, int longest) throws RefusedException {
        if (token.length() > longest) {
            throw RefusedException.invalid("The token is longer than " + longest + " characters: ask for one with"
                    + " fewer claims, or allow longer ones.");
        }
        int first = token.indexOf('.');
        int second = token.indexOf('.', first + 1);
        if (first <= 0 || second < 0 || second == token.length() - 1 || token.indexOf('.', second + 1) >= 0) {
            throw RefusedException.invalid(
                    "The token is no signed JWT of three parts (RFC 7515 7.1): unsigned, encrypted and JSON forms are"
                            + " not accepted.");
        }
        return new CompactJws(
                token.substring(0, first), token.substring(first + 1, second), token.substring(second + 1), token);
    }

    /**
     * What the signature is over.
     *
     * @return header and payload as they stand in the token
     */
    public byte[] signingInput() {
        return token.substring(0, header.length() + 1 + payload.length()).getBytes(ISO_8859_1);
    }

    /** Nothing of its content. */
    @Override
    public String toString() {
        return "CompactJws[" + token.length() + " characters]";
    }
}
