package nl.plusgemeente.sdk.core.internal.tenant;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.internal.transport.HttpTransport;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.core.spi.Transport;
import org.jspecify.annotations.Nullable;

/**
 * The connections of one tenant. There is a pool only while there are calls; a pool that is let go ends when the last
 * answer over it was read.
 */
public final class TenantConnections implements Transport {
    private final Supplier<HttpTransport> pools;
    private final Supplier<Optional<ClientIdentity>> identity;
    private final Timekeeper time;
    private final AtomicReference<@Nullable CountedPool> current = new AtomicReference<>();
    private volatile boolean retired;

    /**
     * Nothing is open yet.
     *
     * @param pools opens a pool
     * @param identity loads what the tenant shows in TLS
     * @param time tells how long there was no call
     */
    public TenantConnections(
            Supplier<HttpTransport> pools, Supplier<Optional<ClientIdentity>> identity, Timekeeper time) {
        this.pools = pools;
        this.identity = identity;
        this.time = time;
    }

    @Override
    public IncomingResponse send(OutgoingRequest request, AttemptContext context) {
        CountedPool pool = enter();
        boolean answered = false;
        try {
            IncomingResponse response = new CountedResponse(pool.transport().send(request, context), pool, time);
            answered = true;
            return response;
        } finally {
            if (!answered) {
                pool.leave(time.nanoTime());
            }
        }
    }

    /**
     * What the tenant shows in TLS.
     *
     * @return empty for a tenant without a certificate
     */
    public Optional<ClientIdentity> identity() {
        return identity.get();
    }

    /** Lets the pool go for good: calls under way end, and what comes after them leaves nothing open. */
    public void retire() {
        retired = true;
        drop();
    }

    /**
     * Lets the pool go when it has not been used of late.
     *
     * @param since nano time after which there must have been a call
     */
    public void dropIfIdle(long since) {
        CountedPool pool = current.get();
        if (pool != null && pool.idleSince(since) && current.compareAndSet(pool, null)) {
            pool.retire();
        }
    }

    /**
     * Whether there is a pool at this moment.
     *
     * @return {@code false} before the first call and after the pool was let go
     */
    public boolean isOpen() {
        return current.get() != null;
    }

    private CountedPool enter() {
        while (true) {
            CountedPool pool = current.get();
            if (pool == null) {
                pool = open();
            }
            if (pool.enter()) {
                if (retired) {
                    drop();
                }
                return pool;
            }
            current.compareAndSet(pool, null);
        }
    }

    /** Two callers may both open: the one whose pool is not taken closes it unused. */
    private CountedPool open() {
        CountedPool fresh = new CountedPool(pools.get(), time.nanoTime());
        CountedPool taken = current.compareAndExchange(null, fresh);
        if (taken == null) {
            return fresh;
        }
        fresh.retire();
        return taken;
    }

    private void drop() {
        CountedPool pool = current.getAndSet(null);
        if (pool != null) {
            pool.retire();
        }
    }
}
