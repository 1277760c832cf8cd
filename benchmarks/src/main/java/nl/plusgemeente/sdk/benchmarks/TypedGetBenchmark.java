package nl.plusgemeente.sdk.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.plusgemeente.sdk.benchmarks.client.Contender;
import nl.plusgemeente.sdk.benchmarks.client.FeignContender;
import nl.plusgemeente.sdk.benchmarks.client.RawContender;
import nl.plusgemeente.sdk.benchmarks.client.SdkContender;
import nl.plusgemeente.sdk.benchmarks.client.SpringContender;
import nl.plusgemeente.sdk.benchmarks.client.Target;
import nl.plusgemeente.sdk.benchmarks.data.Regeling;
import nl.plusgemeente.sdk.benchmarks.server.ServerProcess;
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

/** One typed GET of 3 KB over loopback, plain and with a client certificate. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
public class TypedGetBenchmark {
    private static final int WARM_UP_CALLS = 30_000;
    private static final int MAX_WARM_UP_SECONDS = 10;

    /** Who calls. */
    public enum Who {
        /** The SDK. */
        SDK(SdkContender::new),
        /** HttpClient 5 and Yasson. */
        RAW(RawContender::new),
        /** OpenFeign. */
        FEIGN(FeignContender::new),
        /** Spring's HTTP interface. */
        SPRING(SpringContender::new);

        private final Function<Target, Contender> maker;

        Who(Function<Target, Contender> maker) {
            this.maker = maker;
        }

        /** A client for a server. */
        public Contender make(Target target) {
            return maker.apply(target);
        }
    }

    /** Who calls. */
    @Param
    public Who who;

    /** Whether over TLS with a client certificate. */
    @Param({"false", "true"})
    public boolean mtls;

    private ServerProcess server;
    private Contender contender;

    /** Starts the server and makes sure that it is understood. */
    @Setup
    public void start() {
        server = ServerProcess.start();
        contender = who.make(Target.of(server, mtls));
        if (contender.get("first").locaties().size() != 8) {
            throw new IllegalStateException(who + " reads something else");
        }
        warmUp();
    }

    /** By calls and not by time: on a busy machine the compiler needs longer. */
    private void warmUp() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MAX_WARM_UP_SECONDS);
        for (int i = 0; i < WARM_UP_CALLS && System.nanoTime() < end; i++) {
            contender.get("warm" + i);
        }
    }

    /** Stops the server. */
    @TearDown
    public void stop() {
        contender.close();
        server.close();
    }

    /** One call. */
    @Benchmark
    public Regeling get() {
        return contender.get("akn42");
    }
}
