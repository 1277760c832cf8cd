package nl.plusgemeente.sdk.exchange.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.core.spi.Base64Url;

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
                thumbprint(certificate),
                new VerificationKey(certificate.getPublicKey(), Optional.empty(), provider),
                from,
                until);
    }

    static String thumbprint(X509Certificate certificate) {
        try {
            return Base64Url.encode(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A Java platform has SHA-256, and a parsed certificate its encoding", e);
        }
    }
}
