package nl.plusgemeente.sdk.core.internal.sdk;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.core.internal.transport.TlsContext;
import org.jspecify.annotations.Nullable;

/** Loads the trust anchors at the first call over TLS, once: the platform's list takes time that start-up has not. */
final class LazyTls {
    private final Supplier<TlsContext> loader;
    private final AtomicReference<@Nullable TlsContext> loaded = new AtomicReference<>();

    LazyTls(Supplier<TlsContext> loader) {
        this.loader = loader;
    }

    TlsContext get() {
        TlsContext known = loaded.get();
        if (known != null) {
            return known;
        }
        TlsContext fresh = loader.get();
        TlsContext taken = loaded.compareAndExchange(null, fresh);
        return taken == null ? fresh : taken;
    }
}
