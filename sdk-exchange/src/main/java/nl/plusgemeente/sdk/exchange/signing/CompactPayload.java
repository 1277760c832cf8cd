package nl.plusgemeente.sdk.exchange.signing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/**
 * What is signed in a compact JWS that was verified, decoded while it is read.
 *
 * @param whole the JWS
 * @param from where the payload begins
 * @param to where it ends
 */
record CompactPayload(ReceivedBody whole, long from, long to) implements ReceivedBody {
    private static final int CHUNK = 64 * 1024;

    @Override
    public InputStream open() throws IOException {
        InputStream in = whole.open();
        in.skipNBytes(from);
        // the decoder asks byte by byte
        return Base64.getUrlDecoder().wrap(new BufferedInputStream(new PartStream(in, to - from), CHUNK));
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void close() {
        whole.close();
    }

    @Override
    public String toString() {
        return "ReceivedBody[in a JWS]";
    }
}
