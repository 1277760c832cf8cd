package nl.plusgemeente.sdk.benchmarks;

import org.openjdk.jmh.runner.RunnerException;

/** placeholder */
public final class AllBenchmarks {
    private AllBenchmarks() {}

    /** Runs. */
    public static void main(String[] arguments) throws RunnerException, java.io.IOException {
        org.openjdk.jmh.Main.main(arguments);
    }
}
