package nl.plusgemeente.sdk.auth.certificate;

import java.security.cert.X509Certificate;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Says of a refused certificate which check it failed, what was expected and found, and what to do. */
final class Rejection {
    private Rejection() {}

    static CertificateRejectedException of(
            X509Certificate certificate, String check, String expected, String found, String remedy) {
        return of(AuthErrors.CERTIFICATE, certificate, check, expected, found, remedy, false, null);
    }

    static CertificateRejectedException of(
            ErrorCode code,
            X509Certificate certificate,
            String check,
            String expected,
            String found,
            String remedy,
            boolean retryable,
            @Nullable Throwable cause) {
        return new CertificateRejectedException(
                code,
                "The certificate of " + SubjectName.line(certificate) + " fails the check of " + check + ": expected "
                        + expected + ", found " + found + "; " + remedy + ".",
                retryable,
                cause);
    }

    /** When it is the whole chain that is odd. */
    static CertificateRejectedException ofChain(String check, String expected, String found, String remedy) {
        return new CertificateRejectedException(
                AuthErrors.CERTIFICATE,
                "The certificate chain fails the check of " + check + ": expected " + expected + ", found " + found
                        + "; " + remedy + ".",
                false,
                null);
    }
}
