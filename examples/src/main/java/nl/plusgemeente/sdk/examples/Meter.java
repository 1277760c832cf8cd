package nl.plusgemeente.sdk.examples;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Interceptor;
import nl.plusgemeente.sdk.core.spi.Transport;

/** Counts the requests of a step, and sees whether the mock answered one from a recording. */
final class Meter implements Interceptor {
    private static final String RECORDED = "X-Mock-Recorded";

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean recorded = new AtomicBoolean();
    private long start = System.nanoTime();

    @Override
    public IncomingResponse intercept(OutgoingRequest request, AttemptContext context, Transport next) {
        calls.incrementAndGet();
        IncomingResponse response = next.send(request, context);
        if (response.headers().contains(RECORDED)) {
            recorded.set(true);
        }
        return response;
    }

    /** What the step cost, and begins the next one. */
    Cost lap() {
        long now = System.nanoTime();
        Cost cost = new Cost(calls.getAndSet(0), (now - start) / 1_000_000, recorded.getAndSet(false));
        start = System.nanoTime();
        return cost;
    }

    /**
     * The cost of a step.
     *
     * @param calls requests made
     * @param millis time passed
     * @param recorded whether an answer came from a recording
     */
    record Cost(int calls, long millis, boolean recorded) {

        @Override
        public String toString() {
            return calls + (calls == 1 ? " aanroep" : " aanroepen") + ", " + millis + " ms"
                    + (recorded ? ", opgenomen antwoord" : "");
        }
    }
}
