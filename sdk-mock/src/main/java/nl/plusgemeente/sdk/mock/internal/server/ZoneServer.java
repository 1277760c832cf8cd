package nl.plusgemeente.sdk.mock.internal.server;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.HandlerCollection;

/** WireMock's server with our two doors in place of its own, and without its administration over the network. */
final class ZoneServer extends Jetty11HttpServer {

    private final Map<Zone, ServerConnector> connectors = new EnumMap<>(Zone.class);
    private final Listeners listeners;
    private final Doors doors;

    /** @param first comes before the handlers of WireMock */
    ZoneServer(
            Options options,
            AdminRequestHandler admin,
            StubRequestHandler stubs,
            Listeners listeners,
            UnaryOperator<Handler> first) {
        super(options, admin, stubs);
        this.listeners = listeners;
        this.doors = new Doors(jettyServer, listeners);
        for (Zone zone : new Zone[] {Zone.PUBLIC, Zone.GOVERNMENT}) {
            ServerConnector connector = listeners.open(jettyServer, zone);
            jettyServer.addConnector(connector);
            connectors.put(zone, connector);
        }
        if (jettyServer.getHandler() instanceof HandlerCollection handlers) {
            handlers.setHandlers(Arrays.stream(handlers.getHandlers())
                    .filter(handler -> !isAdministration(handler))
                    .toArray(Handler[]::new));
        }
        jettyServer.setHandler(first.apply(jettyServer.getHandler()));
    }

    /** The address of a door, without a slash at the end. */
    String origin(Zone zone) {
        String scheme = listeners.isPlain(zone) ? "http://" : "https://";
        return scheme + Listeners.LOOPBACK + ":" + connector(zone).getLocalPort();
    }

    /** Has new connections show what there is now, and ends those that were made with one of these certificates. */
    void renewTls(Collection<X509Certificate> withdrawn) {
        listeners.renew();
        Stream.concat(connector(Zone.GOVERNMENT).getConnectedEndPoints().stream(), doors.connections().stream())
                .filter(endPoint -> CallerCustomizer.certificate(endPoint)
                        .filter(withdrawn::contains)
                        .isPresent())
                .forEach(EndPoint::close);
    }

    /** The doors that are opened while it runs. */
    Doors doors() {
        return doors;
    }

    @Override
    public void stop() {
        doors.connections().forEach(EndPoint::close);
        connectors
                .values()
                .forEach(connector -> connector.getConnectedEndPoints().forEach(EndPoint::close));
        super.stop();
    }

    @Override
    public int port() {
        return connector(Zone.PUBLIC).getLocalPort();
    }

    @Override
    public int httpsPort() {
        return connector(Zone.GOVERNMENT).getLocalPort();
    }

    private ServerConnector connector(Zone zone) {
        ServerConnector connector = connectors.get(zone);
        if (connector == null) {
            throw new IllegalStateException("No listener for " + zone);
        }
        return connector;
    }

    private static boolean isAdministration(Handler handler) {
        return handler instanceof ContextHandler context
                && context.getContextPath().equals("/__admin");
    }
}
