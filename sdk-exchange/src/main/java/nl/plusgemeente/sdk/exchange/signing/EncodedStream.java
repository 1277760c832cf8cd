package nl.plusgemeente.sdk.exchange.signing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** A stream in base64url, encoded while it is read, in constant memory. */
final class EncodedStream extends InputStream {
    /** A multiple of three, so that the pieces join. */
    private static final int PLAIN = 48 * 1024;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final InputStream source;
    private byte[] encoded = {};
    private int at;

    EncodedStream(InputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        return fill() ? encoded[at++] : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, encoded.length - at);
        System.arraycopy(encoded, at, bytes, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (at == encoded.length) {
            encoded = ENCODER.encode(source.readNBytes(PLAIN));
            at = 0;
        }
        return encoded.length > 0;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
