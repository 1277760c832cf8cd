package nl.plusgemeente.sdk.exchange.servlet;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A kept body as a container gives it. */
final class BodyInput extends ServletInputStream {
    private final InputStream body;
    private boolean finished;

    BodyInput(InputStream body) {
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        int one = body.read();
        finished |= one < 0;
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = body.read(bytes, from, length);
        finished |= read < 0;
        return read;
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("A request that passed an ExchangeFilter is read in its own thread");
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
