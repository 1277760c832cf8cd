package nl.plusgemeente.sdk.auth.internal.jose;

import nl.plusgemeente.sdk.core.spi.Base64Url;

/** One part of a compact JWS, as its bytes. */
public final class TokenPart {
    private TokenPart() {}

    /**
     * Decodes.
     *
     * @param text the part as it stands in the token
     * @return the bytes
     * @throws RefusedException when it is not written in the one right way
     */
    public static byte[] decode(String text) throws RefusedException {
        try {
            return Base64Url.decode(text);
        } catch (IllegalArgumentException e) {
            throw RefusedException.invalid(
                    "A part of the token is not base64url without padding: see that nothing changes it on its way.");
        }
    }
}
