package nl.plusgemeente.sdk.core.internal.transport;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import org.jspecify.annotations.Nullable;

/** Makes TLS contexts of our own; the platform's default context is never touched. */
public final class TlsContext {
    private final TrustManager[] trust;

    /**
     * Contexts that trust the same anchors; loading those once is what makes a tenant cheap.
     *
     * @param anchors whom to trust
     */
    public TlsContext(TrustAnchors anchors) {
        this.trust = trustManagers(anchors);
    }

    /**
     * A context for one tenant.
     *
     * @param identity the certificate to show when a server asks; empty for none
     * @return a fresh context, so that TLS sessions never cross tenants
     */
    public SSLContext of(Optional<ClientIdentity> identity) {
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

    private static TrustManager[] trustManagers(TrustAnchors anchors) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(keyStore(anchors));
            return factory.getTrustManagers();
        } catch (GeneralSecurityException | IOException e) {
            throw new ConfigurationException(
                    CoreErrors.CONFIGURATION, "The trust anchors cannot be used: check " + anchors);
        }
    }

    /** Null stands for the platform's own list. */
    private static @Nullable KeyStore keyStore(TrustAnchors anchors) throws GeneralSecurityException, IOException {
        if (anchors.certificates().isEmpty()) {
            return null;
        }
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (X509Certificate certificate : anchors.certificates()) {
            store.setCertificateEntry("anchor-" + store.size(), certificate);
        }
        return store;
    }
}
