package nl.plusgemeente.sdk.exchange.signing;

import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.auth.certificate.X5c;

/**
 * A certificate with which something was signed, as it came along, and its key.
 *
 * @param chain the certificate, then that of its issuer and so on
 * @param thumbprint SHA-256 of the certificate in base64url
 * @param key verifies with it
 * @param from when the last of the chain became valid
 * @param until when the first of it is no longer valid
 */
record Signer(List<X509Certificate> chain, String thumbprint, VerificationKey key, Instant from, Instant until) {

    static Signer of(List<X509Certificate> chain, Optional<Provider> provider) {
        X509Certificate certificate = chain.get(0);
        Instant from = Instant.MIN;
        Instant until = Instant.MAX;
        for (X509Certificate each : chain) {
            Instant begin = each.getNotBefore().toInstant();
            Instant end = each.getNotAfter().toInstant();
            from = begin.isAfter(from) ? begin : from;
            until = end.isBefore(until) ? end : until;
        }
        return new Signer(
                chain,
                X5c.thumbprint(certificate),
                new VerificationKey(certificate.getPublicKey(), Optional.empty(), provider),
                from,
                until);
    }
}
