package nl.plusgemeente.sdk.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.plusgemeente.sdk.benchmarks.data.AnnotatieGraph;
import nl.plusgemeente.sdk.benchmarks.data.GeneratedPage;
import nl.plusgemeente.sdk.benchmarks.data.OneAnswer;
import nl.plusgemeente.sdk.benchmarks.data.Regeling;
import nl.plusgemeente.sdk.core.internal.json.YassonCodec;
import nl.plusgemeente.sdk.core.json.PageReader;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;

/**
 * Streams a page of any size in a process whose heap is 24 MB in all: it ends, or it runs out of memory. The page is
 * made while it is read, and is nowhere in memory. And joins an annotation graph of 8.7 MB in one of 64 MB.
 */
public final class HeapProbe {
    private static final String HEAP = "-Xmx24m";
    private static final String GRAPH = "graph";
    private static final String GRAPH_HEAP = "-Xmx64m";

    private HeapProbe() {}

    /**
     * Reads in a process of its own, or, told how many items, in this one.
     *
     * @param arguments the number of items, or {@code graph}; none to start the processes
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            System.out.println("20 MB: " + run(6_700) + "; 200 MB: " + run(67_000) + "; graph of 8.7 MB: "
                    + run(GRAPH_HEAP, GRAPH));
        } else if (arguments[0].equals(GRAPH)) {
            join();
        } else {
            read(Integer.parseInt(arguments[0]));
        }
    }

    /** Whether so many items of 3 KB pass through a heap of 24 MB. */
    static String run(int items) throws IOException, InterruptedException {
        return run(HEAP, Integer.toString(items));
    }

    private static String run(String heap, String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeapProbe.class.getName(),
                        what))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
        return process.waitFor() == 0 ? "read with " + heap + " (" + told.strip() + ")" : "does not fit in " + heap;
    }

    private static void join() {
        Regelingen regelingen = Regelingen.with(new OneAnswer(YassonCodec.create(), AnnotatieGraph.json()));
        System.out.println(regelingen
                        .regeltekstannotaties("/akn/nl/act/gm0995/2020/omgevingsplan")
                        .regelsPerActiviteit()
                        .size()
                + " activities joined");
    }

    private static void read(int items) {
        long largest = 0;
        int count = 0;
        try (PageReader<Regeling> page =
                YassonCodec.create().readPage(new GeneratedPage(items), "regelingen", Regeling.class)) {
            while (page.hasNext()) {
                page.next();
                if (++count % (items / 10) == 0) {
                    System.gc();
                    largest = Math.max(
                            largest,
                            Runtime.getRuntime().totalMemory()
                                    - Runtime.getRuntime().freeMemory());
                }
            }
        }
        if (count != items) {
            throw new IllegalStateException(count + " items came out of " + items);
        }
        System.out.printf("live at most %.1f MB%n", largest / 1e6);
    }
}
