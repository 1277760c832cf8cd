package nl.plusgemeente.sdk.core.internal.transport;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is needed first, and then stays: trust anchors and TLS contexts take time that start-up,
 * and calls without TLS, have not. Callers at once may all make it; one of them is taken.
 *
 * @param <T> what is made
 */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private final AtomicReference<@Nullable T> made = new AtomicReference<>();

    /**
     * Nothing is made yet.
     *
     * @param maker makes it; may fail, and is then asked again
     */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made.get();
        if (known != null) {
            return known;
        }
        T fresh = maker.get();
        T taken = made.compareAndExchange(null, fresh);
        return taken == null ? fresh : taken;
    }
}
