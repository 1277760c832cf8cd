package nl.plusgemeente.sdk.exchange.signing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream. */
final class PartStream extends FilterInputStream {
    private long left;

    PartStream(InputStream in, long left) {
        super(in);
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int at, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = in.read(bytes, at, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }
}
