package nl.plusgemeente.sdk.core.spi;

import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;

/** How a request travels: straight to the API, or by way of somebody else. */
@FunctionalInterface
public interface Route {

    /** Straight to the API. */
    Route DIRECT = (request, context, transport) -> transport.send(request, context);

    /**
     * Sends a request on its way.
     *
     * @param request the request, addressed to the API itself
     * @param context the attempt that it belongs to
     * @param transport what sends
     * @return the answer
     */
    IncomingResponse send(OutgoingRequest request, AttemptContext context, Transport transport);
}
