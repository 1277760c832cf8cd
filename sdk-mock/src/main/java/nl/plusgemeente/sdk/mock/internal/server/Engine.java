package nl.plusgemeente.sdk.mock.internal.server;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit.Stubbing;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.BindException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
    private final boolean journal;

    /** Starts to listen. */
    public Engine(EngineOptions options, GeneratedPki pki, TlsLog tlsLog, Site site, FaultBook faults) {
        Listeners listeners = new Listeners(options, pki, tlsLog);
        RawRequests raws = new RawRequests();
        this.journal = options.journal() > 0;
        WireMockConfiguration configuration = WireMockConfiguration.options()
                .httpDisabled(true)
                .httpServerFactory((wireMockOptions, admin, stubs) -> keep(new ZoneServer(
                        wireMockOptions,
                        admin,
                        stubs,
                        listeners,
                        handler -> new RawHandler(raws, site::needsRaw, handler))))
                .containerThreads(options.threads())
                .usingFilesUnderDirectory(NO_FILES)
                // The journal is asked for requests only.
                .maxLoggedResponseSize(MAX_LOGGED_RESPONSE)
                // Both would set system properties of the whole JVM.
                .disableStrictHttpHeaders(true)
                .disableOptimizeXmlFactoriesLoading(true)
                .extensions(new GatewayTransformer(site, faults, raws, this::origin));
        if (journal) {
            configuration.maxRequestJournalEntries(options.journal());
        } else {
            configuration.disableRequestJournal();
        }
        this.wireMock = new WireMockServer(configuration);
        start(options);
        reset();
    }

    private void start(EngineOptions options) {
        try {
            wireMock.start();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new IllegalStateException(
                            "Port " + options.port() + " or " + (options.port() + 1) + " of " + Listeners.LOOPBACK
                                    + " is in use; choose another, or 0 for free ones",
                            e);
                }
            }
            throw e;
        }
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

    /** What came in, the oldest first. */
    public List<LoggedRequest> requests() {
        if (!journal) {
            return List.of();
        }
        List<LoggedRequest> requests = new ArrayList<>();
        for (ServeEvent event : wireMock.getAllServeEvents()) {
            requests.add(event.getRequest());
        }
        Collections.reverse(requests);
        return List.copyOf(requests);
    }

    /** Forgets the requests and the user's stubs. */
    public void reset() {
        wireMock.resetAll();
        wireMock.stubFor(any(anyUrl())
                .atPriority(Integer.MAX_VALUE)
                .willReturn(aResponse().withTransformers(GatewayTransformer.NAME)));
    }

    @Override
    public void close() {
        wireMock.stop();
    }
}
