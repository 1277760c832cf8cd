package nl.plusgemeente.sdk.auth.oauth;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Lets a user log in and allow something, by way of the browser (RFC 6749 §4.1 with PKCE, RFC 7636; RFC 9207; RFC 9126
 * where the server has it). Knows nothing of servlets or sessions: {@link #begin} tells where to send the browser and what
 * to keep in the user's session; {@link #complete} takes that and the browser's answer, and gives tokens.
 *
 * <pre>{@code
 * AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(caller, client, DpopKey.generate());
 *
 * BrowserRedirect redirect = flow.begin(AuthorizationRequest.of(back, "openid", "verzoeken.indienen"));
 * session.put("login", redirect.pending().encoded().reveal()); // and answer 303 with redirect.address()
 *
 * // when the browser is back
 * PendingAuthorization pending = PendingAuthorization.decode(Secret.of(session.remove("login")));
 * UserTokens tokens = flow.complete(pending, query);
 * caller.with(flow.credential(tokens)).call(operation);
 * }</pre>
 *
 * <p>Make one for each tenant and keep it. Thread-safe.
 */
public final class AuthorizationCodeFlow {
    static final String OPENID = "openid";
    /** Long enough for a log-in with an app and a letter lost in between. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final int REMEMBERED = 10_000;

    private final OAuthClient client;
    private final Caller caller;
    private final TokenBinding binding;
    private final Completion completion;
    private final BoundedMemory<String, Boolean> used = new BoundedMemory<>(REMEMBERED);

    private AuthorizationCodeFlow(Caller caller, OAuthClient client, TokenBinding binding) {
        client.server().claim(client.authentication().clientId(), GrantType.AUTHORIZATION_CODE);
        this.client = client;
        this.caller = caller;
        this.binding = binding;
        this.completion = new Completion(
                client,
                caller,
                binding,
                new StrictIdTokenCheck(new IdTokenSignature(new ServerKeys(client.server(), caller))));
    }

    /**
     * A flow whose tokens anybody can use who has them, or that are bound to the client's TLS certificate.
     *
     * @param caller the tenant's
     * @param client as whom to ask; for {@code NLGOV} a client id that is used for nothing else
     * @return a flow
     * @throws nl.plusgemeente.sdk.core.error.ConfigurationException (SDK-5001) for a client id with another use
     */
    public static AuthorizationCodeFlow of(Caller caller, OAuthClient client) {
        return new AuthorizationCodeFlow(caller, client, TokenBinding.BEARER);
    }

    /**
     * A flow whose tokens only the owner of a key can use (RFC 9449).
     *
     * @param caller the tenant's
     * @param client as whom to ask; for {@code NLGOV} a client id that is used for nothing else
     * @param key the tenant's
     * @return a flow
     * @throws nl.plusgemeente.sdk.core.error.ConfigurationException (SDK-5001) for a client id with another use
     */
    public static AuthorizationCodeFlow of(Caller caller, OAuthClient client, DpopKey key) {
        return new AuthorizationCodeFlow(caller, client, new DpopBinding(key));
    }

    /**
     * Begins a log-in. The parameters are handed to the server beforehand where it takes them.
     *
     * @param request what to ask
     * @return where to send the browser, and what to keep
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5002 to SDK-5006) when the server cannot be asked
     */
    public BrowserRedirect begin(AuthorizationRequest request) {
        return new Beginning(client, caller, binding).begin(request);
    }

    /**
     * Completes a log-in with the query of the address that the browser came back to.
     *
     * @param pending from the user's own session, which forgets it now
     * @param query the query as it came, encoded, without question mark
     * @return what the user allowed
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5008) when the answer does not belong to the session, or says no;
     *     (SDK-5002 to SDK-5006) when the server gives no tokens
     */
    public UserTokens complete(PendingAuthorization pending, String query) {
        return complete(pending, AuthorizationResponse.ofQuery(query));
    }

    /**
     * Completes a log-in with parameters that a framework has decoded.
     *
     * @param pending from the user's own session, which forgets it now
     * @param parameters each with all its values, so that doubled ones show
     * @return what the user allowed
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5008) when the answer does not belong to the session, or says no;
     *     (SDK-5002 to SDK-5006) when the server gives no tokens
     */
    public UserTokens complete(PendingAuthorization pending, Map<String, List<String>> parameters) {
        return complete(pending, AuthorizationResponse.of(parameters));
    }

    private UserTokens complete(PendingAuthorization pending, AuthorizationResponse response) {
        if (!pending.issuer().equals(client.server().issuer())
                || !pending.clientId().equals(client.authentication().clientId())) {
            throw RedirectFaults.otherFlow();
        }
        response.requireState(pending.state());
        if (caller.time().clock().instant().isAfter(pending.begunAt().plus(PATIENCE))) {
            throw RedirectFaults.late();
        }
        if (used.putIfAbsent(Digest.of(pending.state().reveal()).text(), true) != null) {
            throw RedirectFaults.used();
        }
        return completion.exchange(
                pending,
                response.code(
                        pending.issuer().toString(),
                        client.server().metadata(caller).issuerInResponse()));
    }

    /**
     * Asks for a next access token. Servers that rotate refresh tokens take the old one once: keep what comes back in its
     * place.
     *
     * @param tokens what was given last
     * @return fresh tokens of the same user
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5004) when there is no refresh token, or it is over;
     *     (SDK-5002 to SDK-5008) when the server gives no tokens that can be used
     */
    public UserTokens refresh(UserTokens tokens) {
        return completion.refresh(tokens);
    }

    /**
     * What puts a user's access token on calls: {@code caller.with(flow.credential(tokens))}.
     *
     * @param tokens the user's
     * @return a credential for calls on behalf of this user only
     */
    public AuthScheme credential(UserTokens tokens) {
        return new UserCredential(
                tokens.accessToken(), binding, Optional.of(client.server().environment()));
    }

    /** The client. */
    @Override
    public String toString() {
        return "AuthorizationCodeFlow[" + client + "]";
    }
}
