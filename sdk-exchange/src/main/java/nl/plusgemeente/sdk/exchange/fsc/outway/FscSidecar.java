package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.net.URI;
import java.util.Map;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Route;
import nl.plusgemeente.sdk.core.spi.Transport;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;

/**
 * By way of an Outway that stands beside the application. Its headers go to that Outway only.
 *
 * @param outway its address
 * @param destinations where calls go, by the id of the API
 */
record FscSidecar(URI outway, Map<String, Destination> destinations) implements Route {

    @Override
    public IncomingResponse send(OutgoingRequest request, AttemptContext context, Transport transport) {
        Destination destination = destinations.get(context.operation().api().id());
        if (destination == null) {
            return transport.send(request, context);
        }
        FscRefusal.requireService(request, destination.service(), context);
        GrantHash grant = destination
                .grant(context.tenant())
                .orElseThrow(() -> new GrantException(
                        destination.service(), Standing.Shut.of(GrantFault.NONE), context.facts(), null));
        TransactionId id = TransactionId.next(context.means().time().clock());
        request.headers().set(FscHeaders.GRANT_HASH, grant.value()).set(FscHeaders.TRANSACTION_ID, id.value());
        OutgoingRequest passed =
                request.to(Presented.at(outway.getScheme() + "://" + outway.getRawAuthority(), request.uri()));
        return FscAnswer.of(transport.send(passed, context), id).ofService(destination.service(), context.facts());
    }
}
