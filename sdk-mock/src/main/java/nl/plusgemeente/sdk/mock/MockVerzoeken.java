package nl.plusgemeente.sdk.mock;

import java.util.List;

/**
 * Requests of citizens to the municipalities with data. In the week before the time of the mock each has one that
 * arrived, one that was missed, one with an addition that was missed, one of which the withdrawal was missed, and one
 * that another organisation handles (a copy). Verzoek afhandelen v2 has them all; Verzoek indienen v5 adds to them.
 *
 * <p>The mock pushes nothing: {@link #all()} has the messages as they would be pushed, for a test that brings them to
 * its application by itself.
 *
 * <p>{@link MockFacilities#fault Faults} name the APIs {@code afhandelen-v2}, with the operations {@code verzoeken-zoek}
 * and {@code samenvatting}, and {@code indienen-v5}, with {@code verzoeken}, {@code document} and {@code verzoek}.
 */
public interface MockVerzoeken {

    /**
     * All messages.
     *
     * @return in the order in which they were sent
     */
    List<MockVerzoek> all();

    /**
     * A new request of today, that is pushed.
     *
     * @param tenant the id of a tenant
     * @return its message
     * @throws IllegalArgumentException if there is no such tenant, or it has no data
     */
    MockVerzoek arrives(String tenant);

    /**
     * A new request of today, that is not pushed.
     *
     * @param tenant the id of a tenant
     * @return its message
     * @throws IllegalArgumentException if there is no such tenant, or it has no data
     */
    MockVerzoek isMissed(String tenant);

    /**
     * The token that opens Verzoek indienen; the API keys do not.
     *
     * @return the same for as long as the mock lives
     */
    String token();

    /** Forgets what was added here or filed. */
    void reset();
}
