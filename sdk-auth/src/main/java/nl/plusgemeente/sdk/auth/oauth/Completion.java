package nl.plusgemeente.sdk.auth.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.ClientMethod;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Turns codes and refresh tokens into tokens.
 *
 * @param client who asks
 * @param caller the tenant's
 * @param binding how the tokens are bound
 * @param idTokens judges who logged in
 */
record Completion(OAuthClient client, Caller caller, TokenBinding binding, IdTokenCheck idTokens) {

    UserTokens exchange(PendingAuthorization pending, String code) {
        TokenRequest request = TokenRequest.of("authorization_code")
                .and("code", code)
                .and("redirect_uri", pending.redirectUri().toString())
                .and("code_verifier", pending.codeVerifier().reveal());
        TokenResponse given = new TokenEndpoint(client).request(caller, request, binding);
        Optional<IdToken> user = pending.scopes().contains(AuthorizationCodeFlow.OPENID)
                ? Optional.of(user(pending, given))
                : Optional.empty();
        return tokens(given, Set.copyOf(pending.scopes()), user);
    }

    private IdToken user(PendingAuthorization pending, TokenResponse given) {
        IdTokenExpectation expected = new IdTokenExpectation(
                client,
                Optional.of(pending.nonce()),
                Optional.empty(),
                pending.acrValues(),
                pending.begunAt(),
                given.accessToken());
        return idTokens.verified(
                given.idToken()
                        .orElseThrow(() -> RedirectFaults.idToken("was asked for (scope openid) and is missing")),
                expected,
                caller);
    }

    UserTokens refresh(UserTokens old) {
        TokenRequest request = TokenRequest.of("refresh_token")
                .and(
                        "refresh_token",
                        old.refreshToken().orElseThrow(this::noRefreshToken).reveal());
        Instant now = caller.time().clock().instant();
        TokenResponse given = new TokenEndpoint(client).request(caller, request, binding);
        Optional<IdToken> user = given.idToken().isPresent() && old.idToken().isPresent()
                ? given.idToken()
                        .map(token ->
                                idTokens.verified(token, renewed(old.idToken().get(), given, now), caller))
                : old.idToken();
        UserTokens fresh = tokens(given, old.scopes(), user);
        return fresh.refreshToken().isPresent()
                ? fresh
                : new UserTokens(
                        fresh.accessToken(),
                        fresh.tokenType(),
                        fresh.scopes(),
                        fresh.expiresAt(),
                        old.refreshToken(),
                        user);
    }

    private IdTokenExpectation renewed(IdToken user, TokenResponse given, Instant now) {
        return new IdTokenExpectation(
                client, Optional.empty(), Optional.of(user.subject()), List.of(), now, given.accessToken());
    }

    private UserTokens tokens(TokenResponse given, Set<String> asked, Optional<IdToken> user) {
        Instant now = caller.time().clock().instant();
        Optional<Duration> lifetime = given.lifetime();
        return new UserTokens(
                given.accessToken(),
                given.tokenType(),
                given.scopes().orElse(asked),
                lifetime.map(now::plus),
                given.refreshToken().filter(token -> refreshable()),
                user);
    }

    /** OIDC NLGOV: a refresh token must be of no use to whoever steals it. */
    private boolean refreshable() {
        return !client.server().profile().equals(AuthProfile.NLGOV)
                || !binding.id().isEmpty()
                || client.authentication().method() == ClientMethod.TLS_CLIENT_AUTH;
    }

    private TokenException noRefreshToken() {
        return new TokenException(
                AuthErrors.GRANT_REFUSED,
                "There is no refresh token: "
                        + (refreshable()
                                ? "the server gave none. Let the user log in again, or ask for one (scope"
                                        + " offline_access)."
                                : "the profile allows only ones that are bound to a key. Give the flow a DpopKey, or let"
                                        + " the user log in again."),
                CallFacts.NONE,
                false,
                null,
                null);
    }
}
