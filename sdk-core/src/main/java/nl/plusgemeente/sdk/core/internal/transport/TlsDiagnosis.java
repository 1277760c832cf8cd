package nl.plusgemeente.sdk.core.internal.transport;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Says in plain words why TLS failed: the platform's own words rarely do. */
final class TlsDiagnosis {

    private TlsDiagnosis() {}

    static String sentence(String host, Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof AnchoredTrust.OtherOrganisationException other) {
                return "The certificate of " + host + " is " + other.getMessage()
                        + ": check the address, and with which" + " OIN trust was given to it.";
            }
        }
        if (has(fault, CertificateExpiredException.class)) {
            return "The certificate of " + host + " has expired: its owner must renew it, or this machine's clock is"
                    + " wrong.";
        }
        if (has(fault, CertificateNotYetValidException.class)) {
            return "The certificate of " + host + " is not valid yet: check this machine's clock.";
        }
        if (has(fault, SSLPeerUnverifiedException.class)
                || says(fault, "No subject alternative")
                || says(fault, "No name matching")) {
            return "The certificate of " + host + " is for another host: check the address.";
        }
        if (has(fault, CertPathBuilderException.class) || says(fault, "PKIX path")) {
            return "The certificate of " + host + " is not issued by a trusted authority: check the trust anchors.";
        }
        if (says(fault, "certificate_expired") || says(fault, "certificate_revoked")) {
            return host
                    + " refuses our certificate: for it, that has expired or was withdrawn. Put a renewed one in its"
                    + " place.";
        }
        if (says(fault, "certificate_required")
                || says(fault, "bad_certificate")
                || says(fault, "certificate_unknown")
                || says(fault, "unknown_ca")
                || says(fault, "handshake_failure")) {
            return host + " refuses our certificate, or asks for one that the tenant does not have: check the tenant's"
                    + " identity.";
        }
        return "No secure connection with " + host + " can be made: it must speak TLS 1.2 or 1.3.";
    }

    private static boolean has(@Nullable Throwable fault, Class<? extends Throwable> kind) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(@Nullable Throwable fault, String word) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            String message = t.getMessage();
            if (message != null && message.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
