package nl.plusgemeente.sdk.core.internal.pipeline;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A body in gzip. One without a byte is simply empty, and one that ends too early is broken gzip, not a broken
 * connection. It is read to its own end, so that the connection can be used again.
 */
final class Unzipped extends LazyStream {
    private static final int BUFFER = 8 * 1024;

    private final PushbackInputStream body;

    Unzipped(InputStream body) {
        this.body = new PushbackInputStream(body);
    }

    @Override
    InputStream open() throws IOException {
        int first = body.read();
        if (first < 0) {
            return InputStream.nullInputStream();
        }
        body.unread(first);
        return whole(() -> new GZIPInputStream(body, BUFFER));
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = whole(() -> super.read(buffer, offset, length));
        if (count < 0) {
            body.read();
        }
        return count;
    }

    private static <T> T whole(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (EOFException e) {
            throw new ZipException("ends before it is complete");
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
