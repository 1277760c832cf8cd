package nl.plusgemeente.sdk.mock.internal.pki;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.RefusedConnection.Cause;

/** A certificate with which nobody comes in. */
public final class RefusedCertificateException extends CertificateException {

    private static final long serialVersionUID = 1L;

    private final X509Certificate certificate;
    private final Cause refusal;
    private final String reason;

    RefusedCertificateException(X509Certificate certificate, Cause refusal, String reason) {
        super("Nobody comes in with this certificate: " + reason);
        this.certificate = certificate;
        this.refusal = refusal;
        this.reason = reason;
    }

    /** What a failure of TLS comes from, if it is one of these. */
    public static Optional<RefusedCertificateException> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedCertificateException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** For programs. */
    public Cause refusal() {
        return refusal;
    }

    /** In words. */
    public String reason() {
        return reason;
    }
}
