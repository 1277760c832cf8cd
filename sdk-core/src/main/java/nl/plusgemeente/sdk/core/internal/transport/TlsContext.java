package nl.plusgemeente.sdk.core.internal.transport;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;

/** Makes TLS contexts of our own; the platform's default context is never touched. */
public final class TlsContext {
    private final ServerTrustManager standard;
    private final Map<Endpoint, ServerTrustManager> others = new HashMap<>();

    /**
     * Contexts that trust the same anchors; loading those once is what makes a tenant cheap.
     *
     * @param anchors whom to trust
     * @param others whom to trust at some endpoints instead
     */
    public TlsContext(TrustAnchors anchors, Map<Endpoint, TrustAnchors> others) {
        this.standard = new ServerTrustManager(new AnchoredTrust(anchors));
        others.forEach((target, own) -> this.others.put(target, new ServerTrustManager(new AnchoredTrust(own))));
    }

    /**
     * The contexts of one tenant.
     *
     * @param identity the certificate to show when a server asks; empty for none
     * @return fresh contexts, so that TLS sessions never cross tenants; each is made when a connection needs it
     * @throws nl.plusgemeente.sdk.core.error.ConfigurationException when TLS cannot use the key (SDK-1014)
     */
    public TenantTls of(Optional<ClientIdentity> identity) {
        identity.ifPresent(TlsKey::requireUsable);
        KeyManager[] keys = identity.<KeyManager[]>map(own -> new KeyManager[] {new SingleKeyManager(own)})
                .orElse(new KeyManager[0]);
        Map<Endpoint, Supplier<SSLContext>> own = new HashMap<>();
        others.forEach((target, trust) -> own.put(target, new Lazy<>(() -> context(keys, trust))));
        return new TenantTls(new Lazy<>(() -> context(keys, standard)), own);
    }

    private static SSLContext context(KeyManager[] keys, TrustManager trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, new TrustManager[] {trust}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java platform cannot make a TLS context", e);
        }
    }
}
