package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/** What an event is about, as its bytes: JSON keeps every digit and space that it came with. */
public final class EventData {
    private static final int DEPTH = 64;

    private final Kind kind;
    private final byte[] bytes;

    private EventData(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /** How data stands in an event. */
    public enum Kind {
        /** JSON. */
        JSON,
        /** Text in UTF-8. */
        TEXT,
        /** Bytes of any kind. */
        BINARY
    }

    /**
     * JSON that is written already.
     *
     * @param json one JSON value, at most 64 levels deep
     * @return data
     * @throws CloudEventException when it is not JSON, or has a member twice (SDK-6040)
     */
    public static EventData json(String json) {
        return checked(json.getBytes(UTF_8), DEPTH);
    }

    /**
     * A value that becomes JSON.
     *
     * @param codec writes it
     * @param value a record, map or list
     * @return data
     * @throws JsonException when the value has no JSON form
     */
    public static EventData json(JsonCodec codec, Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try {
            codec.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return checked(out.toByteArray(), DEPTH);
    }

    /**
     * Text, such as XML.
     *
     * @param text the text
     * @return data
     */
    public static EventData text(String text) {
        return new EventData(Kind.TEXT, text.getBytes(UTF_8));
    }

    /**
     * Bytes.
     *
     * @param bytes the bytes; copied
     * @return data
     */
    public static EventData binary(byte[] bytes) {
        return new EventData(Kind.BINARY, bytes.clone());
    }

    /** What a reader has checked and nobody else holds. */
    static EventData of(Kind kind, byte[] bytes) {
        return new EventData(kind, bytes);
    }

    static EventData checked(byte[] json, int depth) {
        try {
            StrictJson.check(json, depth);
        } catch (JsonException e) {
            throw CloudEventException.invalid(List.of(EventFinding.of(EventRule.DATA_FORM, "data")));
        }
        return new EventData(Kind.JSON, json);
    }

    /**
     * How it stands in the event.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The number of bytes.
     *
     * @return 0 or more
     */
    public int length() {
        return bytes.length;
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The bytes, to be read.
     *
     * @return a fresh stream
     */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * The bytes as text in UTF-8.
     *
     * @return the JSON or text; of bytes of another kind whatever they make
     */
    public String text() {
        return new String(bytes, UTF_8);
    }

    /** Not copied: for those who only write it. */
    byte[] shared() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventData that && kind == that.kind && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Kind and size: the content may be personal. */
    @Override
    public String toString() {
        return "EventData[" + kind + ", " + bytes.length + " bytes]";
    }
}
