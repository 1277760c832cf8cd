package nl.plusgemeente.sdk.exchange.internal.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The one form that a JSON value has for digests and signatures: JCS (RFC 8785). Members stand in the order of the UTF-16 code
 * units of their names, numbers are written as ECMAScript does, no space and no escape is more than needed.
 *
 * <p>A class of our own: the libraries that do this bring a JSON parser of theirs along, which would read contracts of strangers
 * by other rules than the rest of the SDK does.
 */
public final class CanonicalJson {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out;

    private CanonicalJson(StringBuilder out) {
        this.out = out;
    }

    /**
     * Writes a value.
     *
     * @param value what {@link StrictJson#exact(byte[], int)} gives: {@code Map}, {@code List}, {@code String},
     *     {@code Boolean}, {@code Number}, {@link StrictJson#NULL}; a {@link JsonText} stands for what is canonical already
     * @return its canonical form
     * @throws JsonException when it has none (RFC 8785 §3.2.2, §3.2.3): half a surrogate pair, or a number beyond those of
     *     IEEE 754; the message holds no content
     */
    public static String text(Object value) {
        CanonicalJson json = new CanonicalJson(new StringBuilder(1024));
        json.write(value);
        return json.out.toString();
    }

    /**
     * Writes a value as {@link #text(Object)} does.
     *
     * @param value the value
     * @return its canonical form in UTF-8
     * @throws JsonException when it has none
     */
    public static byte[] bytes(Object value) {
        return text(value).getBytes(UTF_8);
    }

    private void write(Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof List<?> array) {
            array(array);
        } else if (value instanceof Number number) {
            out.append(EcmaNumber.text(number));
        } else if (value instanceof Boolean truth) {
            out.append(truth.booleanValue());
        } else if (value instanceof JsonText canonical) {
            out.append(canonical.json());
        } else {
            throw new IllegalArgumentException("no JSON: " + value.getClass());
        }
    }

    private void object(Map<?, ?> object) {
        // String compares code units, which is the order of RFC 8785 §3.2.3
        String[] names = object.keySet().toArray(String[]::new);
        Arrays.sort(names);
        char separator = '{';
        for (String name : names) {
            out.append(separator);
            string(name);
            out.append(':');
            write(present(object.get(name)));
            separator = ',';
        }
        out.append(names.length == 0 ? "{}" : "}");
    }

    private static Object present(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("null in JSON is StrictJson.NULL");
        }
        return value;
    }

    private void array(List<?> array) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(array.get(i));
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                control(c);
            } else if (!Character.isSurrogate(c)) {
                out.append(c);
            } else if (i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                throw new JsonException("The JSON has half a surrogate pair in a text, which is no character");
            }
        }
        out.append('"');
    }

    private void control(char c) {
        out.append('\\');
        switch (c) {
            case '\b' -> out.append('b');
            case '\t' -> out.append('t');
            case '\n' -> out.append('n');
            case '\f' -> out.append('f');
            case '\r' -> out.append('r');
            default -> out.append("u00").append(HEX[c >> 4]).append(HEX[c & 0x0f]);
        }
    }
}
