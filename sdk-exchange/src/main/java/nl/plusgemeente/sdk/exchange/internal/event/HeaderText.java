package nl.plusgemeente.sdk.exchange.internal.event;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attributes in headers, percent-encoded (CloudEvents HTTP Protocol Binding 1.0.2 §3.1.3.2). */
public final class HeaderText {
    private static final String HEX = "0123456789ABCDEF";

    private HeaderText() {}

    /**
     * Encodes what a header cannot hold, or means something else there.
     *
     * @param text the attribute
     * @return visible ASCII characters only
     */
    public static String encode(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (plain((char) (b & 0xff))) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.charAt(b >> 4 & 0xf)).append(HEX.charAt(b & 0xf));
            }
        }
        return out.toString();
    }

    /**
     * Decodes once. Spaces that were not encoded are taken, and a value in double quotes as older senders write it.
     *
     * @param value the header's value
     * @return empty when a character is not ASCII, a percent sign begins no two hexadecimal digits, a quote does not end,
     *     or the bytes are not UTF-8
     */
    public static Optional<String> decode(String value) {
        String text = value.startsWith("\"") ? unquoted(value) : value;
        if (text == null) {
            return Optional.empty();
        }
        if (isPlain(text)) {
            return Optional.of(text);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int decoded = c;
            if (c == '%') {
                decoded = i + 2 < text.length() ? hex(text.charAt(i + 1)) << 4 | hex(text.charAt(i + 2)) : -1;
                i += 2;
            } else if (c > '~') {
                decoded = -1;
            }
            if (decoded < 0) {
                return Optional.empty();
            }
            bytes.write(decoded);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(char c) {
        return c > ' ' && c <= '~' && c != '"' && c != '%';
    }

    /** Minus one for what is no digit, which stays negative when shifted and joined. */
    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static @Nullable String unquoted(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                return i == value.length() - 1 ? out.toString() : null;
            }
            if (c == '\\' && ++i < value.length()) {
                c = value.charAt(i);
            }
            out.append(c);
        }
        return null;
    }
}
