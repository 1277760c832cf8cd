package nl.plusgemeente.sdk.core.spi;

import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;

/**
 * Sees every request and its answer, once per attempt: signing, encryption, a log of processing. Credentials are on the
 * request already. Thread-safe.
 */
@FunctionalInterface
public interface Interceptor {

    /**
     * Takes part in an attempt.
     *
     * @param request the request; its headers may be added to
     * @param context the attempt
     * @param next the rest of the way: call it exactly once, or throw
     * @return the answer, as it is or with another body
     */
    IncomingResponse intercept(OutgoingRequest request, AttemptContext context, Transport next);
}
