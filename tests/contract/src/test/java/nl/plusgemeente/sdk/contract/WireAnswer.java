package nl.plusgemeente.sdk.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Arrays;
import nl.plusgemeente.sdk.core.http.Headers;

/**
 * What came back over a plain socket.
 *
 * @param status 0 when there was no answer
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
record WireAnswer(int status, Headers headers, byte[] body) {
    private static final WireAnswer NONE = new WireAnswer(0, new Headers(), new byte[0]);
    private static final int PATIENCE_MILLIS = 10_000;

    /** Sends bytes, and says that there are no more. */
    static WireAnswer of(URI address, byte[] request) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            return read(socket, request);
        } catch (SocketException e) {
            return NONE; // the server hung up
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static WireAnswer read(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
        } catch (SocketException e) {
            // the server has seen enough; it may have answered before it hung up
        }
        InputStream in = socket.getInputStream();
        byte[] all = in.readAllBytes();
        String text = new String(all, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return NONE;
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Headers headers = new Headers();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            int colon = line.indexOf(':');
            headers.addReceived(
                    line.substring(0, colon), line.substring(colon + 1).strip());
        }
        int length = headers.first("Content-Length").map(Integer::valueOf).orElse(all.length - end - 4);
        byte[] body = Arrays.copyOfRange(all, end + 4, Math.min(all.length, end + 4 + length));
        return new WireAnswer(Integer.parseInt(lines[0].split(" ")[1]), headers, body);
    }
}
