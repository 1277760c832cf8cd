package nl.plusgemeente.sdk.exchange.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A stream that comes into being piece by piece, while it is read. */
public abstract class PieceStream extends InputStream {
    private byte[] piece = {};
    private int from;
    private int to;

    /** Nothing made yet. */
    protected PieceStream() {}

    /**
     * Makes the next piece, and shows it.
     *
     * @return {@code false} when there is no more; then it is not asked again before something was shown
     * @throws IOException when it cannot be made
     */
    protected abstract boolean make() throws IOException;

    /**
     * What is read next.
     *
     * @param bytes the piece, which stays as it is until the next one is asked for
     * @param count how many bytes of it count
     */
    protected final void show(byte[] bytes, int count) {
        piece = bytes;
        from = 0;
        to = count;
    }

    @Override
    public int read() throws IOException {
        return more() ? piece[from++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int at, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int given = Math.min(count, to - from);
        System.arraycopy(piece, from, bytes, at, given);
        from += given;
        return given;
    }

    @Override
    public long transferTo(OutputStream out) throws IOException {
        long total = 0;
        while (more()) {
            out.write(piece, from, to - from);
            total += to - from;
            from = to;
        }
        return total;
    }

    private boolean more() throws IOException {
        while (from == to) {
            if (!make()) {
                return false;
            }
        }
        return true;
    }
}
