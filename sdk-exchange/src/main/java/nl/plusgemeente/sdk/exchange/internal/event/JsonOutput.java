package nl.plusgemeente.sdk.exchange.internal.event;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** JSON as it is written: text that is escaped, and JSON that is there already. */
public final class JsonOutput {
    private final ByteArrayOutputStream out;

    /**
     * Nothing yet.
     *
     * @param expected about how many bytes will come
     */
    public JsonOutput(int expected) {
        out = new ByteArrayOutputStream(expected);
    }

    /**
     * JSON of our own, in ASCII.
     *
     * @param json a piece of it
     * @return this output
     */
    public JsonOutput json(String json) {
        out.writeBytes(json.getBytes(US_ASCII));
        return this;
    }

    /**
     * JSON that was checked.
     *
     * @param json UTF-8
     * @return this output
     */
    public JsonOutput json(byte[] json) {
        out.writeBytes(json);
        return this;
    }

    /**
     * A string, in quotes.
     *
     * @param text any text
     * @return this output
     */
    public JsonOutput string(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (c < ' ') {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        out.writeBytes(escaped.append('"').toString().getBytes(UTF_8));
        return this;
    }

    /**
     * What was written.
     *
     * @return UTF-8
     */
    public byte[] bytes() {
        return out.toByteArray();
    }
}
