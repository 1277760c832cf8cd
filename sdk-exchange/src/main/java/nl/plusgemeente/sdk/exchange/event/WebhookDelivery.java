package nl.plusgemeente.sdk.exchange.event;

/**
 * A delivery that a receiver took.
 *
 * @param status the HTTP status, 200 to 299
 * @param attempts the number of attempts that it took, from 1
 * @param correlationId the id under which it stands in logs
 */
public record WebhookDelivery(int status, int attempts, String correlationId) {
    private static final int ACCEPTED = 202;

    /**
     * Whether the events were processed, rather than kept to be processed later.
     *
     * @return {@code false} for 202
     */
    public boolean processed() {
        return status != ACCEPTED;
    }
}
