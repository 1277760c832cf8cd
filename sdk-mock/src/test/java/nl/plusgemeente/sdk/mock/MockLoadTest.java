package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Many requests leave nothing behind. The usual number shows that it works; {@code -Dmock.requests=1000000} shows that memory
 * stays flat, and how many requests are served in a second, which is printed and not judged: machines differ.
 */
class MockLoadTest {

    private static final int REQUESTS = Integer.getInteger("mock.requests", 20_000);
    private static final int CALLERS = 8;
    private static final int ROUNDS = 10;
    private static final long ALLOWED_GROWTH = 24L * 1024 * 1024;

    @Test
    void manyRequests_areAnswered_andLeaveNothingBehind() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try (MockFacilities mock = Start.mock().plainHttp().build()) {
            byte[] request = request(mock);
            List<Long> heap = new ArrayList<>();
            round(threads, mock.publicAddress(), request, 5_000 / CALLERS);
            heap.add(usedHeap());
            long measured = 0;
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                round(threads, mock.publicAddress(), request, REQUESTS / ROUNDS / CALLERS);
                measured += System.nanoTime() - start;
                heap.add(usedHeap());
            }
            System.out.printf(
                    "%d requests by %d callers: %.0f a second; heap in MB before and after each tenth: %s%n",
                    REQUESTS,
                    CALLERS,
                    REQUESTS / (measured / 1e9),
                    heap.stream().map(bytes -> bytes / 1024 / 1024).toList());
            assertThat(heap.get(ROUNDS)).isLessThan(heap.get(1) + ALLOWED_GROWTH);
            assertThat(mock.requests())
                    .hasSize(1_000)
                    .allSatisfy(one -> assertThat(one.status()).isEqualTo(200));
        } finally {
            threads.shutdownNow();
        }
    }

    private static void round(ExecutorService threads, URI address, byte[] request, int each) throws Exception {
        List<Future<?>> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(threads.submit(() -> call(address, request, each)));
        }
        for (Future<?> caller : callers) {
            caller.get(10, TimeUnit.MINUTES);
        }
    }

    private static Void call(URI address, byte[] request, int times) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < times; i++) {
                out.write(request);
                read(in);
            }
        }
        return null;
    }

    /** One answer with a length, or in chunks. */
    private static void read(InputStream in) throws IOException {
        assertThat(line(in)).startsWith("HTTP/1.1 200");
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (int chunk = chunk(in); chunk > 0; chunk = chunk(in)) {
            in.skipNBytes(chunk + 2L);
        }
        line(in);
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the mock hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static byte[] request(MockFacilities mock) {
        return ("GET " + Caller.PRESENTEREN
                        + "/crss HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nx-api-key: "
                        + mock.tenants().get(0).apiKey() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
