package nl.plusgemeente.sdk.exchange.fsc;

import java.time.Instant;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;

/**
 * A signature on a contract that was verified.
 *
 * @param contract what was signed
 * @param type what the peer says by it
 * @param peer who signed
 * @param signedAt when, by the clock of the peer
 * @param certificate with which certificate
 */
public record ContractSignature(
        ContentHash contract, SignatureType type, PeerId peer, Instant signedAt, TrustedCertificate certificate) {

    /**
     * Whether its certificate is valid at a moment: without that an acceptance does not count any more, and has to be done
     * again (FSC Core 2.0.0 §4.2.7).
     *
     * @param moment the moment
     * @return {@code false} before and after
     */
    public boolean isCertificateValidAt(Instant moment) {
        return !moment.isBefore(certificate.certificate().getNotBefore().toInstant())
                && !moment.isAfter(certificate.certificate().getNotAfter().toInstant());
    }
}
