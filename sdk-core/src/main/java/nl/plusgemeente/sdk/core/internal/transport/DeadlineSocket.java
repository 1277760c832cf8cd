package nl.plusgemeente.sdk.core.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * A socket whose time-out is a budget for all reads together, from the moment it is set.
 *
 * <p>A plain time-out bounds one read: a server that drips a byte a second would hold a call for ever. The HTTP client
 * sets the time-out at the start of a handshake and of an exchange, so that each has its budget, headers and TLS
 * records included.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // the fields are volatile; one thread reads a connection
final class DeadlineSocket extends Socket {
    private final Timekeeper time;
    private final long silenceMillis;
    private volatile int budgetMillis;
    private volatile long endNanos;

    /**
     * A socket that is not connected yet.
     *
     * @param time measures the budget
     * @param silenceMillis the longest wait for the next byte
     */
    DeadlineSocket(Timekeeper time, long silenceMillis) {
        super(Proxy.NO_PROXY);
        this.time = time;
        this.silenceMillis = silenceMillis;
    }

    @Override
    public void setSoTimeout(int timeout) throws SocketException {
        budgetMillis = timeout;
        endNanos = time.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout);
        super.setSoTimeout(timeout);
    }

    @Override
    public int getSoTimeout() {
        return budgetMillis;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new BudgetedStream(super.getInputStream());
    }

    private void arm() throws IOException {
        long wait = silenceMillis;
        if (budgetMillis > 0) {
            long left = Millis.atLeast(endNanos - time.nanoTime());
            if (left <= 0) {
                throw new SocketTimeoutException("the time for this exchange is up");
            }
            wait = Math.min(wait, left);
        }
        super.setSoTimeout((int) Math.min(wait, Integer.MAX_VALUE));
    }

    private final class BudgetedStream extends FilterInputStream {

        BudgetedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            arm();
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            arm();
            return in.read(buffer, offset, length);
        }
    }
}
