package nl.plusgemeente.sdk.core.internal.transport;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import org.jspecify.annotations.Nullable;

/** The platform's own check against some roots, and then whose certificate it is. */
final class AnchoredTrust {
    private final TrustAnchors anchors;
    private final X509ExtendedTrustManager chains;

    /** A good certificate, of somebody else. */
    static final class OtherOrganisationException extends CertificateException {
        private static final long serialVersionUID = 1L;

        OtherOrganisationException(String message) {
            super(message);
        }
    }

    AnchoredTrust(TrustAnchors anchors) {
        this.anchors = anchors;
        this.chains = chains(anchors);
    }

    /** What looks at the chain, the time and the name of the host. */
    X509ExtendedTrustManager chains() {
        return chains;
    }

    void requireOwner(X509Certificate certificate) throws CertificateException {
        if (anchors.expectedOins().isEmpty()) {
            return;
        }
        Optional<Oin> found = Oin.ofSubject(certificate);
        if (found.filter(anchors.expectedOins()::contains).isEmpty()) {
            String expected =
                    anchors.expectedOins().stream().map(Oin::value).sorted().collect(Collectors.joining(" or "));
            throw new OtherOrganisationException(
                    found.map(oin -> "of OIN " + oin).orElse("without an OIN") + ", not of OIN " + expected);
        }
    }

    private static X509ExtendedTrustManager chains(TrustAnchors anchors) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(keyStore(anchors));
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow(() -> unusable(anchors));
        } catch (GeneralSecurityException | IOException e) {
            throw unusable(anchors);
        }
    }

    private static ConfigurationException unusable(TrustAnchors anchors) {
        return new ConfigurationException(
                CoreErrors.CONFIGURATION, "The trust anchors cannot be used: check " + anchors);
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
