package nl.plusgemeente.sdk.mock.internal.server;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.client.ApacheHttpClientFactory;
import com.github.tomakehurst.wiremock.http.client.LazyHttpClient;
import com.github.tomakehurst.wiremock.junit.Stubbing;
import java.net.BindException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.mock.internal.admin.AdminSite;
import nl.plusgemeente.sdk.mock.internal.faults.FaultBook;
import nl.plusgemeente.sdk.mock.internal.http.Site;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;
import org.jspecify.annotations.Nullable;

/** One running server. WireMock keeps the stubs and the journal; what no stub of the user answers, the gateway does. */
public final class Engine implements AutoCloseable {

    private static final int MAX_LOGGED_RESPONSE = 8_192;
    private static final String NO_FILES = "no-files-of-wiremock";

    private final WireMockServer wireMock;
    private final AtomicReference<@Nullable ZoneServer> server = new AtomicReference<>();
    private final Optional<String> adminAddress;

    /** Starts to listen. */
    public Engine(
            EngineOptions options,
            GeneratedPki pki,
            TlsLog tlsLog,
            Site site,
            FaultBook faults,
            Recorder recorder,
            AdminSite administration) {
        Listeners listeners = new Listeners(options, pki, tlsLog, new BadMessages(recorder));
        RawRequests raws = new RawRequests();
        WireMockConfiguration configuration = WireMockConfiguration.options()
                .httpDisabled(true)
                .httpServerFactory((wireMockOptions, admin, stubs) -> keep(new ZoneServer(
                        wireMockOptions,
                        admin,
                        stubs,
                        listeners,
                        handler -> new AdminHandler(administration, new RawHandler(raws, site::needsRaw, handler)))))
                .containerThreads(options.threads())
                // For stubs that pass requests on; few do.
                .httpClientFactory((wireMockOptions, trustAll, trusted, systemProperties) ->
                        new LazyHttpClient(() -> new ApacheHttpClientFactory()
                                .buildHttpClient(wireMockOptions, trustAll, trusted, systemProperties)))
                .usingFilesUnderDirectory(NO_FILES)
                // We keep a journal of our own.
                .disableRequestJournal()
                .maxLoggedResponseSize(MAX_LOGGED_RESPONSE)
                // Both would set system properties of the whole JVM.
                .disableStrictHttpHeaders(true)
                .disableOptimizeXmlFactoriesLoading(true)
                .extensions(new GatewayTransformer(site, faults, raws, recorder, this::origin), recorder);
        this.wireMock = new WireMockServer(configuration);
        start(options);
        reset();
        this.adminAddress = openAdmin(options);
    }

    private void start(EngineOptions options) {
        try {
            wireMock.start();
        } catch (RuntimeException e) {
            if (isTaken(e)) {
                throw new IllegalStateException(
                        "Port " + options.port() + " or " + (options.port() + 1) + " of " + Listeners.LOOPBACK
                                + " is in use; choose another, or 0 for free ones",
                        e);
            }
            throw e;
        }
    }

    private Optional<String> openAdmin(EngineOptions options) {
        if (options.admin().isEmpty()) {
            return Optional.empty();
        }
        int port = options.admin().getAsInt();
        try {
            return Optional.of(doors().openAdmin(port));
        } catch (IllegalStateException e) {
            close();
            if (isTaken(e)) {
                throw new IllegalStateException(
                        "Port " + port + " of " + Listeners.LOOPBACK
                                + ", for the administration, is in use; choose another, or 0 for a free one",
                        e);
            }
            throw e;
        }
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    /** Where the administration is, without a slash at the end; empty when nobody asked for it. */
    public Optional<String> adminAddress() {
        return adminAddress;
    }

    /** Has new connections show what there is now, and ends those that were made with one of these certificates. */
    public void renewTls(Collection<X509Certificate> withdrawn) {
        server().renewTls(withdrawn);
    }

    /** Doors that are opened when they are needed. */
    public Doors doors() {
        return server().doors();
    }

    public String origin(Zone zone) {
        return server().origin(zone);
    }

    private ZoneServer server() {
        ZoneServer current = server.get();
        if (current == null) {
            throw new IllegalStateException("WireMock has not made its server");
        }
        return current;
    }

    /** WireMock does not hand out the server that it made for itself. */
    private ZoneServer keep(ZoneServer made) {
        server.set(made);
        return made;
    }

    public Stubbing stubbing() {
        return wireMock;
    }

    /** Forgets the user's stubs. */
    public void reset() {
        wireMock.resetAll();
        wireMock.stubFor(any(anyUrl())
                .withId(GatewayTransformer.STUB)
                .atPriority(Integer.MAX_VALUE)
                .willReturn(aResponse().withTransformers(GatewayTransformer.NAME)));
    }

    @Override
    public void close() {
        wireMock.stop();
    }
}
