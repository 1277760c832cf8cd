package nl.plusgemeente.sdk.core.spi;

import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;

/** Sends one request and brings back its answer, with the connections and the TLS identity of one tenant. */
@FunctionalInterface
public interface Transport {

    /**
     * Sends a request.
     *
     * @param request the request, complete
     * @param context the attempt that it belongs to
     * @return the answer, to be closed by the caller
     * @throws nl.plusgemeente.sdk.core.error.TransportException when it or its answer does not come across
     */
    IncomingResponse send(OutgoingRequest request, AttemptContext context);
}
