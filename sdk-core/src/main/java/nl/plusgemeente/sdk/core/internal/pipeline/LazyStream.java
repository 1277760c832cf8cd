package nl.plusgemeente.sdk.core.internal.pipeline;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that is opened when it is read for the first time. */
abstract class LazyStream extends InputStream {
    private @Nullable InputStream opened;

    abstract InputStream open() throws IOException;

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        InputStream in = opened;
        if (in == null) {
            in = open();
            opened = in;
        }
        return in.read(buffer, offset, length);
    }
}
