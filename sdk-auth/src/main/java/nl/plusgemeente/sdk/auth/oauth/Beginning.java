package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.internal.jose.Entropy;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Sends browsers to an authorization server.
 *
 * @param client who asks
 * @param caller the tenant's
 * @param binding how the tokens are to be bound
 */
record Beginning(OAuthClient client, Caller caller, TokenBinding binding) {

    BrowserRedirect begin(AuthorizationRequest request) {
        PendingAuthorization pending = pending(request);
        ServerMetadata metadata = client.server().metadata(caller);
        URI page = metadata.endpoint(Endpoint.AUTHORIZATION).orElseThrow(this::noPage);
        FormBody form = parameters(pending);
        boolean pushed = metadata.pushedRequestsOnly()
                || metadata.endpoint(
                                Endpoint.PUSHED_AUTHORIZATION,
                                client.authentication().method())
                        .isPresent();
        FormBody query = FormBody.EMPTY.and("client_id", pending.clientId());
        query = pushed
                ? query.and("request_uri", PushedRequest.uri(client, caller, form, binding))
                : form.and("client_id", pending.clientId());
        String separator = page.getRawQuery() == null ? "?" : "&";
        return new BrowserRedirect(URI.create(page + separator + query.encoded()), pending);
    }

    private PendingAuthorization pending(AuthorizationRequest request) {
        Instant now = caller.time().clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return new PendingAuthorization(
                client.server().issuer(),
                client.authentication().clientId(),
                request.redirectUri(),
                request.scopes(),
                request.acrValues(),
                Secret.of(Entropy.next()),
                Secret.of(Entropy.next()),
                Secret.of(Entropy.next()),
                now);
    }

    private FormBody parameters(PendingAuthorization pending) {
        FormBody form = FormBody.EMPTY
                .and("response_type", "code")
                .and("redirect_uri", pending.redirectUri().toString())
                .and("state", pending.state().reveal())
                .and("code_challenge", Pkce.challenge(pending.codeVerifier().reveal()))
                .and("code_challenge_method", Pkce.METHOD);
        if (!pending.scopes().isEmpty()) {
            form = form.and("scope", String.join(" ", pending.scopes()));
        }
        if (pending.scopes().contains(AuthorizationCodeFlow.OPENID)) {
            form = form.and("nonce", pending.nonce().reveal());
        }
        if (!pending.acrValues().isEmpty()) {
            form = form.and("acr_values", String.join(" ", pending.acrValues()));
        }
        // the code itself is bound to the key too (RFC 9449 §10)
        return binding.id().isEmpty() ? form : form.and("dpop_jkt", binding.id());
    }

    private TokenException noPage() {
        return new TokenException(
                AuthErrors.METADATA,
                "The authorization server " + client.server().issuer() + " names no authorization_endpoint: it may have"
                        + " no log-in for users, or its address must be given with endpoint(...).",
                CallFacts.NONE,
                false,
                null,
                null);
    }
}
