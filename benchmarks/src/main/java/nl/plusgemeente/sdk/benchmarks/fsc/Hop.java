package nl.plusgemeente.sdk.benchmarks.fsc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import nl.plusgemeente.sdk.benchmarks.server.Daemon;
import nl.plusgemeente.sdk.benchmarks.server.Tls;

/**
 * A forward proxy that stands for an Outway beside the application, and does the least that one can do: it takes requests over
 * TLS with a client certificate and passes them on over TLS with one, each connection on one of its own. It asks for no token
 * and writes no log.
 */
public final class Hop {
    private static final int BACKLOG = 256;

    private Hop() {}

    /**
     * Tells its port on standard output, and serves until standard input ends.
     *
     * @param arguments the folder with the certificates, and the port of the server
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        Path folder = Path.of(arguments[0]);
        int upstream = Integer.parseInt(arguments[1]);
        SSLContext serving = Tls.context(folder, "server.p12");
        SSLContext calling = Tls.context(folder, "client.p12");
        SSLServerSocket listening = (SSLServerSocket)
                serving.getServerSocketFactory().createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        listening.setNeedClientAuth(true);
        Daemon.start(() -> {
            while (true) {
                Socket client = listening.accept();
                Daemon.start(() -> relay(client, calling, upstream));
            }
        });
        System.out.println(listening.getLocalPort());
        System.out.flush();
        while (System.in.read() >= 0) {
            // whoever started us ends us by ending
        }
        System.exit(0);
    }

    private static void relay(Socket client, SSLContext calling, int upstream) throws IOException {
        try (client;
                Socket server = calling.getSocketFactory().createSocket("localhost", upstream);
                InputStream asked = new BufferedInputStream(client.getInputStream());
                InputStream answered = new BufferedInputStream(server.getInputStream());
                OutputStream toServer = server.getOutputStream();
                OutputStream toClient = client.getOutputStream()) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            while (true) {
                toServer.write(head(asked));
                byte[] head = head(answered);
                byte[] body = answered.readNBytes(length(head));
                byte[] whole = new byte[head.length + body.length];
                System.arraycopy(head, 0, whole, 0, head.length);
                System.arraycopy(body, 0, whole, head.length, body.length);
                toClient.write(whole);
            }
        } catch (EOFException | SSLException | SocketException e) {
            // the client has left
        }
    }

    private static byte[] head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(1024);
        int matched = 0;
        while (matched < 4) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.write(next);
            matched = next == (matched % 2 == 0 ? '\r' : '\n') ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return head.toByteArray();
    }

    private static int length(byte[] head) {
        String text = new String(head, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        int begin = text.indexOf("content-length:") + "content-length:".length();
        return Integer.parseInt(text.substring(begin, text.indexOf('\r', begin)).trim());
    }
}
