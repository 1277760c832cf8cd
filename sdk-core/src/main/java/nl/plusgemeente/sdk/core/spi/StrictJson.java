package nl.plusgemeente.sdk.core.spi;

import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.internal.json.MembersReader;
import nl.plusgemeente.sdk.core.internal.json.TextReader;
import nl.plusgemeente.sdk.core.json.JsonText;

/**
 * Small JSON objects from strangers, such as the parts of a token: read to the letter or not at all.
 *
 * <p>Refused are: members that stand twice at any depth (readers disagree on which one counts), text before or after the
 * object, anything but UTF-8 without byte order mark, numbers that cost more to compute with than to send, and nesting
 * deeper than asked for.
 */
public final class StrictJson {
    /** What {@link #exact(byte[], int)} gives for {@code null}. */
    public static final JsonText NULL = MembersReader.NULL;

    private StrictJson() {}

    /**
     * Reads one object.
     *
     * @param json the whole document; the caller has bounded its size
     * @param depth how deep objects and arrays may nest; 1 for an object of scalars
     * @return members in their order: {@code String}, {@code Boolean}, {@code Long} (whole numbers that fit),
     *     {@code BigDecimal} (other numbers), {@code List}, {@code Map}; a member that is {@code null} is absent
     * @throws nl.plusgemeente.sdk.core.json.JsonException when the document is anything but such an object; the message holds no content
     */
    public static Map<String, Object> object(byte[] json, int depth) {
        return MembersReader.read(json, depth);
    }

    /**
     * Reads one object and loses nothing of it, so that a digest over what was read is one over what was sent.
     *
     * @param json the whole document; the caller has bounded its size
     * @param depth how deep objects and arrays may nest; 1 for an object of scalars
     * @return members in their order, as {@link #object(byte[], int)} gives them, but with {@link #NULL} where {@code null}
     *     stands, in lists too
     * @throws nl.plusgemeente.sdk.core.json.JsonException when the document is anything but such an object; the message holds no content
     */
    public static Map<String, Object> exact(byte[] json, int depth) {
        return MembersReader.exact(json, depth);
    }

    /**
     * Reads one object, and keeps the value of one of its members as the text that stands there: every digit, space and
     * escape of it.
     *
     * @param json the whole document; the caller has bounded its size
     * @param depth how deep objects and arrays may nest, those in the text included
     * @param verbatim the member whose value becomes a {@link JsonText}, {@code null} too
     * @return members in their order, otherwise as {@link #object(byte[], int)} gives them
     * @throws nl.plusgemeente.sdk.core.json.JsonException when the document is anything but such an object; the message holds no content
     */
    public static Map<String, Object> object(byte[] json, int depth, String verbatim) {
        return TextReader.object(json, depth, verbatim);
    }

    /**
     * Reads an array of objects, each as {@link #object(byte[], int, String)} does.
     *
     * @param json the whole document; the caller has bounded its size
     * @param depth how deep objects and arrays may nest in each object
     * @param most the largest number of objects
     * @param verbatim the member of each object whose value becomes a {@link JsonText}
     * @return the objects in their order
     * @throws nl.plusgemeente.sdk.core.json.JsonException when the document is anything but such an array; the message holds no content
     */
    public static List<Map<String, Object>> objects(byte[] json, int depth, int most, String verbatim) {
        return TextReader.objects(json, depth, most, verbatim);
    }

    /**
     * Checks a value of any kind, by the same rules, and keeps nothing of it.
     *
     * @param json the whole document; the caller has bounded its size
     * @param depth how deep objects and arrays may nest; 0 for a scalar
     * @throws nl.plusgemeente.sdk.core.json.JsonException when the document is not one such value; the message holds no content
     */
    public static void check(byte[] json, int depth) {
        TextReader.check(json, depth);
    }
}
