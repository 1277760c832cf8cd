package nl.plusgemeente.sdk.core.internal.tenant;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.internal.transport.HttpTransport;

/** A pool that knows how many answers are being read over it, so that it can be let go without cutting one off. */
final class CountedPool {
    private static final int RETIRED = Integer.MIN_VALUE;

    private final HttpTransport transport;
    private final Optional<ClientIdentity> shown;
    private final AtomicInteger users = new AtomicInteger();
    private volatile long lastUse;

    CountedPool(HttpTransport transport, Optional<ClientIdentity> shown, long now) {
        this.transport = transport;
        this.shown = shown;
        this.lastUse = now;
    }

    HttpTransport transport() {
        return transport;
    }

    /** Whether its connections show what the tenant has to show now. */
    boolean shows(Optional<ClientIdentity> identity) {
        return shown.equals(identity);
    }

    /** Counts a call in; false when the pool has been let go. */
    boolean enter() {
        int now = users.get();
        while (now >= 0) {
            if (users.compareAndSet(now, now + 1)) {
                return true;
            }
            now = users.get();
        }
        return false;
    }

    /** Counts a call out; the last one of a pool that was let go closes it. */
    void leave(long now) {
        lastUse = now;
        if (users.decrementAndGet() == RETIRED) {
            transport.close();
        }
    }

    /** Lets the pool go; with nobody in it, it closes at once. */
    void retire() {
        int before = users.getAndUpdate(count -> count < 0 ? count : count + RETIRED);
        if (before == 0) {
            transport.close();
        }
    }

    boolean idleSince(long nanoTime) {
        return users.get() == 0 && lastUse - nanoTime <= 0;
    }
}
