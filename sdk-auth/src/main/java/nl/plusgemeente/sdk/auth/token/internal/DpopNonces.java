package nl.plusgemeente.sdk.auth.token.internal;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.jspecify.annotations.Nullable;

/** The nonces that proofs must hold (RFC 9449 §9): one for some time, and the one before it for as long again. */
public final class DpopNonces {
    private static final int BYTES = 18;

    private final Timekeeper time;
    private final long nanos;
    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock turning = new ReentrantLock();
    private volatile Pair pair;

    /**
     * The first nonce is made at once.
     *
     * @param time the time
     * @param lifetime how long one is handed out
     */
    public DpopNonces(Timekeeper time, Duration lifetime) {
        this.time = time;
        this.nanos = lifetime.toNanos();
        this.pair = new Pair(time.nanoTime(), fresh(), null);
    }

    /**
     * The nonce to hand out.
     *
     * @return printable
     */
    public String current() {
        if (time.nanoTime() - pair.start >= nanos) {
            turning.lock();
            try {
                long now = time.nanoTime();
                long age = now - pair.start;
                if (age >= nanos) {
                    pair = new Pair(now, fresh(), age < 2 * nanos ? pair.now : null);
                }
            } finally {
                turning.unlock();
            }
        }
        return pair.now;
    }

    /**
     * Whether a nonce may be used.
     *
     * @param nonce what a proof holds
     * @return {@code true} for the current one and the one before
     */
    public boolean isGood(String nonce) {
        return nonce.equals(current()) || nonce.equals(pair.before);
    }

    private String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64Url.encode(bytes);
    }

    private record Pair(long start, String now, @Nullable String before) {}
}
