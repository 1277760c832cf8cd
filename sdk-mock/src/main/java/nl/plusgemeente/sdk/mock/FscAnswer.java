package nl.plusgemeente.sdk.mock;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a service behind the Inway of a peer of {@link MockFsc} answers.
 *
 * @param status the HTTP status
 * @param headers the headers, the content type among them
 * @param body the body
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record FscAnswer(int status, Map<String, String> headers, byte[] body) {

    /** Copies the headers. */
    public FscAnswer {
        headers = Map.copyOf(headers);
    }

    /**
     * An answer in JSON.
     *
     * @param status the HTTP status
     * @param json the body
     * @return the answer
     */
    public static FscAnswer json(int status, String json) {
        return new FscAnswer(status, Map.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
    }

    /** The status: the body may hold what must not be logged. */
    @Override
    public String toString() {
        return "FscAnswer[" + status + ", " + body.length + " bytes]";
    }
}
