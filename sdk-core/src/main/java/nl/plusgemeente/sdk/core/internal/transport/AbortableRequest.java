package nl.plusgemeente.sdk.core.internal.transport;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request whose connection can be given up. Closing an answer of the HTTP client reads it to its end first: of an
 * endless one, that would be until the deadline.
 */
final class AbortableRequest extends BasicClassicHttpRequest implements CancellableDependency {
    private static final long serialVersionUID = 1L;

    private final transient AtomicReference<@Nullable Cancellable> exchange = new AtomicReference<>();
    private volatile boolean cancelled;

    AbortableRequest(String method, HttpHost host, String path) {
        super(method, host, path);
    }

    @Override
    public void setDependency(Cancellable dependency) {
        exchange.set(dependency);
        if (cancelled) {
            cancel();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** Gives the connection up; one that went back to the pool stays there. */
    @Override
    public boolean cancel() {
        cancelled = true;
        Cancellable running = exchange.getAndSet(null);
        return running != null && running.cancel();
    }
}
