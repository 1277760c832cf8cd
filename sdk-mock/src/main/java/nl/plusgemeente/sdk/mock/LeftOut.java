package nl.plusgemeente.sdk.mock;

/**
 * An answer that a {@link Recording} did not write.
 *
 * @param api name and version of the API, for example {@code presenteren-v8}
 * @param operation the operation, as recorded files name it; empty when the mock does not play it
 * @param status the HTTP status of the answer
 * @param reason why, in words that quote nothing of the answer
 */
public record LeftOut(String api, String operation, int status, String reason) {

    /** A line for a report. */
    @Override
    public String toString() {
        return api + (operation.isEmpty() ? "" : " " + operation) + ", status " + status + ": " + reason;
    }
}
