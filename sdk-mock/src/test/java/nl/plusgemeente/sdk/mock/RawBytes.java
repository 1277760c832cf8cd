package nl.plusgemeente.sdk.mock;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import javax.net.ssl.KeyManager;

/** Sends bytes as they are, also what no client of HTTP would send, and reads until the other side is done. */
final class RawBytes {

    private RawBytes() {}

    /** Without TLS. */
    static byte[] send(URI address, byte[] bytes) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            return send(socket, bytes);
        }
    }

    /** The same, with each character as one byte, both ways. */
    static String send(URI address, String bytes) throws IOException {
        return new String(send(address, bytes.getBytes(ISO_8859_1)), ISO_8859_1);
    }

    /** The same with TLS, trusting the mock, without a certificate. */
    static String sendOverTls(MockFacilities facilities, String bytes) throws IOException {
        return sendOverTls(facilities, facilities.publicAddress(), new KeyManager[0], bytes);
    }

    /** The same, with a certificate where there are keys. */
    static String sendOverTls(MockFacilities facilities, URI address, KeyManager[] keys, String bytes)
            throws IOException {
        try (Socket socket = Caller.tls(facilities.pki(), keys)
                .getSocketFactory()
                .createSocket(address.getHost(), address.getPort())) {
            return new String(send(socket, bytes.getBytes(ISO_8859_1)), ISO_8859_1);
        }
    }

    private static byte[] send(Socket socket, byte[] bytes) throws IOException {
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        socket.shutdownOutput();
        return socket.getInputStream().readAllBytes();
    }
}
