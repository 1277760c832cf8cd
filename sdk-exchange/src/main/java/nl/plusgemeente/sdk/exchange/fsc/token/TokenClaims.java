package nl.plusgemeente.sdk.exchange.fsc.token;

import java.net.URI;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.fsc.CertificateThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDestination;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDirection;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.LogSource;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;

/**
 * What an access token says (FSC Core 2.0.0 §4.4.1). By itself it is what somebody says.
 *
 * @param grantHash {@code gth}: the grant that it was given for, as it stands there; see {@link #isFor(GrantHash)}
 * @param groupId {@code gid}: the group
 * @param subject {@code sub}: the peer of the Outway that calls
 * @param issuer {@code iss}: the peer that offers the service, and whose Manager gave the token
 * @param service {@code svc}: the name of the service
 * @param audience {@code aud}: the address of the Inway
 * @param notBefore {@code nbf}: from when on it is valid
 * @param expires {@code exp}: from when on it is not valid any more
 * @param certificate {@code cnf}: the certificate that the Outway must show
 * @param delegator {@code act.sub}, in tokens for FSC Logging before Core 2.0.0 {@code cdi}: the peer on whose behalf the Outway
 *     calls; empty when it calls for itself
 * @param publicationDelegator {@code pdi}: the peer on whose behalf the service is offered; empty when it is the issuer's own
 * @param properties {@code prp}: the properties of the grant, a JSON object in canonical form (RFC 8785)
 * @param additional {@code add}: what the issuer's Manager adds, a JSON object in canonical form (RFC 8785)
 */
public record TokenClaims(
        String grantHash,
        String groupId,
        PeerId subject,
        PeerId issuer,
        String service,
        URI audience,
        Instant notBefore,
        Instant expires,
        CertificateThumbprint certificate,
        Optional<PeerId> delegator,
        Optional<PeerId> publicationDelegator,
        Optional<JsonText> properties,
        Optional<JsonText> additional) {

    /**
     * Whether it was given for a grant. Compares the bytes of the digests, in constant time: the standard's own examples have
     * other prefixes and another alphabet than it prescribes.
     *
     * @param grant the grant
     * @return {@code true} when it was
     */
    public boolean isFor(GrantHash grant) {
        return MessageDigest.isEqual(digest(grantHash), digest(grant.value()));
    }

    /**
     * The record of a call with the token (FSC Logging 1.1.0 §3.3). A reference to a contract outside FSC, which the properties of
     * a grant may hold, goes along (FSC External Contract Reference 1.0.0).
     *
     * @param direction at which end it is made
     * @param id names the call
     * @param moment when
     * @return the record
     */
    public LogRecord record(LogDirection direction, TransactionId id, Instant moment) {
        return new LogRecord(
                id,
                direction,
                grantHash,
                new LogSource(subject, delegator),
                new LogDestination(issuer, publicationDelegator),
                service,
                moment,
                properties.flatMap(ExternalContract::of));
    }

    private static byte[] digest(String hash) {
        String digest = hash.substring(hash.lastIndexOf('$') + 1);
        int end = digest.indexOf('=');
        try {
            return Base64Url.decode((end < 0 ? digest : digest.substring(0, end))
                    .replace('+', '-')
                    .replace('/', '_'));
        } catch (IllegalArgumentException e) {
            // what is no digest is that of no grant
            return new byte[0];
        }
    }
}
