package nl.plusgemeente.sdk.auth.oauth;

import java.util.Map;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Asks a server for tokens.
 *
 * @param client who asks
 */
record TokenEndpoint(OAuthClient client) {

    /**
     * Asks for a token.
     *
     * @param caller the tenant's
     * @param request what is asked
     * @param binding how the token is to be bound
     * @return the token
     * @throws TokenException (SDK-5002 to SDK-5006) when there is none
     */
    TokenResponse request(Caller caller, TokenRequest request, TokenBinding binding) {
        Response<Map<String, Object>> answer = new ServerCalls(client)
                .post(caller, Endpoint.TOKEN, request.form(), request.asked(), JsonMembers.INSTANCE, binding);
        try {
            return TokenReader.read(answer, binding, caller.time());
        } catch (JsonException e) {
            throw new TokenException(
                    AuthErrors.TOKEN_RESPONSE,
                    "The authorization server " + client.server().issuer() + " gives a token that cannot be used: "
                            + e.getMessage() + ". Tell its operator, with the correlation id.",
                    new CallFacts(Endpoint.TOKEN.member(), "", answer.attempts(), answer.correlationId()),
                    false,
                    null,
                    null);
        }
    }
}
