package nl.plusgemeente.sdk.benchmarks.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import nl.plusgemeente.sdk.benchmarks.data.SampleJson;

/**
 * Answers every request with the same 3 KB of JSON, over HTTP and over TLS with a client certificate. It reads no more
 * of a request than where it ends, so that it is never what is measured.
 */
public final class LoopbackServer {
    private static final int BACKLOG = 256;
    private static final byte[] ANSWER = answer();

    private LoopbackServer() {}

    /**
     * Tells its two ports on standard output, and serves until standard input ends.
     *
     * @param arguments the folder with the certificates, which are made there
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        Path folder = Path.of(arguments[0]);
        TestPki.write(folder);
        InetAddress here = InetAddress.getLoopbackAddress();
        ServerSocket plain = new ServerSocket(0, BACKLOG, here);
        ServerSocket tls = secure(folder, here);
        accept(plain);
        accept(tls);
        System.out.println(plain.getLocalPort() + " " + tls.getLocalPort());
        System.out.flush();
        while (System.in.read() >= 0) {
            // whoever started us ends us by ending
        }
        System.exit(0);
    }

    private static ServerSocket secure(Path folder, InetAddress here) throws IOException, GeneralSecurityException {
        SSLContext context = Tls.context(folder, "server.p12");
        SSLServerSocket socket =
                (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, BACKLOG, here);
        socket.setNeedClientAuth(true);
        return socket;
    }

    private static void accept(ServerSocket listening) {
        Daemon.start(() -> {
            while (true) {
                Socket connection = listening.accept();
                connection.setTcpNoDelay(true);
                Daemon.start(() -> serve(connection));
            }
        });
    }

    private static void serve(Socket connection) throws IOException {
        try (connection;
                InputStream in = connection.getInputStream();
                OutputStream out = connection.getOutputStream()) {
            byte[] buffer = new byte[8 * 1024];
            int filled = 0;
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer, filled, buffer.length - filled)) {
                filled += count;
                if (ends(buffer, filled)) {
                    out.write(ANSWER);
                    filled = 0;
                }
            }
        } catch (SSLException | SocketException e) {
            // the client left: the peers leave after each call over TLS
        }
    }

    /** A client waits for its answer before it asks again, so that an empty line can only be the last. */
    private static boolean ends(byte[] buffer, int filled) {
        return filled > 3
                && buffer[filled - 1] == '\n'
                && buffer[filled - 2] == '\r'
                && buffer[filled - 3] == '\n'
                && buffer[filled - 4] == '\r';
    }

    private static byte[] answer() {
        byte[] body = SampleJson.regeling(1);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Tue, 24 Nov 2026 10:00:00 GMT\r\n"
                + "Cache-Control: no-store\r\nStrict-Transport-Security: max-age=31536000\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }
}
