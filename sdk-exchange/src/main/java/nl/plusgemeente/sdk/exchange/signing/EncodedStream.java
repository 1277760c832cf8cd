package nl.plusgemeente.sdk.exchange.signing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import nl.plusgemeente.sdk.exchange.internal.body.PieceStream;

/** A stream in base64url, encoded while it is read, in constant memory. */
final class EncodedStream extends PieceStream {
    /** A multiple of three, so that the pieces join. */
    private static final int PLAIN = 48 * 1024;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final InputStream source;

    EncodedStream(InputStream source) {
        this.source = source;
    }

    @Override
    protected boolean make() throws IOException {
        byte[] encoded = ENCODER.encode(source.readNBytes(PLAIN));
        show(encoded, encoded.length);
        return encoded.length > 0;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
