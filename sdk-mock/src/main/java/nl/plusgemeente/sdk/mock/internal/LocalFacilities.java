package nl.plusgemeente.sdk.mock.internal;

import com.github.tomakehurst.wiremock.junit.Stubbing;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.FaultTarget;
import nl.plusgemeente.sdk.mock.Finding;
import nl.plusgemeente.sdk.mock.MockCertificates;
import nl.plusgemeente.sdk.mock.MockExchange;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFsc;
import nl.plusgemeente.sdk.mock.MockOAuth;
import nl.plusgemeente.sdk.mock.MockState;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.MockVerzoeken;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.mock.RecordedAnswer;
import nl.plusgemeente.sdk.mock.RefusedConnection;
import nl.plusgemeente.sdk.mock.Scenario;
import nl.plusgemeente.sdk.mock.TestPki;
import nl.plusgemeente.sdk.mock.internal.admin.AdminSite;
import nl.plusgemeente.sdk.mock.internal.admin.Sources;
import nl.plusgemeente.sdk.mock.internal.exchange.LocalExchange;
import nl.plusgemeente.sdk.mock.internal.faults.FaultBook;
import nl.plusgemeente.sdk.mock.internal.fsc.FscSite;
import nl.plusgemeente.sdk.mock.internal.fsc.LocalFsc;
import nl.plusgemeente.sdk.mock.internal.http.ApiKeys;
import nl.plusgemeente.sdk.mock.internal.http.Callers;
import nl.plusgemeente.sdk.mock.internal.http.Gateway;
import nl.plusgemeente.sdk.mock.internal.http.Site;
import nl.plusgemeente.sdk.mock.internal.http.Sites;
import nl.plusgemeente.sdk.mock.internal.http.Strictness;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.journal.Checks;
import nl.plusgemeente.sdk.mock.internal.journal.Journal;
import nl.plusgemeente.sdk.mock.internal.json.Json;
import nl.plusgemeente.sdk.mock.internal.oauth.LocalOAuth;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;
import nl.plusgemeente.sdk.mock.internal.recorded.FixtureDirectory;
import nl.plusgemeente.sdk.mock.internal.server.Engine;
import nl.plusgemeente.sdk.mock.internal.server.EngineOptions;
import nl.plusgemeente.sdk.mock.internal.server.Recorder;
import nl.plusgemeente.sdk.mock.internal.server.TlsLog;
import nl.plusgemeente.sdk.mock.internal.state.LocalState;
import nl.plusgemeente.sdk.mock.internal.state.StatePart;
import org.jspecify.annotations.Nullable;

/** The facilities in this process. Keys, certificates and data stay the same when they are stopped and started again. */
public class LocalFacilities implements MockFacilities {

    private static final System.Logger LOG = System.getLogger(LocalFacilities.class.getName());

    private final EngineOptions options;
    private final List<MockTenant> tenants;
    private final GeneratedPki pki;
    private final TlsLog tlsLog;
    private final Journal journal;
    private final boolean lenient;
    private final Strictness strictness;
    private final long seed;
    private final Callers callers;
    private final FaultBook faults;
    private final FixtureDirectory fixtures;
    private final LocalOAuth oauth;
    private final LocalExchange exchange;
    private final DsoFacilities dso;
    private final Site site;
    private final Clock clock;
    private final FscSite fscSite = new FscSite();
    private final LocalState state;
    private final Scenarios scenarios;
    private final LocalCertificates certificates;
    private volatile @Nullable Engine engine;
    private volatile @Nullable LocalFsc fsc;

