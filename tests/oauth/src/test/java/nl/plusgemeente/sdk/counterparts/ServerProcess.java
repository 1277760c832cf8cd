package nl.plusgemeente.sdk.counterparts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A process that says on a line of its own when it is ready. Ends with the tests, or when they are killed. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final Thread hook = new Thread(this::stop, "TEST end of the server");
    private final CompletableFuture<String> ready = new CompletableFuture<>();

    private ServerProcess(Process process, Predicate<String> sign) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(hook);
        Thread reader = new Thread(() -> read(sign), "TEST output of the server");
        reader.setDaemon(true);
        reader.start();
    }

    static ServerProcess start(ProcessBuilder builder, String input, Predicate<String> sign) {
        try {
            Process process = builder.redirectErrorStream(true).start();
            ServerProcess server = new ServerProcess(process, sign);
            if (!input.isEmpty()) {
                process.getOutputStream().write((input + "\n").getBytes(StandardCharsets.UTF_8));
                process.getOutputStream().flush();
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line with which it says that it is ready. */
    String awaitReady(Duration patience) {
        try {
            return ready.get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new AssertionError("The server is not ready: what it said stands above", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void read(Predicate<String> sign) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (sign.test(line)) {
                    ready.complete(line);
                } else {
                    System.out.println("server: " + line);
                }
            }
        } catch (IOException e) {
            // its end closes the stream
        } finally {
            ready.completeExceptionally(new IllegalStateException("it has ended"));
        }
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    /** Waits for all of them: a server that is still ending would be in the way of the next. */
    private void stop() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle handle : all) {
            try {
                handle.onExit().get(20, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                handle.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                handle.destroyForcibly();
            }
        }
    }
}
