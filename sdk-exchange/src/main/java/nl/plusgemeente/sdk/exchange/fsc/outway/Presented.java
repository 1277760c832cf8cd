package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDestination;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.LogSource;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;
import nl.plusgemeente.sdk.exchange.fsc.token.FscToken;
import nl.plusgemeente.sdk.exchange.fsc.token.TokenClaims;

/**
 * A token, and what follows from it for each call with it.
 *
 * @param token the token
 * @param header the value of {@code Fsc-Authorization}
 * @param inway scheme, host and port of the Inway
 * @param claims what the token says
 * @param additional what its records have beyond the standard
 */
record Presented(String token, String header, String inway, TokenClaims claims, Optional<JsonText> additional) {

    static Presented of(String token) {
        TokenClaims claims = FscToken.parse(token).claims();
        URI inway = claims.audience();
        return new Presented(
                token,
                "Bearer " + token,
                inway.getScheme() + "://" + inway.getRawAuthority(),
                claims,
                ExternalContract.of(claims));
    }

    /** The request's own path and query, unaltered, at the Inway (§4.6). */
    URI at(URI asked) {
        String path = asked.getRawPath().isEmpty() ? "/" : asked.getRawPath();
        String query = asked.getRawQuery();
        return URI.create(query == null ? inway + path : inway + path + '?' + query);
    }

    LogRecord record(TransactionId id, Instant now) {
        LogRecord record = LogRecord.outgoing(
                id,
                claims.grantHash(),
                new LogSource(claims.subject(), claims.delegator()),
                new LogDestination(claims.issuer(), claims.publicationDelegator()),
                claims.service(),
                now);
        return additional.map(record::with).orElse(record);
    }

    /** For which service: the token is secret. */
    @Override
    public String toString() {
        return "Presented[" + claims.service() + "]";
    }
}
