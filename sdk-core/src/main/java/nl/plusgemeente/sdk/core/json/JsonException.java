package nl.plusgemeente.sdk.core.json;

/** A JSON document that cannot be read. The message tells where and why, never what stood there. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A document that cannot be read.
     *
     * @param message where in the document (line, column) and what is wrong, without content
     */
    public JsonException(String message) {
        super(message);
    }
}
