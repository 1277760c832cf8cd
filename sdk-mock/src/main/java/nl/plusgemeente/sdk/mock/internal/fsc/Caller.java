package nl.plusgemeente.sdk.mock.internal.fsc;

import java.security.cert.X509Certificate;
import java.util.List;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.Purpose;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;

/**
 * Who calls a Manager, by the certificate of the connection.
 *
 * @param id the peer
 * @param name the name of its organisation
 * @param certificate the certificate
 */
record Caller(PeerId id, String name, X509Certificate certificate) {

    static Caller of(RawRequest request, OinCertificatePolicy policy) {
        List<X509Certificate> chain = request.chain();
        try {
            TrustedCertificate trusted = policy.check(chain, Purpose.TLS_CLIENT);
            return new Caller(
                    PeerId.of(trusted.oin()),
                    trusted.organisation().orElseGet(() -> trusted.oin().value()),
                    trusted.certificate());
        } catch (CertificateRejectedException e) {
            throw FscErrors.contract(FscErrors.CERTIFICATE, String.valueOf(e.getMessage()));
        }
    }
}
