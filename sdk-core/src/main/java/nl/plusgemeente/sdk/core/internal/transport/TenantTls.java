package nl.plusgemeente.sdk.core.internal.transport;

import java.util.Map;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** The TLS contexts of one pool: one for most servers, and one for each that is trusted otherwise. */
public final class TenantTls {
    private final Supplier<SSLContext> standard;
    private final Map<Endpoint, Supplier<SSLContext>> others;

    TenantTls(Supplier<SSLContext> standard, Map<Endpoint, Supplier<SSLContext>> others) {
        this.standard = standard;
        this.others = Map.copyOf(others);
    }

    /** Always the same one for a target, or its connections could not be reused safely. */
    SSLContext to(Endpoint target) {
        return others.getOrDefault(target, standard).get();
    }
}
