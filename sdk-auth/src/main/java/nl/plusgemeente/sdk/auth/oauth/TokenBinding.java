package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Refusal;

/** How a token is tied to whoever uses it: not at all, or by a proof on every request (DPoP). */
interface TokenBinding {

    /** Whoever has the token can use it; a token bound to a TLS certificate travels so too. */
    TokenBinding BEARER = new TokenBinding() {};

    /** The {@code token_type} that the server must answer, in the spelling of the header. */
    default String tokenType() {
        return "Bearer";
    }

    /** What tells tokens of different bindings apart in the cache. */
    default String id() {
        return "";
    }

    /** Adds to a request to the authorization server. */
    default OutgoingRequest atServer(OutgoingRequest request, AttemptContext context) {
        return request;
    }

    /** Adds to a request to the API, which has its token already. */
    default OutgoingRequest atApi(OutgoingRequest request, String token, AttemptContext context) {
        return request;
    }

    /** Sees the headers of every answer, of the authorization server and of the API. */
    default void answered(Headers headers, AttemptContext context) {
        // a bearer token learns nothing from an answer
    }

    /** Whether a request should go once more with the same token, as its proof lacked something. */
    default boolean repeats(Refusal refusal, AttemptContext context) {
        return false;
    }
}
