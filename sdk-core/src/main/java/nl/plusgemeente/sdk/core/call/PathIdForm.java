package nl.plusgemeente.sdk.core.call;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How an API wants an identification in its path. */
public enum PathIdForm {

    /** Every run of other than letters, digits and underscores becomes one {@code _} (the Ozon APIs of the DSO). */
    UNDERSCORE {
        @Override
        public String apply(String identificatie) {
            return NO_WORD.matcher(identificatie).replaceAll("_");
        }
    },

    /** Percent-encoded once (RFC 3986 §2.1). */
    PERCENT {
        @Override
        public String apply(String identificatie) {
            return percentEncode(identificatie);
        }
    };

    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9_]+");
    private static final String UNRESERVED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /**
     * Brings an identification into the form for a path.
     *
     * @param identificatie the identification, for example {@code /akn/nl/act/gm0995/2020/omgevingsplan}
     * @return safe to stand between two slashes
     */
    public abstract String apply(String identificatie);

    /**
     * Percent-encodes all but unreserved characters.
     *
     * @param text any text
     * @return ASCII
     */
    static String percentEncode(String text) {
        StringBuilder encoded = null;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            if (b < 128 && UNRESERVED.indexOf(b) >= 0) {
                if (encoded != null) {
                    encoded.append((char) b);
                }
                continue;
            }
            if (encoded == null) {
                encoded = new StringBuilder(bytes.length + 16).append(new String(bytes, 0, i, StandardCharsets.US_ASCII));
            }
            encoded.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4, 16)));
            encoded.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
        return encoded == null ? text : encoded.toString();
    }
}