    public LocalFacilities(Setup setup) {
        this.options = setup.engine();
        this.clock = setup.clock();
        this.tenants = setup.tenants();
        this.pki = new GeneratedPki(tenants, setup.serverCertificate(), clock);
        this.callers = new Callers(tenants);
        this.tlsLog = new TlsLog(options.journal(), callers, clock);
        this.dso = new DsoFacilities(tenants, clock);
        this.fixtures = setup.fixtures()
                .map(directory -> new FixtureDirectory(directory, dso.apis()))
                .orElseGet(FixtureDirectory::new);
        ApiKeys keys = new ApiKeys(this.tenants.stream().map(MockTenant::apiKey).collect(Collectors.toSet()));
        this.strictness = new Strictness(setup.lenient());
        Gateway gateway = new Gateway(
                dso.apis(), keys, this.fixtures.answers(zone -> running().origin(zone)), strictness);
        this.oauth = new LocalOAuth(zone -> running().origin(zone), clock, setup.tokenAlgorithm(), tenants, pki);
        this.exchange = new LocalExchange(zone -> running().origin(zone), clock, this.tenants, pki.exchange());
        List<Site> sites = new ArrayList<>(oauth.sites(strictness));
        sites.add(exchange.site(strictness));
        sites.add(0, fscSite);
        this.site = new Sites(sites, gateway);
        this.certificates = new LocalCertificates(pki, clock, () -> Optional.ofNullable(engine));
        this.journal = new Journal(options.journal(), new Checks(gateway.keyed(), LocalExchange.NAME));
        this.seed = setup.seed();
        this.lenient = setup.lenient();
        if (lenient) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "These facilities are lenient: what they find in requests fails no test, and names that nobody knows are let pass");
        }
        this.faults = new FaultBook(
                site.operations(), tenants.stream().map(MockTenant::id).collect(Collectors.toSet()), clock, seed);
        this.scenarios = new Scenarios(clock);
        this.state = new LocalState(stateParts());
        start();
    }

    private List<StatePart> stateParts() {
        List<StatePart> parts = new ArrayList<>(dso.states());
        parts.addAll(oauth.states());
        parts.addAll(exchange.states());
        parts.add(StatePart.readOnly("contracts", () -> {
            LocalFsc group = fsc;
            return group == null
                    ? Json.createObjectBuilder()
                            .add("contracts", Json.createArrayBuilder())
                            .build()
                    : group.state();
        }));
        return parts;
    }

    /** Starts listening, unless that is already so. */
    protected final synchronized void start() {
        if (engine == null) {
            AdminSite admin = new AdminSite(new Sources(
                    this,
                    pki,
                    journal,
                    faults,
                    clock,
                    zone -> running().origin(zone),
                    this::counts,
                    state,
                    scenarios::begun,
                    certificates::changes));
            engine = new Engine(options, pki, tlsLog, site, faults, new Recorder(journal, callers, clock), admin);
        }
    }

    private Map<String, Integer> counts() {
        LocalFsc group = fsc;
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("requests", journal.list().size());
        counts.put("handshakes", handshakes());
        counts.put("refusedConnections", tlsLog.refused().size());
        counts.put("findings", journal.findings().size());
        counts.put("faults", faults.list().size());
        counts.putAll(dso.counts());
        counts.put("contracts", group == null ? 0 : group.contracts());
        counts.put("recorded", fixtures.list().size());
        return counts;
    }

    @Override
    public final synchronized void close() {
        Engine current = engine;
        engine = null;
        fsc = null;
        if (current != null) {
            current.close();
        }
    }

    @Override
    public final GemeenteSdkBuilder sdk() {
        return SdkSetup.of(this, pki);
    }

    @Override
    public final URI publicAddress() {
        return URI.create(running().origin(Zone.PUBLIC));
    }

    @Override
    public final URI governmentAddress() {
        return URI.create(running().origin(Zone.GOVERNMENT));
    }

    @Override
    public final Optional<URI> adminAddress() {
        return running().adminAddress().map(URI::create);
    }

    @Override
    public final List<MockTenant> tenants() {
        return tenants;
    }

    @Override
    public final TestPki pki() {
        return pki;
    }

    @Override
    public final MockCertificates certificates() {
        return certificates;
    }

    @Override
    public final List<ReceivedRequest> requests() {
        return journal.list();
    }

    @Override
    public final List<Finding> findings() {
        return journal.findings();
    }

    /** Whether findings are no reason to fail a test. */
    protected final boolean isLenient() {
        return lenient;
    }

    @Override
    public final List<X509Certificate> clientCertificates() {
        return tlsLog.list();
    }

    @Override
    public final List<RefusedConnection> refusedConnections() {
        return tlsLog.refused();
    }

    @Override
    public final int handshakes() {
        return tlsLog.handshakes();
    }

    @Override
    public final Stubbing wireMock() {
        return running().stubbing();
    }

    @Override
    public final FaultTarget fault(Fault fault) {
        return faults.plan(fault);
    }

    @Override
    public final void play(Scenario scenario) {
        scenarios.begin(scenario, this);
    }

    @Override
    public final MockOAuth oauth() {
        return oauth;
    }

    @Override
    public final MockExchange exchange() {
        return exchange;
    }

    @Override
    public final MockFsc fsc() {
        LocalFsc current = fsc;
        return current == null ? startFsc() : current;
    }

    private synchronized MockFsc startFsc() {
        LocalFsc current = fsc;
        if (current == null) {
            current = new LocalFsc(
                    tenants, pki, clock, seed, strictness, fscSite, running().doors());
            fsc = current;
        }
        return current;
    }

    @Override
    public final MockVerzoeken verzoeken() {
        return dso.verzoeken();
    }

    @Override
    public final MockState state() {
        return state;
    }

    @Override
    public final List<RecordedAnswer> recorded() {
        return fixtures.list();
    }

    @Override
    public final void reset() {
        faults.clear();
        scenarios.clear();
        certificates.reset();
        oauth.reset();
        exchange.reset();
        dso.reset();
        LocalFsc current = fsc;
        if (current != null) {
            current.reset();
        }
        tlsLog.clear();
        journal.clear();
        running().reset();
    }

    /** Not synchronized: requests under way ask for it while {@link #close()} waits for them. */
    private Engine running() {
        Engine current = engine;
        if (current == null) {
            throw new IllegalStateException("The facilities are closed");
        }
        return current;
    }
}
