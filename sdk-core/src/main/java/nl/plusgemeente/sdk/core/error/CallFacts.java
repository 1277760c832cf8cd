package nl.plusgemeente.sdk.core.error;

/**
 * Where in which call an error happened: what every message and every log line may tell.
 *
 * @param operation API and operation, for example {@code presenteren-v8 regelingen/_zoek}
 * @param tenant the id of the tenant
 * @param attempts the number of attempts made so far; 0 when none was made
 * @param correlationId the id under which the call stands in logs
 */
public record CallFacts(String operation, String tenant, int attempts, String correlationId) {

    /** Facts of an error outside any call. */
    public static final CallFacts NONE = new CallFacts("", "", 0, "");

    /** The sentence part that ends a message. */
    String sentence() {
        if (operation.isEmpty()) {
            return "";
        }
        return " [" + operation + ", tenant " + tenant + ", " + attempts + (attempts == 1 ? " attempt" : " attempts")
                + ", correlation id " + correlationId + "]";
    }
}
