package nl.plusgemeente.sdk.benchmarks.rounds;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A {@link Worker} in a process of its own. */
final class WorkerProcess implements AutoCloseable {
    private final String task;
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter turns;
    private long operations = 1;

    WorkerProcess(String task, String address, String folder, int callers) throws IOException {
        this.task = task;
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms1g",
                        "-Xmx1g",
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        task,
                        address,
                        folder,
                        Integer.toString(callers)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        turns = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII));
    }

    String task() {
        return task;
    }

    /** Runs until it is compiled, and finds out how many operations fill a turn. */
    void warmUp(long millis, long turnMillis) throws IOException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            operations = Math.max(1, (long) (turnMillis * 1_000 / turn().micros()));
        }
    }

    Sample turn() throws IOException {
        turns.write(operations + "\n");
        turns.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("a worker ended early");
        }
        return Sample.parse(answer);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
