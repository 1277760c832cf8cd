package nl.plusgemeente.sdk.core.internal.tenant;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.LiveKeys;
import nl.plusgemeente.sdk.core.internal.transport.HttpTransport;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.core.spi.Transport;
import org.jspecify.annotations.Nullable;

/**
 * The connections of one tenant. There is a pool only while there are calls, and each shows one certificate: a renewed one
 * gets a pool of its own. A pool that is let go ends when the last answer over it was read.
 */
public final class TenantConnections implements Transport {
    private final Function<Optional<ClientIdentity>, HttpTransport> pools;
    private final Tenant tenant;
    private final TenantKeys keys;
    private final Optional<LiveKeys> own;
    private final Timekeeper time;
    private final AtomicReference<@Nullable CountedPool> current = new AtomicReference<>();
    private volatile boolean retired;

    /**
     * Nothing is open yet.
     *
     * @param pools opens a pool that shows a certificate, or none
     * @param tenant whose
     * @param keys what the tenant shows in TLS; asked at every call
     * @param time tells how long there was no call
     */
    public TenantConnections(
            Function<Optional<ClientIdentity>, HttpTransport> pools, Tenant tenant, TenantKeys keys, Timekeeper time) {
        this.pools = pools;
        this.tenant = tenant;
        this.keys = keys;
        this.own = keys.of(tenant);
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
     * What the tenant shows in TLS at this moment. Cheap: the source is looked at from time to time only.
     *
     * @return empty for a tenant without a certificate
     */
    public Optional<ClientIdentity> identity() {
        return own.map(LiveKeys::current);
    }

    /** Lets the pool go for good: calls under way end, and what comes after them leaves nothing open. */
    public void retire() {
        retired = true;
        drop();
    }

    /** Lets the pool go as {@link #retire()} does, and the keys with it: the tenant is gone. */
    public void end() {
        retire();
        own.ifPresent(mine -> keys.forget(tenant.id(), mine));
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
        Optional<ClientIdentity> shown = identity();
        while (true) {
            CountedPool pool = current.get();
            if (pool == null) {
                pool = open(shown);
            } else if (!pool.shows(shown)) {
                replace(pool);
                shown = identity();
                continue;
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
    private CountedPool open(Optional<ClientIdentity> shown) {
        CountedPool fresh = new CountedPool(pools.apply(shown), shown, time.nanoTime());
        CountedPool taken = current.compareAndExchange(null, fresh);
        if (taken == null) {
            return fresh;
        }
        fresh.retire();
        return taken;
    }

    /** Connections of another certificate take no new calls; those under way end on them. */
    private void replace(CountedPool other) {
        if (current.compareAndSet(other, null)) {
            other.retire();
        }
    }

    private void drop() {
        CountedPool pool = current.getAndSet(null);
        if (pool != null) {
            pool.retire();
        }
    }
}
