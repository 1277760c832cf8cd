package nl.plusgemeente.sdk.mock.internal.server;

import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Makes the two doors: each on its own port of the loopback address, each with its own TLS rules. */
final class Listeners {

    static final String LOOPBACK = "127.0.0.1";
    /** A signature with its certificates may take 32 KiB. */
    private static final int LARGEST_HEADERS = 64 * 1024;

    private static final long SHUTDOWN_IDLE_MILLIS = 200;

    private final EngineOptions options;
    private final GeneratedPki pki;
    private final TlsLog tlsLog;
    private final BadMessages badMessages;
    private final Map<SslContextFactory.Server, Supplier<SSLContext>> renewable = new ConcurrentHashMap<>();

    Listeners(EngineOptions options, GeneratedPki pki, TlsLog tlsLog, BadMessages badMessages) {
        this.options = options;
        this.pki = pki;
        this.tlsLog = tlsLog;
        this.badMessages = badMessages;
    }

    ServerConnector open(Server server, Zone zone) {
        HttpConnectionFactory http = new HttpConnectionFactory(configuration(zone, ""));
        ServerConnector connector = isPlain(zone)
                ? new ServerConnector(server, 1, 2, http)
                : new ServerConnector(server, 1, 2, new SslConnectionFactory(tls(zone), http.getProtocol()), http);
        return heard(zone.name().toLowerCase(Locale.ROOT), prepared(connector, options.port(zone)));
    }

    /** A door of a peer of a group: there may be many, so that each has one thread, of a pool that is not its own. */
    ServerConnector open(Server server, Executor threads, String door, KeyManager[] keys) {
        HttpConnectionFactory http = new HttpConnectionFactory(configuration(Zone.GROUP, door));
        SslConnectionFactory tls =
                new SslConnectionFactory(tls(() -> context(keys, pki.clientTrust()), true), http.getProtocol());
        ServerConnector connector = new ServerConnector(server, threads, null, null, 0, 1, tls, http);
        connector.unmanage(threads);
        return heard(door, prepared(connector, 0));
    }

    /** The door of the administration, known to its handler by its name. */
    ServerConnector openAdmin(Server server, Executor threads, int port) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        ServerConnector connector =
                new ServerConnector(server, threads, null, null, 0, 1, new HttpConnectionFactory(configuration));
        connector.setName(AdminHandler.DOOR);
        connector.unmanage(threads);
        return prepared(connector, port);
    }

    private ServerConnector prepared(ServerConnector connector, int port) {
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        connector.setShutdownIdleTimeout(SHUTDOWN_IDLE_MILLIS);
        return connector;
    }

    /** Has it tell of what never becomes a request. */
    private ServerConnector heard(String door, ServerConnector connector) {
        connector.addBean(tlsLog.at(door));
        connector.addBean(badMessages);
        return connector;
    }

    /** The government zone knows its callers by their certificates, so it is never without TLS. */
    boolean isPlain(Zone zone) {
        return options.plainHttp() && zone == Zone.PUBLIC;
    }

    private HttpConfiguration configuration(Zone zone, String door) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(LARGEST_HEADERS);
        configuration.setResponseHeaderSize(LARGEST_HEADERS);
        // Otherwise a known value comes out in other capitals than it was sent, and signed, in.
        configuration.setHeaderCacheCaseSensitive(true);
        // What a real web server refuses in a path, we refuse with our own answer.
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        if (!isPlain(zone)) {
            configuration.addCustomizer(new SecureRequestCustomizer(false));
        }
        configuration.addCustomizer(new CallerCustomizer(zone, door, tlsLog));
        return configuration;
    }

    /** Has new connections show and trust what there is now, as no TLS session of before goes on; those that are open do. */
    void renew() {
        renewable.forEach((factory, context) -> {
            try {
                factory.reload(same -> same.setSslContext(context.get()));
            } catch (Exception e) {
                throw new IllegalStateException("The certificates of a listener cannot be renewed", e);
            }
        });
    }

    private SslContextFactory.Server tls(Zone zone) {
        boolean needsClient = zone != Zone.PUBLIC;
        TrustManager[] trust = needsClient ? pki.clientTrust() : new TrustManager[0];
        return tls(() -> context(pki.server().keyManagers(), trust), needsClient);
    }

    private SslContextFactory.Server tls(Supplier<SSLContext> context, boolean needsClient) {
        SslContextFactory.Server factory = new SslContextFactory.Server();
        factory.setSslContext(context.get());
        factory.setNeedClientAuth(needsClient);
        renewable.put(factory, context);
        return factory;
    }

    private static SSLContext context(KeyManager[] keys, TrustManager[] trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, trust, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no TLS", e);
        }
    }
}
