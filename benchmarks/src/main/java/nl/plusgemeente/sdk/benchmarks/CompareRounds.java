package nl.plusgemeente.sdk.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.benchmarks.rounds.Rounds;
import nl.plusgemeente.sdk.benchmarks.rounds.Sample;
import nl.plusgemeente.sdk.benchmarks.server.ServerProcess;

/** Compares tasks in rounds, the first of them being the measure of the others. */
public final class CompareRounds {

    private CompareRounds() {}

    /**
     * Prints a table.
     *
     * @param arguments whether over mTLS, number of callers, seconds to warm up, number of rounds, tasks
     */
    public static void main(String[] arguments) throws IOException {
        boolean mtls = Boolean.parseBoolean(arguments[0]);
        List<String> tasks = List.of(arguments).subList(4, arguments.length);
        try (ServerProcess server = ServerProcess.start()) {
            Rounds rounds = new Rounds(
                    mtls ? server.tls() : server.plain(),
                    server.folder().toString(),
                    Integer.parseInt(arguments[1]),
                    Long.parseLong(arguments[2]) * 1_000,
                    40,
                    Integer.parseInt(arguments[3]));
            print(rounds.run(tasks));
        }
    }

    static void print(Map<String, List<Sample>> samples) {
        List<Sample> base = samples.values().iterator().next();
        System.out.println("| task | us | x | CPU us | x | process CPU us | KB | x |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        samples.forEach((task, rounds) -> System.out.printf(
                "| %s | %.1f | %.2f | %.1f | %.2f | %.1f | %.1f | %.2f |%n",
                task,
                Sample.median(rounds, Sample::micros),
                Sample.ratio(rounds, base, Sample::micros),
                Sample.median(rounds, Sample::cpuMicros),
                Sample.ratio(rounds, base, Sample::cpuMicros),
                Sample.mean(rounds, Sample::processMicros),
                Sample.median(rounds, Sample::bytes) / 1_000,
                Sample.ratio(rounds, base, Sample::bytes)));
    }
}
