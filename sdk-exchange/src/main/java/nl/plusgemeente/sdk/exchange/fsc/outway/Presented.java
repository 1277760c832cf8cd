package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.net.URI;
import nl.plusgemeente.sdk.exchange.fsc.token.FscToken;
import nl.plusgemeente.sdk.exchange.fsc.token.TokenClaims;

/**
 * A token, and what follows from it for each call with it.
 *
 * @param token the token
 * @param header the value of {@code Fsc-Authorization}
 * @param inway scheme, host and port of the Inway
 * @param claims what the token says
 */
record Presented(String token, String header, String inway, TokenClaims claims) {

    static Presented of(String token) {
        TokenClaims claims = FscToken.parse(token).claims();
        URI inway = claims.audience();
        return new Presented(token, "Bearer " + token, inway.getScheme() + "://" + inway.getRawAuthority(), claims);
    }

    /** The request's own path and query, unaltered, at the Inway (§4.6). */
    URI at(URI asked) {
        return at(inway, asked);
    }

    static URI at(String origin, URI asked) {
        String path = asked.getRawPath().isEmpty() ? "/" : asked.getRawPath();
        String query = asked.getRawQuery();
        return URI.create(query == null ? origin + path : origin + path + '?' + query);
    }

    /** For which service: the token is secret. */
    @Override
    public String toString() {
        return "Presented[" + claims.service() + "]";
    }
}
