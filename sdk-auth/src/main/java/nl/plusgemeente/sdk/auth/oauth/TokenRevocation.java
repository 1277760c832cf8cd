package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Ends tokens before their time (RFC 7009): when a user logs out, or a token may be known to others. Thread-safe.
 *
 * <pre>{@code
 * TokenRevocation.of(caller, client).revoke(tokens); // and forget them
 * }</pre>
 */
public final class TokenRevocation {
    private final Caller caller;
    private final OAuthClient client;

    private TokenRevocation(Caller caller, OAuthClient client) {
        this.caller = caller;
        this.client = client;
    }

    /**
     * Revocation by the client that the tokens were given to.
     *
     * @param caller the tenant's
     * @param client that client
     * @return a value
     */
    public static TokenRevocation of(Caller caller, OAuthClient client) {
        return new TokenRevocation(caller, client);
    }

    /**
     * Ends all that a user allowed: first what new tokens could be had with.
     *
     * @param tokens the user's
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5002 to SDK-5006) when the server did not end them; they may
     *     still be valid
     */
    public void revoke(UserTokens tokens) {
        tokens.refreshToken().ifPresent(this::revokeRefreshToken);
        revokeAccessToken(tokens.accessToken());
    }

    /**
     * Ends an access token. It is let go here first, so that no call uses it any more, whatever the server answers (NL GOV
     * OAuth §3.1.6). One that the server does not know is no error.
     *
     * @param token the token
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5002 to SDK-5006) when the server did not end it; it may still be
     *     valid
     */
    public void revokeAccessToken(Secret token) {
        client.server().tokens().evict(token.reveal());
        revoke(token, "access_token", "revocation of an access token");
    }

    /**
     * Ends a refresh token, and with it what came of it. One that the server does not know is no error.
     *
     * @param token the token
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5002 to SDK-5006) when the server did not end it; it may still be
     *     valid
     */
    public void revokeRefreshToken(Secret token) {
        revoke(token, "refresh_token", "revocation of a refresh token");
    }

    private void revoke(Secret token, String hint, String asked) {
        FormBody form = FormBody.EMPTY.and("token", token.reveal()).and("token_type_hint", hint);
        new ServerCalls(client).post(caller, Endpoint.REVOCATION, form, asked, Answer.nothing(), TokenBinding.BEARER);
    }

    /** The client. */
    @Override
    public String toString() {
        return "TokenRevocation[" + client + "]";
    }
}
