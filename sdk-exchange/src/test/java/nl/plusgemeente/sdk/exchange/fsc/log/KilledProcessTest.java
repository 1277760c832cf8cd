package nl.plusgemeente.sdk.exchange.fsc.log;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which calls have a record when their process is killed among them. */
@Tag("long")
class KilledProcessTest {
    private static final int CALLS = 10_000;

    @TempDir
    private Path directory;

    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final CountDownLatch halfway = new CountDownLatch(CALLS / 2);

    @Test
    void kill9_halfwayOf10000Calls_eachThatReachedTheProviderHasItsRecord() throws Exception {
        ExecutorService provider = Executors.newCachedThreadPool();
        Process caller;
        try (ServerSocket door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress())) {
            provider.submit(() -> serve(door, provider));
            caller = start(door.getLocalPort());
            boolean there = halfway.await(60, TimeUnit.SECONDS);
            caller.destroyForcibly();
            assertThat(there).isTrue();
            assertThat(caller.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        // the provider reads what was sent before the end
        provider.shutdown();
        assertThat(provider.awaitTermination(10, TimeUnit.SECONDS)).isTrue();

        assertThat(caller.exitValue()).isNotZero();
        assertThat(received).hasSizeGreaterThanOrEqualTo(CALLS / 2).hasSizeLessThan(CALLS);
        try (FileTransactionLog log = FileTransactionLog.builder(directory).open()) {
            LogRecord next = Logged.call();
            log.append(next);
            Set<String> logged = Logged.all(log).stream()
                    .map(item -> item.transactionId().value())
                    .collect(Collectors.toCollection(HashSet::new));

            assertThat(logged)
                    .containsAll(received)
                    .contains(next.transactionId().value());
            // what was logged and not sent: at most one call of each caller
            assertThat(logged.size() - 1 - received.size()).isBetween(0, 32);
        }
    }

    private Process start(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledCaller.class.getName(),
                        directory.toString(),
                        Integer.toString(port),
                        Integer.toString(CALLS))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Void serve(ServerSocket door, ExecutorService provider) throws IOException {
        while (true) {
            Socket connection = door.accept();
            provider.submit(() -> receive(connection));
        }
    }

    private Void receive(Socket connection) throws IOException {
        try (connection;
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == 36) {
                    received.add(line);
                    halfway.countDown();
                }
            }
        }
        return null;
    }
}
