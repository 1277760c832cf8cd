package nl.plusgemeente.sdk.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.benchmarks.rounds.Rounds;
import nl.plusgemeente.sdk.benchmarks.server.ServerProcess;
import nl.plusgemeente.sdk.benchmarks.signing.Contenders;
import nl.plusgemeente.sdk.benchmarks.signing.StreamProbe;

/** Everything that RESULTS.md has, in one run: ratios of one run can be compared, figures of two runs cannot. */
public final class AllBenchmarks {
    private static final long TURN_MILLIS = 40;

    private final int rounds;
    private final int starts;
    private final long warmUpMillis;

    private AllBenchmarks(boolean quick) {
        this.rounds = quick ? 40 : 200;
        this.starts = quick ? 5 : 15;
        this.warmUpMillis = quick ? 5_000 : 15_000;
    }

    /**
     * Prints the tables.
     *
     * @param arguments {@code quick} for fewer rounds
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        AllBenchmarks all = new AllBenchmarks(List.of(arguments).contains("quick"));
        System.out.println(
                "JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        all.gets();
        all.reads();
        all.signatures();
        System.out.println("\nHeap of a streamed page: see the line below");
        HeapProbe.main(new String[0]);
        StreamProbe.main(new String[0]);
        System.out.println("\nFrom the start of a process to its first typed answer");
        FirstCallBenchmark.main(new String[] {Integer.toString(all.starts)});
    }

    private void gets() throws IOException {
        List<String> contenders = List.of("get:RAW", "get:SDK", "get:FEIGN", "get:SPRING");
        for (boolean mtls : new boolean[] {false, true}) {
            System.out.println("\nOne typed GET of 3 KB, " + (mtls ? "mTLS" : "plain HTTP") + ", 1 caller");
            compare(mtls, contenders);
        }
    }

    private void reads() throws IOException {
        for (int items : new int[] {0, 66, 6_700}) {
            System.out.println("\nReading " + (items == 0 ? "3 KB" : items * 3 + " KB"));
            compare(false, List.of("read:JACKSON:" + items, "read:SDK:" + items, "read:SDK_LIST:" + items));
        }
    }

    private void signatures() throws IOException {
        for (String what : List.of("sign", "verify")) {
            for (int size : new int[] {2 * 1024, 1024 * 1024}) {
                System.out.println("\n" + what + " a message of " + size / 1024 + " KB");
                compare(
                        false,
                        Stream.of(Contenders.values())
                                .map(who -> what + ":" + who + ":" + size)
                                .toList());
            }
        }
    }

    private void compare(boolean mtls, List<String> tasks) throws IOException {
        try (ServerProcess server = ServerProcess.start()) {
            CompareRounds.print(new Rounds(
                            mtls ? server.tls() : server.plain(),
                            server.folder().toString(),
                            1,
                            warmUpMillis,
                            TURN_MILLIS,
                            rounds)
                    .run(tasks));
        }
    }
}
