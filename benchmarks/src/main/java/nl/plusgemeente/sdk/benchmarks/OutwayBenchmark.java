package nl.plusgemeente.sdk.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.RevocationMode;
import nl.plusgemeente.sdk.benchmarks.data.Regeling;
import nl.plusgemeente.sdk.benchmarks.fsc.Hop;
import nl.plusgemeente.sdk.benchmarks.fsc.ManagerStub;
import nl.plusgemeente.sdk.benchmarks.server.ServerProcess;
import nl.plusgemeente.sdk.benchmarks.server.TestPki;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Route;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.log.FileTransactionLog;
import nl.plusgemeente.sdk.exchange.fsc.outway.FscOutway;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What FSC adds to a call over TLS with a client certificate: from within the application, with a transaction log that keeps
 * nothing and with one that is durable, and by way of a hop that stands for an Outway beside it. The number of callers is that
 * of {@code -t}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
public class OutwayBenchmark {
    private static final Answer<Regeling> ANSWER = Answer.of(Regeling.class);

    /** Which way. */
    public enum Way {
        /** Straight to the service. */
        PLAIN,
        /** Over the embedded Outway, with a log that keeps nothing. */
        OUTWAY,
        /** Over the embedded Outway, with a durable log. */
        OUTWAY_LOGGED,
        /** By way of a hop, which writes no log. */
        HOP
    }

    /** Which way. */
    @Param
    public Way way;

    private ServerProcess server;
    private ManagerStub manager;
    private Process hop;
    private Path records;
    private FileTransactionLog log;
    private GemeenteSdk sdk;
    private Caller caller;
    private ApiProfile api;

    /** Starts servers, and makes one call. */
    @Setup
    public void start() throws IOException {
        server = ServerProcess.start();
        manager = ManagerStub.start(server.folder(), server.tls());
        hop = ServerProcess.start(
                Hop.class,
                server.folder().toString(),
                String.valueOf(URI.create(server.tls()).getPort()));
        URI hopAddress = URI.create("https://localhost:" + ServerProcess.ports(hop)[0]);
        records = Files.createTempDirectory("benchmarks-TEST-log");
        log = FileTransactionLog.builder(records).open();
        FscService service = new FscService(ManagerStub.PROVIDER, ManagerStub.SERVICE);
        api = service.api(FacilityEnvironment.LOCAL, "/v1");
        TrustAnchors trust = TrustAnchors.pem(server.folder().resolve("trust.pem"));
        sdk = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .application("Benchmarks", "1.0")
                .tenant(Tenant.builder("utrecht", Oin.of(TestPki.CLIENT))
                        .identity(KeySource.pkcs12(server.folder().resolve("client.p12"), Secret.of(TestPki.PASSWORD)))
                        .build())
                .trust(trust)
                .address(api, URI.create(server.tls()))
                .connectionsPerHost(128)
                .callsPerSecond(1_000_000)
                .route(route(service, trust, hopAddress))
                .build();
        caller = sdk.onBehalfOf("utrecht").caller();
        if (get().locaties().size() != 8) {
            throw new IllegalStateException("something else answers");
        }
    }

    private Route route(FscService service, TrustAnchors trust, URI hopAddress) {
        return switch (way) {
            case PLAIN -> Route.DIRECT;
            case HOP ->
                FscOutway.sidecar(hopAddress)
                        .service(api, service)
                        .grant("utrecht", api, "$1$3$" + "A".repeat(86))
                        .build();
            case OUTWAY, OUTWAY_LOGGED ->
                FscOutway.builder(
                                group(trust),
                                tenant -> way == Way.OUTWAY ? made -> {} : log,
                                manager.address(),
                                ManagerStub.PROVIDER)
                        .service(api, service)
                        .build();
        };
    }

    private static FscGroup group(TrustAnchors trust) {
        OinCertificatePolicy policy = OinCertificatePolicy.builder(trust, FacilityEnvironment.LOCAL)
                .anyPolicy()
                .revocation(RevocationMode.OFF)
                .build();
        return new FscGroup(ManagerStub.GROUP, FacilityEnvironment.LOCAL, policy);
    }

    /** Stops servers. */
    @TearDown
    public void stop() throws IOException {
        sdk.close();
        log.close();
        manager.close();
        hop.destroy();
        server.close();
        try (Stream<Path> files = Files.walk(records)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }

    /** One call. */
    @Benchmark
    public Regeling get() {
        return caller.call(Operation.get(api, "regelingen/{id}", ANSWER)
                .path("id", "akn42")
                .build());
    }
}
