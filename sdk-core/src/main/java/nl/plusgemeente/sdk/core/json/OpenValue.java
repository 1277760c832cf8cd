package nl.plusgemeente.sdk.core.json;

/**
 * A value of a list that its API owns and may extend: a public record of one {@code String}, with the known values as
 * constants. Unknown values are read, kept and written as they are; in JSON it is a plain string.
 */
public interface OpenValue {

    /**
     * The value as it stands in the JSON.
     *
     * @return never empty
     */
    String waarde();
}
