package nl.plusgemeente.sdk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.benchmarks.client.Contender;
import nl.plusgemeente.sdk.benchmarks.client.Target;
import nl.plusgemeente.sdk.benchmarks.server.ServerProcess;

/**
 * From the start of a Java process to its first typed answer, as whoever waits for it sees it. The contenders take
 * turns, each in a new process.
 */
public final class FirstCallBenchmark {
    private static final int STARTS = 15;

    private FirstCallBenchmark() {}

    /**
     * Prints the medians; or, told whom and where to, makes one call.
     *
     * @param arguments none; or contender, address, folder
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3) {
            call(TypedGetBenchmark.Who.valueOf(arguments[0]), new Target(arguments[1], Path.of(arguments[2])));
            return;
        }
        int starts = arguments.length == 1 ? Integer.parseInt(arguments[0]) : STARTS;
        List<String> all = List.of("RAW", "SDK", "FEIGN", "SPRING");
        print(false, run(all, false, starts));
        print(true, run(List.of("RAW", "SDK"), true, starts));
    }

    private static void call(TypedGetBenchmark.Who who, Target target) {
        Contender contender = who.make(target);
        if (contender.get("first").locaties().size() != 8) {
            throw new IllegalStateException(who + " reads something else");
        }
        System.out.println("answered");
        Runtime.getRuntime().halt(0);
    }

    private static Map<String, List<Double>> run(List<String> contenders, boolean mtls, int starts)
            throws IOException, InterruptedException {
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        try (ServerProcess server = ServerProcess.start()) {
            Target target = Target.of(server, mtls);
            for (int i = 0; i <= starts; i++) {
                for (String contender : contenders) {
                    double time = start(contender, target);
                    if (i > 0) { // the first fills the file cache
                        millis.computeIfAbsent(contender, any -> new ArrayList<>())
                                .add(time);
                    }
                }
            }
        }
        return millis;
    }

    private static double start(String contender, Target target) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstCallBenchmark.class.getName(),
                contender,
                target.address(),
                target.folder().toString());
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readNBytes(8), StandardCharsets.US_ASCII);
        double time = (System.nanoTime() - begin) / 1e6;
        process.waitFor();
        if (!told.equals("answered")) {
            throw new IOException(contender + " did not answer");
        }
        return time;
    }

    private static void print(boolean mtls, Map<String, List<Double>> millis) {
        System.out.println("| " + (mtls ? "mTLS" : "plain HTTP") + " | ms | x | fastest ms |");
        System.out.println("|---|---:|---:|---:|");
        List<Double> raw = millis.values().iterator().next();
        millis.forEach((contender, times) -> {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < times.size(); i++) {
                ratios.add(times.get(i) / raw.get(i));
            }
            double fastest =
                    times.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
            System.out.printf("| %s | %.0f | %.2f | %.0f |%n", contender, median(times), median(ratios), fastest);
        });
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
