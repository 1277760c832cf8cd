package nl.plusgemeente.sdk.benchmarks.server;

import java.io.IOException;

/** A thread of a server of the benchmarks: it ends with its process. */
public final class Daemon {

    private Daemon() {}

    /** Starts one. */
    public static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                System.err.println(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** What it does. */
    @FunctionalInterface
    public interface Work {

        /** Does it. */
        void run() throws IOException;
    }
}
