package nl.plusgemeente.sdk.core.internal.transport;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;

/** Makes TLS contexts of our own; the platform's default context is never touched. */
public final class TlsContext {
    private final TrustManager[] trust;

    /**
     * Contexts that trust the same anchors; loading those once is what makes a tenant cheap.
     *
     * @param anchors whom to trust
     * @param byHost whom to trust at some hosts instead, by name in lower case and port, such as {@code localhost:8443}
     */
    public TlsContext(TrustAnchors anchors, Map<String, TrustAnchors> byHost) {
        Map<String, AnchoredTrust> others = new HashMap<>();
        byHost.forEach((host, own) -> others.put(host, new AnchoredTrust(own)));
        this.trust = new TrustManager[] {new HostTrustManager(new AnchoredTrust(anchors), others)};
    }

    /**
     * A context for one tenant.
     *
     * @param identity the certificate to show when a server asks; empty for none
     * @return a fresh context, so that TLS sessions never cross tenants
     * @throws nl.plusgemeente.sdk.core.error.ConfigurationException when TLS cannot use the key (SDK-1014)
     */
    public SSLContext of(Optional<ClientIdentity> identity) {
        identity.ifPresent(TlsKey::requireUsable);
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            KeyManager[] keys = identity.<KeyManager[]>map(own -> new KeyManager[] {new SingleKeyManager(own)})
                    .orElse(new KeyManager[0]);
            context.init(keys, trust, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java platform cannot make a TLS context", e);
        }
    }
}
