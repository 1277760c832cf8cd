package nl.plusgemeente.sdk.exchange.fsc.log;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A process that calls a provider as an Outway does: each call is logged, then sent. It is made to be killed. */
final class KilledCaller {
    private static final int CALLERS = 32;

    private KilledCaller() {}

    /**
     * Calls.
     *
     * @param arguments the directory of the log, the port of the provider, how many calls
     */
    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.parseInt(arguments[1]);
        int calls = Integer.parseInt(arguments[2]) / CALLERS;
        try (FileTransactionLog log = FileTransactionLog.builder(Path.of(arguments[0]))
                .fileSize(1 << 20)
                .open()) {
            List<Thread> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                callers.add(new Thread(() -> call(log, port, calls)));
            }
            callers.forEach(Thread::start);
            for (Thread caller : callers) {
                caller.join();
            }
        }
    }

    private static void call(FileTransactionLog log, int port, int calls) {
        try (Socket provider = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = provider.getOutputStream();
            for (int i = 0; i < calls; i++) {
                LogRecord call = Logged.call(Instant.now());
                log.append(call);
                out.write((call.transactionId() + "\n").getBytes(US_ASCII));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
