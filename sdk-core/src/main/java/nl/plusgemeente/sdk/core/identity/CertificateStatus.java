package nl.plusgemeente.sdk.core.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A certificate that is in use, and how long it still is valid.
 *
 * @param tenant the id of the tenant that shows it
 * @param oin the organisation in its subject; empty when there is none
 * @param thumbprint SHA-256 of the certificate, 64 lower-case hexadecimal digits
 * @param notAfter the last moment at which it is valid
 * @param daysLeft whole days until then, rounded down; below zero when it has passed
 */
public record CertificateStatus(String tenant, Optional<Oin> oin, String thumbprint, Instant notAfter, long daysLeft) {

    static CertificateStatus of(String tenant, ClientIdentity identity, Instant now) {
        Instant end = identity.notAfter();
        long days = Math.floorDiv(
                Duration.between(now, end).toSeconds(), Duration.ofDays(1).toSeconds());
        return new CertificateStatus(tenant, identity.oin(), identity.thumbprint(), end, days);
    }
}
