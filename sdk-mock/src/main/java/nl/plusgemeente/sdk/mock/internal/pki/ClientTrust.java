package nl.plusgemeente.sdk.mock.internal.pki;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Checks the certificates of callers as the JDK does, but at the time of the mock; and refuses those that were withdrawn. */
final class ClientTrust extends X509ExtendedTrustManager {

    private final X509Certificate root;
    private final Clock clock;
    private final Predicate<X509Certificate> withdrawn;
    private final BiConsumer<X509Certificate, String> refused;

    /** @param refused is told of every certificate that is refused, and why */
    ClientTrust(
            X509Certificate root,
            Clock clock,
            Predicate<X509Certificate> withdrawn,
            BiConsumer<X509Certificate, String> refused) {
        this.root = root;
        this.clock = clock;
        this.withdrawn = withdrawn;
        this.refused = refused;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String keyType, SSLEngine engine)
            throws CertificateException {
        try {
            atThisTime().checkClientTrusted(chain, keyType, engine);
        } catch (CertificateException e) {
            refused.accept(chain[0], reason(chain[0], e));
            throw e;
        }
        if (withdrawn.test(chain[0])) {
            refused.accept(chain[0], "it was withdrawn");
            throw new CertificateException("This certificate was withdrawn");
        }
    }

    private static String reason(X509Certificate certificate, Throwable why) {
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                return "it ended at " + certificate.getNotAfter().toInstant();
            }
            if (cause instanceof CertificateNotYetValidException) {
                return "it begins at " + certificate.getNotBefore().toInstant();
            }
        }
        return "it is not of this root, or not for clients";
    }

    private X509ExtendedTrustManager atThisTime() throws CertificateException {
        try {
            PKIXBuilderParameters parameters =
                    new PKIXBuilderParameters(Set.of(new TrustAnchor(root, null)), new X509CertSelector());
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(clock.instant()));
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(new CertPathTrustManagerParameters(parameters));
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new CertificateException("This Java cannot check certificates", e);
        }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[] {root};
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String keyType, @Nullable Socket socket)
            throws CertificateException {
        throw noEngine();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String keyType) throws CertificateException {
        throw noEngine();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String keyType, @Nullable Socket socket)
            throws CertificateException {
        throw noEngine();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String keyType, SSLEngine engine)
            throws CertificateException {
        throw noEngine();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String keyType) throws CertificateException {
        throw noEngine();
    }

    private static CertificateException noEngine() {
        return new CertificateException(
                "The facilities check clients only, of connections that an engine of TLS serves");
    }
}
