package nl.plusgemeente.sdk.exchange.message;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** A body that streams in and can be read once. */
final class StreamedBody implements ReceivedBody {
    private final InputStream stream;
    private final AtomicBoolean opened = new AtomicBoolean();

    StreamedBody(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public InputStream open() throws IOException {
        if (!opened.compareAndSet(false, true)) {
            throw new IOException("The body streams in and was read already: keep what was verified, and open that.");
        }
        return stream;
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "ReceivedBody[streams in]";
    }
}
