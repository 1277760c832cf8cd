package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fsc.CertificateThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.token.TokenClaims;
import org.jspecify.annotations.Nullable;

/** What a token must say before an Outway uses it (FSC Core 2.0.0 §4.4.1, §4.6.1). */
final class TokenRules {
    /** How far the clock of the other peer may be ahead. */
    private static final Duration SKEW = Duration.ofSeconds(30);
    /** A life that some Manager makes endless is counted no further. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private TokenRules() {}

    /**
     * Checks a token that a Manager gave.
     *
     * @return how long it is good from now on
     * @throws TokenException when it is not for this connection, or ended before it came (SDK-6072)
     */
    static Duration lifetime(TokenClaims claims, Connection connection, FscGroup group, Instant now, CallFacts facts) {
        wrong(claims, connection, group).ifPresent(what -> {
            throw refused(connection, "is not for this connection: " + what, false, facts);
        });
        if (claims.notBefore().isAfter(now.plus(SKEW))
                || !claims.expires().isAfter(now)
                || !claims.expires().isAfter(claims.notBefore())) {
            throw refused(connection, "is not valid now: compare the clocks", true, facts);
        }
        // by both clocks together no longer than it was made for, even where the one here is behind
        Duration left = Duration.between(now, claims.expires());
        Duration whole = Duration.between(claims.notBefore(), claims.expires());
        Duration shortest = left.compareTo(whole) < 0 ? left : whole;
        return shortest.compareTo(LONGEST) < 0 ? shortest : LONGEST;
    }

    private static Optional<String> wrong(TokenClaims claims, Connection connection, FscGroup group) {
        if (!claims.groupId().equals(group.id())) {
            return Optional.of("it is of another group (gid)");
        }
        if (!claims.certificate()
                .equals(CertificateThumbprint.of(connection.self().certificate()))) {
            return Optional.of(
                    "it is bound to another certificate (cnf) than the tenant's, so that something on the way"
                            + " to the Manager ends TLS");
        }
        if (!claims.isFor(connection.grant())) {
            return Optional.of("it is for another grant (gth)");
        }
        if (!claims.issuer().equals(connection.service().peer())) {
            return Optional.of("it is issued by another peer (iss)");
        }
        if (!claims.subject().equals(connection.self().peer())) {
            return Optional.of("it is for another peer (sub)");
        }
        if (!claims.delegator().equals(connection.self().delegator())) {
            return Optional.of("it is on behalf of another peer (act)");
        }
        if (!claims.service().equals(connection.service().name())) {
            return Optional.of("it is for another service (svc)");
        }
        if (!claims.publicationDelegator().equals(connection.publicationDelegator())) {
            return Optional.of("the service is offered on behalf of another peer (pdi)");
        }
        return isInway(claims.audience(), group)
                ? Optional.empty()
                : Optional.of("it names no address of an Inway (aud): https, host and port 443 or 8443");
    }

    private static boolean isInway(URI address, FscGroup group) {
        @Nullable URI checked;
        try {
            checked = group.address(address);
        } catch (IllegalArgumentException e) {
            return false;
        }
        // there is nothing to add the path of a request to
        return checked.getRawPath().isEmpty();
    }

    private static TokenException refused(Connection connection, String why, boolean retryable, CallFacts facts) {
        return new TokenException(
                ExchangeErrors.FSC_TOKEN,
                "The token that the Manager of peer " + connection.service().peer() + " gives for service "
                        + connection.service().name() + " " + why + ".",
                facts,
                retryable,
                null,
                null);
    }
}
