package nl.plusgemeente.sdk.exchange.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;

/**
 * A signature that is in order, over a body that has yet to be compared.
 *
 * @param dialect its name; empty for one that stands in the body
 * @param coverage how much it covers
 * @param covered which fields
 * @param id under which it is remembered
 * @param receiver for whom
 * @param certificate who signed
 * @param signedAt when; for one that does not say, when it came
 * @param deviations in what it departs from the standards
 */
record SignedHead(
        Optional<HeaderDialect> dialect,
        Coverage coverage,
        List<String> covered,
        String id,
        String receiver,
        TrustedCertificate certificate,
        Instant signedAt,
        Set<Deviation> deviations) {

    static SignedHead of(
            IncomingMessage message,
            SignatureField field,
            ProtectedHeader header,
            TrustedCertificate certificate,
            Instant signedAt,
            Set<Deviation> deviations) {
        return new SignedHead(
                Optional.of(field.dialect()),
                field.coverage(),
                header.pars(),
                SightingId.of(field.signature()),
                message.receiver(),
                certificate,
                signedAt,
                Set.copyOf(deviations));
    }
}
