package nl.plusgemeente.sdk.core.spi;

import java.util.Base64;

/**
 * Base64url as RFC 7515 §2 wants it, and in one way only: without padding, line breaks or white space, and with the bits
 * that carry nothing at zero. Two texts that mean the same bytes would make two tokens of one.
 */
public final class Base64Url {
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Base64Url() {}

    /**
     * Decodes.
     *
     * @param text the text
     * @return the bytes
     * @throws IllegalArgumentException when it is not written in the one right way; the message holds no content
     */
    public static byte[] decode(String text) {
        int odd = text.length() % 4;
        if (odd == 1 || text.indexOf('=') >= 0 || !endsInZeroBits(text, odd)) {
            throw notBase64();
        }
        try {
            return DECODER.decode(text);
        } catch (IllegalArgumentException e) {
            throw notBase64();
        }
    }

    /**
     * Encodes.
     *
     * @param bytes the bytes
     * @return the text
     */
    public static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    private static boolean endsInZeroBits(String text, int odd) {
        if (odd == 0) {
            return true;
        }
        int last = ALPHABET.indexOf(text.charAt(text.length() - 1));
        return last >= 0 && (last & (odd == 2 ? 0x0f : 0x03)) == 0;
    }

    private static IllegalArgumentException notBase64() {
        return new IllegalArgumentException("not base64url without padding");
    }
}
