package nl.plusgemeente.sdk.auth.oauth;

import java.util.Map;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.spi.Caller;

/** Hands the parameters over before the browser is sent, so that nobody on its way can read or change them (RFC 9126). */
final class PushedRequest {
    private static final String PRINTABLE = "[\\x21-\\x7e]{1,2048}";

    private PushedRequest() {}

    /** The name under which the server keeps them: what else would say so is not listened to. */
    static String uri(OAuthClient client, Caller caller, FormBody form, TokenBinding binding) {
        Response<Map<String, Object>> answer = new ServerCalls(client)
                .post(
                        caller,
                        Endpoint.PUSHED_AUTHORIZATION,
                        form,
                        "an authorization request",
                        JsonMembers.INSTANCE,
                        binding);
        if (answer.body().get("request_uri") instanceof String uri && uri.matches(PRINTABLE)) {
            return uri;
        }
        throw new TokenException(
                AuthErrors.TOKEN_RESPONSE,
                "The authorization server " + client.server().issuer() + " takes the authorization request and names no"
                        + " request_uri: tell its operator, with the correlation id.",
                new CallFacts(Endpoint.PUSHED_AUTHORIZATION.member(), "", answer.attempts(), answer.correlationId()),
                false,
                null,
                null);
    }
}
