package nl.plusgemeente.sdk.core.spi;

import java.util.Map;
import nl.plusgemeente.sdk.core.internal.json.MembersReader;

/**
 * Small JSON objects from strangers, such as the parts of a token: read to the letter or not at all.
 *
 * <p>Refused are: members that stand twice at any depth (readers disagree on which one counts), text before or after the
 * object, anything but UTF-8 without byte order mark, numbers that cost more to compute with than to send, and nesting
 * deeper than asked for.
 */
public final class StrictJson {
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
}
