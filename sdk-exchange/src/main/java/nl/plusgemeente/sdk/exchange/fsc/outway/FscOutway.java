package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Route;
import nl.plusgemeente.sdk.core.spi.Transport;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDirection;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLog;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLogException;

/**
 * An Outway in the application (FSC Core 2.0.0 §4.6): calls of any typed client travel over FSC to a service of another peer,
 * and no server stands in between. Calls to other APIs go the way they went.
 *
 * <pre>{@code
 * FscOutway outway = FscOutway.builder(group, tenant -> log, directory, directoryPeer)
 *         .ownManager(tenant -> managers.get(tenant))
 *         .service(api, new FscService(provider, "zaken"))
 *         .build();
 * GemeenteSdk sdk = GemeenteSdk.builder(PRODUCTION).route(outway)...
 * }</pre>
 *
 * <p>For each call: the contract by which the tenant may call is found by service and key, or by its grant's hash; a token is
 * there or asked for; the call is in the transaction log before it is sent; and only the peer that offers the service gets it.
 * The tenant's certificate is that of the peer that calls. Where it is another organisation's, such as its vendor's, the tenant
 * is the delegator: that needs a contract with a delegated connection.
 *
 * <p>Each attempt is a transaction of its own; its id is on the answer ({@code Fsc-Transaction-Id}) and in errors. When the
 * Inway refuses the token, the call goes once more with another. Thread-safe; makes no thread.
 */
public final class FscOutway implements Route {
    private final Map<String, Destination> destinations;
    private final Standings standings;
    private final Tokens tokens;
    private final Function<String, TransactionLog> logs;

    FscOutway(
            Map<String, Destination> destinations,
            Standings standings,
            Tokens tokens,
            Function<String, TransactionLog> logs) {
        this.destinations = Map.copyOf(destinations);
        this.standings = standings;
        this.tokens = tokens;
        this.logs = logs;
    }

    /**
     * An Outway in this application. Each tenant has a transaction log of its own, as its Manager shows it to other peers.
     *
     * @param group what the peers of the group share
     * @param logs gives the log for the id of a tenant, in which its calls are written before they are sent; asked at every
     *     call, for the same log each time
     * @param directory the address of the Manager of the group's Directory: https, with port 443 or 8443
     * @param directoryPeer the peer that has it
     * @return a builder
     * @throws IllegalArgumentException when the address is another
     */
    public static FscOutwayBuilder builder(
            FscGroup group, Function<String, TransactionLog> logs, URI directory, PeerId directoryPeer) {
        return new FscOutwayBuilder(group, logs, group.address(directory), directoryPeer);
    }

    /**
     * The way to an Outway that stands beside the application (OpenFSC). It finds tokens and writes the log; from here go the
     * hash of the grant and the transaction's id.
     *
     * @param outway its address: https, or http on this machine
     * @return a builder
     * @throws IllegalArgumentException when the address is another
     */
    public static FscSidecarBuilder sidecar(URI outway) {
        return new FscSidecarBuilder(outway);
    }

    /**
     * Sends a request over FSC, when its API is one of those that were given.
     *
     * @throws GrantException when no contract allows it (SDK-6073)
     * @throws nl.plusgemeente.sdk.auth.TokenException when there is no token (SDK-6072)
     * @throws TransactionLogException when it cannot be logged: it is not sent (SDK-6075)
     * @throws nl.plusgemeente.sdk.exchange.fsc.FscPeerException when the Inway is another peer (SDK-6071)
     * @throws InwayException when the Inway refuses it (SDK-6074)
     */
    @Override
    public IncomingResponse send(OutgoingRequest request, AttemptContext context, Transport transport) {
        Destination destination = destinations.get(context.operation().api().id());
        if (destination == null) {
            return transport.send(request, context);
        }
        FscRefusal.requireService(request, destination.service(), context);
        Connection connection = standings.connection(Self.of(context), destination, context);
        Presented token = tokens.token(connection, destination, context);
        FscAnswer answer = pass(request, token, connection, context, transport);
        boolean repeatable = request.body().map(RequestBody::repeatable).orElse(true);
        if (answer.isOfTheToken() && repeatable && tokens.renew(connection, token, context)) {
            Presented other = tokens.token(connection, destination, context);
            answer = pass(request, other, connection, context, transport);
        }
        return answer.ofService(connection.service(), context.facts());
    }

    /** Whatever a log throws, its record is not sure. */
    private void log(LogRecord made, AttemptContext context) {
        TransactionLog log = logs.apply(context.tenant());
        if (log == null) {
            throw new TransactionLogException(
                    "There is no transaction log for the tenant, so that its call was not sent: give it one.",
                    context.facts(),
                    null);
        }
        try {
            log.append(made);
        } catch (RuntimeException e) {
            throw new TransactionLogException(
                    "The call was not sent, as it cannot be logged: see the cause.", context.facts(), e);
        }
    }

    private FscAnswer pass(
            OutgoingRequest request,
            Presented token,
            Connection connection,
            AttemptContext context,
            Transport transport) {
        Clock clock = context.means().time().clock();
        TransactionId id = TransactionId.next(clock);
        log(token.claims().record(LogDirection.OUTGOING, id, clock.instant()), context);
        request.headers().set(FscHeaders.AUTHORIZATION, token.header()).set(FscHeaders.TRANSACTION_ID, id.value());
        OutgoingRequest passed = request.to(token.at(request.uri())).requiring(connection.inway());
        return FscAnswer.of(transport.send(passed, context), id);
    }
}
