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
import java.util.function.Predicate;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import nl.plusgemeente.sdk.mock.RefusedConnection.Cause;
import org.jspecify.annotations.Nullable;

/** Checks the certificates of callers as the JDK does, but at the time of the mock; and refuses those that were withdrawn. */
final class ClientTrust extends X509ExtendedTrustManager {

    private final X509Certificate root;
    private final Clock clock;
    private final Predicate<X509Certificate> withdrawn;

    ClientTrust(X509Certificate root, Clock clock, Predicate<X509Certificate> withdrawn) {
        this.root = root;
        this.clock = clock;
        this.withdrawn = withdrawn;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String keyType, SSLEngine engine)
            throws CertificateException {
        try {
            atThisTime().checkClientTrusted(chain, keyType, engine);
        } catch (CertificateException e) {
            RefusedCertificateException refusal = refusal(chain[0], e);
            refusal.initCause(e);
            throw refusal;
        }
        if (withdrawn.test(chain[0])) {
            throw new RefusedCertificateException(chain[0], Cause.CERTIFICATE_REVOKED, "the certificate was revoked");
        }
    }

    private static RefusedCertificateException refusal(X509Certificate certificate, Throwable why) {
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                return new RefusedCertificateException(
                        certificate,
                        Cause.CERTIFICATE_EXPIRED,
                        "the certificate expired at "
                                + certificate.getNotAfter().toInstant());
            }
            if (cause instanceof CertificateNotYetValidException) {
                return new RefusedCertificateException(
                        certificate,
                        Cause.CERTIFICATE_NOT_YET_VALID,
                        "the certificate is not valid before "
                                + certificate.getNotBefore().toInstant());
            }
        }
        return new RefusedCertificateException(
                certificate, Cause.CERTIFICATE_NOT_TRUSTED, "the certificate is not of this root, or not for clients");
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
