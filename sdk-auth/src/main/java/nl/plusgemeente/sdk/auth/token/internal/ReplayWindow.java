package nl.plusgemeente.sdk.auth.token.internal;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * Knows what was used once within a stretch of time, at the least: proofs are accepted once (RFC 9449 §11.1). When it is
 * full it accepts no more, as forgetting would let old proofs in again.
 */
public final class ReplayWindow {
    private final Timekeeper time;
    private final long nanos;
    private final int most;
    private final ReentrantLock turning = new ReentrantLock();
    private volatile Turn turn;

    /**
     * Knows nothing yet.
     *
     * @param time the time
     * @param window how long something counts as used
     * @param most the largest number within one such time
     */
    public ReplayWindow(Timekeeper time, Duration window, int most) {
        this.time = time;
        this.nanos = window.toNanos();
        this.most = most;
        this.turn = new Turn(time.nanoTime(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /** What became of something that should be used once. */
    public enum Use {
        /** It had not been used. */
        FIRST,
        /** It was used before. */
        AGAIN,
        /** There is no room to remember it, so that it must not be used. */
        FULL
    }

    /**
     * Uses something.
     *
     * @param what a digest of it
     * @return whether it may be used
     */
    public Use use(Digest what) {
        Turn at = current();
        if (at.before.containsKey(what)) {
            return Use.AGAIN;
        }
        if (at.now.size() >= most) {
            return at.now.containsKey(what) ? Use.AGAIN : Use.FULL;
        }
        if (at.now.putIfAbsent(what, Boolean.TRUE) != null) {
            return Use.AGAIN;
        }
        Turn after = turn;
        // Had the turn changed meanwhile, another thread could look where this one did not write.
        boolean first = after == at || after.now.putIfAbsent(what, Boolean.TRUE) == null;
        return first ? Use.FIRST : Use.AGAIN;
    }

    private Turn current() {
        if (time.nanoTime() - turn.start >= nanos) {
            turning.lock();
            try {
                long now = time.nanoTime();
                long age = now - turn.start;
                if (age >= nanos) {
                    turn = new Turn(
                            now, new ConcurrentHashMap<>(), age < 2 * nanos ? turn.now : new ConcurrentHashMap<>());
                }
            } finally {
                turning.unlock();
            }
        }
        return turn;
    }

    private static final class Turn {
        private final long start;
        private final ConcurrentHashMap<Digest, Boolean> now;
        private final ConcurrentHashMap<Digest, Boolean> before;

        private Turn(long start, ConcurrentHashMap<Digest, Boolean> now, ConcurrentHashMap<Digest, Boolean> before) {
            this.start = start;
            this.now = now;
            this.before = before;
        }
    }
}
