package nl.plusgemeente.sdk.core.internal.pipeline;

import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Interceptor;
import nl.plusgemeente.sdk.core.spi.Transport;
import org.jspecify.annotations.Nullable;

/**
 * An interceptor with the rest of the way behind it. One that throws after the answer came, as a verifier does, need not
 * think of the connection.
 *
 * @param interceptor takes part in every attempt
 * @param next the rest of the way
 */
record InterceptedTransport(Interceptor interceptor, Transport next) implements Transport {

    @Override
    public IncomingResponse send(OutgoingRequest request, AttemptContext context) {
        Answered answered = new Answered(next);
        boolean handedOn = false;
        try {
            IncomingResponse response = interceptor.intercept(request, context, answered);
            handedOn = true;
            return response;
        } finally {
            if (!handedOn && answered.response != null) {
                answered.response.close();
            }
        }
    }

    private static final class Answered implements Transport {
        private final Transport next;
        private @Nullable IncomingResponse response;

        Answered(Transport next) {
            this.next = next;
        }

        @Override
        public IncomingResponse send(OutgoingRequest request, AttemptContext context) {
            IncomingResponse received = next.send(request, context);
            response = received;
            return received;
        }
    }
}
