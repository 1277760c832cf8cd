package nl.plusgemeente.sdk.benchmarks;

import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.benchmarks.signing.Contenders;
import nl.plusgemeente.sdk.benchmarks.signing.Signing;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Signing and verifying one message as the ADR module Signing has it, all of it covered: RSA of 2048 bits, PS256, SHA-256, two
 * certificates in the header. For a profile; the tables are made in rounds ({@link CompareRounds}).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class SigningBenchmark {

    /** Who. */
    @Param({"RAW", "SDK", "SDK_KEPT", "SDK_STREAMED", "SDK_NATIVE", "DSS"})
    public Contenders who = Contenders.RAW;

    /** Bytes of the body. */
    @Param({"2048", "1048576"})
    public int size;

    private Signing signing;

    /** Makes keys and messages. */
    @Setup
    public void make() {
        signing = who.make(size);
    }

    /** Signs. */
    @Benchmark
    public Object sign() throws GeneralSecurityException {
        return signing.sign();
    }

    /** Verifies. */
    @Benchmark
    public Object verify() throws GeneralSecurityException {
        return signing.verify();
    }
}
