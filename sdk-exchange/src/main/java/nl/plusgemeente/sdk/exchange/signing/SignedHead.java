package nl.plusgemeente.sdk.exchange.signing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;

/**
 * A message whose signature is in order, and whose body has yet to be compared.
 *
 * @param field the signature
 * @param header what it says
 * @param certificate who signed
 * @param signedAt when; for one that does not say, when it came
 * @param deviations in what it departs from the standards
 */
record SignedHead(
        SignatureField field,
        ProtectedHeader header,
        TrustedCertificate certificate,
        Instant signedAt,
        Set<Deviation> deviations) {

    List<String> covered() {
        return header.pars();
    }
}
