package nl.plusgemeente.sdk.exchange.fsc.inway;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.exchange.fsc.CertificateThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.token.TokenClaims;

/**
 * What a token must say to be good here and now (FSC Core 2.0.0 §4.7.1.2).
 *
 * @param groupId our group
 * @param peer our own peer
 * @param services the names of what we offer
 * @param inways scheme, host and port of our Inways; empty for any
 * @param skew how far clocks may differ
 */
record ClaimRules(String groupId, PeerId peer, Set<String> services, Set<String> inways, Duration skew) {

    static Set<String> origins(Set<URI> addresses) {
        return addresses.stream().map(ClaimRules::origin).collect(Collectors.toUnmodifiableSet());
    }

    void requireValidAt(Instant now, TokenClaims claims) {
        if (!now.isBefore(claims.expires().plus(skew))) {
            throw Refusals.expired();
        }
        if (now.isBefore(claims.notBefore().minus(skew))) {
            throw Refusals.invalid("The access token is not valid yet: compare the clocks.");
        }
    }

    void requireIssuer(TokenClaims claims) {
        if (!claims.issuer().equals(peer)) {
            throw Refusals.invalid("The access token is not one of the peer that this Inway is of (iss).");
        }
    }

    void requireCertificate(TokenClaims claims, CertificateThumbprint shown) {
        if (!claims.certificate().equals(shown)) {
            throw Refusals.invalid(
                    "The access token was given to another certificate than that of the connection (cnf): get one"
                            + " with the certificate that calls.");
        }
    }

    void requirePlace(TokenClaims claims) {
        if (!claims.groupId().equals(groupId)) {
            throw Refusals.group();
        }
        if (!services.contains(claims.service())) {
            throw Refusals.service();
        }
        if (!inways.isEmpty() && !inways.contains(origin(claims.audience()))) {
            throw Refusals.invalid("The access token is for another Inway (aud).");
        }
    }

    private static String origin(URI address) {
        int port = address.getPort() < 0 ? 443 : address.getPort();
        return (address.getScheme() + "://" + address.getHost() + ':' + port).toLowerCase(Locale.ROOT);
    }
}
