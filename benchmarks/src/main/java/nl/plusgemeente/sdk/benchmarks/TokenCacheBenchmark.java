package nl.plusgemeente.sdk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.auth.spi.HeldToken;
import nl.plusgemeente.sdk.auth.spi.TokenCache;
import nl.plusgemeente.sdk.auth.spi.TokenGrant;
import nl.plusgemeente.sdk.auth.spi.TokenKey;
import nl.plusgemeente.sdk.benchmarks.server.TestPki;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Deadline;
import nl.plusgemeente.sdk.core.spi.TenantMeans;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Finding the fresh token of a call among those of 342 tenants with three grants each, its key made anew as a call does
 * that: by one thread, and by as many as there are cores, which would tell of a lock.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TokenCacheBenchmark {
    private static final int TENANTS = 342;

    private final TokenCache cache = new TokenCache();
    private final List<TokenGrant> grants = List.of(grant("zaken"), grant("documenten"), grant("verzoeken"));
    private X509Certificate certificate;
    private AttemptContext context;

    private static TokenGrant grant(String scope) {
        return new TokenGrant(
                "zaaksuite",
                "private_key_jwt",
                new TreeSet<>(List.of(scope + ".lezen", scope + ".schrijven")),
                List.of("client_credentials"),
                "",
                "");
    }

    /** Gives every tenant its tokens. */
    @Setup
    public void fill() throws IOException, CertificateException {
        Path folder = Files.createTempDirectory("TEST-tokens");
        TestPki.write(folder);
        try (InputStream pem = Files.newInputStream(folder.resolve("trust.pem"))) {
            certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        }
        context = call("gemeente-171");
        for (int i = 0; i < TENANTS; i++) {
            AttemptContext own = call("gemeente-" + i);
            for (TokenGrant grant : grants) {
                cache.token(
                        new TokenKey(own.tenant(), grant, Optional.of(certificate), Optional.of(certificate)),
                        own,
                        (any, hurried) -> token());
            }
        }
    }

    private static HeldToken.Given token() {
        return new HeldToken.Given("TEST".repeat(200), "Bearer", Duration.ofHours(6));
    }

    private static AttemptContext call(String tenant) {
        Means means = new Means();
        return new AttemptContext(
                tenant,
                Oin.of("00000099000000344000"),
                FacilityEnvironment.LOCAL,
                URI.create("http://127.0.0.1"),
                Operation.get(ApiProfile.builder("test", "test-v1", "").build(), "dingen", Answer.bytes())
                        .build(),
                1,
                "c0ffee",
                Deadline.in(Duration.ofHours(1), means.time()),
                means);
    }

    /** One thread. */
    @Benchmark
    public HeldToken find() {
        return found();
    }

    /** All cores. */
    @Benchmark
    @Threads(Threads.MAX)
    public HeldToken findTogether() {
        return found();
    }

    private HeldToken found() {
        TokenKey key =
                new TokenKey(context.tenant(), grants.get(1), Optional.of(certificate), Optional.of(certificate));
        return cache.token(key, context, (any, hurried) -> {
            throw new IllegalStateException("the token is there, and fresh");
        });
    }

    private record Means() implements TenantMeans {

        @Override
        public Caller caller(Duration deadline, String correlationId) {
            throw new IllegalStateException("a token that is there needs no call");
        }

        @Override
        public Optional<ClientIdentity> identity() {
            return Optional.empty();
        }

        @Override
        public Timekeeper time() {
            return Timekeeper.system();
        }
    }
}
