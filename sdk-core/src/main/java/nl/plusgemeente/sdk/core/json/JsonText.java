package nl.plusgemeente.sdk.core.json;

/**
 * A value as it stands in its document: every digit, space and escape of it.
 *
 * @param json well-formed JSON, in which nothing stands twice
 */
public record JsonText(String json) {

    /** Only the length: the value may be secret. */
    @Override
    public String toString() {
        return "JsonText[" + json.length() + " characters]";
    }
}
