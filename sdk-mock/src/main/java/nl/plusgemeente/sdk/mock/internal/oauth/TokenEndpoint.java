package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockClient;
import nl.plusgemeente.sdk.mock.MockClient.Grant;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;

/** Hands out tokens: who are you, what may you ask with, and only then the token. */
final class TokenEndpoint {

    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";
    private static final String REFRESH = "refresh_token";

    private final Parts parts;

    TokenEndpoint(Parts parts) {
        this.parts = parts;
    }

    Answer answer(Incoming incoming, Form form) {
        MockClient client = parts.authentication().check(incoming, form);
        String grant = form.required("grant_type");
        Optional<String> key = parts.proofs().thumbprint(incoming, Optional.empty());
        Binding binding = new Binding(incoming.clientThumbprint(), key);
        allowed(client, grant);
        Map<String, Object> answer = switch (grant) {
            case "authorization_code" -> byCode(client, form, binding);
            case REFRESH -> byRefreshToken(client, form, binding);
            case "client_credentials" -> byClient(client, form, binding);
            default -> byExchange(client, form, binding);
        };
        Answer json = OAuthError.json(200, parts.settings().altered(answer));
        return key.isPresent() ? json.with("DPoP-Nonce", parts.proofs().nonce()) : json;
    }

    private static void allowed(MockClient client, String grant) {
        boolean known = grant.equals(REFRESH)
                || List.of(Grant.values()).stream().anyMatch(it -> it.id().equals(grant));
        if (!known) {
            throw OAuthError.refusal(400, "unsupported_grant_type", "there is no grant type " + grant);
        }
        String own = client.grant().id();
        if (!grant.equals(own) && !(grant.equals(REFRESH) && client.grant() == Grant.AUTHORIZATION_CODE)) {
            throw OAuthError.refusal(400, "unauthorized_client", "the client is registered for " + own);
        }
    }

    private Map<String, Object> byClient(MockClient client, Form form, Binding binding) {
        List<String> scopes = Scopes.asked(client, form);
        String audience = Scopes.audience(form, parts.protectedApi());
        return token(
                new Permission(client, client.id(), scopes, audience, Optional.empty()),
                binding,
                parts.tokens().random());
    }

    private Map<String, Object> byExchange(MockClient client, Form form, Binding binding) {
        if (!form.required("subject_token_type").equals(ACCESS_TOKEN)) {
            throw OAuthError.invalidRequest("subject_token_type must be " + ACCESS_TOKEN);
        }
        JWTClaimsSet subject = parts.tokens()
                .verified(form.required("subject_token"))
                .orElseThrow(() -> OAuthError.invalidGrant("the subject_token is not one of this server that counts"));
        Permission permission = new Permission(
                client,
                Signatures.text(subject, "sub").orElse(""),
                Scopes.asked(client, form),
                Scopes.audience(form, parts.protectedApi()),
                Optional.empty());
        Map<String, Object> answer = token(permission, binding, parts.tokens().random());
        answer.put("issued_token_type", ACCESS_TOKEN);
        return answer;
    }

    private Map<String, Object> byCode(MockClient client, Form form, Binding binding) {
        String text = form.required("code");
        String verifier = form.required("code_verifier");
        Codes.Code code = parts.codes().use(text).orElseThrow(() -> OAuthError.invalidGrant("the code is unknown"));
        if (code.used()) {
            parts.tokens().revoke(text);
            parts.refreshTokens().end(text);
            throw OAuthError.invalidGrant("the code was used before: what it gave is revoked");
        }
        if (!code.permission().client().id().equals(client.id())
                || !parts.settings().now().isBefore(code.end())) {
            throw OAuthError.invalidGrant("the code is of another client, or has ended");
        }
        if (!code.redirectUri().equals(form.required("redirect_uri"))) {
            throw OAuthError.invalidGrant("the redirect_uri is not that of the authorization request");
        }
        if (!DpopProofs.hash(verifier).equals(code.challenge())) {
            throw OAuthError.invalidGrant("the code_verifier does not fit the code_challenge");
        }
        return withRefreshToken(token(code.permission(), binding, text), code.permission(), text);
    }

    private Map<String, Object> byRefreshToken(MockClient client, Form form, Binding binding) {
        RefreshTokens.Entry entry = parts.refreshTokens()
                .use(form.required(REFRESH), client, parts.settings().now());
        Permission narrowed =
                entry.permission().withScopes(Scopes.narrowed(entry.permission().scopes(), form));
        return withRefreshToken(token(narrowed, binding, parts.tokens().random()), entry.permission(), entry.consent());
    }

    private Map<String, Object> withRefreshToken(Map<String, Object> answer, Permission permission, String consent) {
        String token = parts.tokens().random();
        parts.refreshTokens().add(token, permission, consent, parts.settings().now());
        answer.put(REFRESH, token);
        if (permission.scopes().contains("openid")) {
            answer.put("id_token", parts.tokens().idToken(permission));
        }
        return answer;
    }

    private Map<String, Object> token(Permission permission, Binding binding, String id) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", parts.tokens().issue(permission, binding, id));
        answer.put("token_type", binding.key().isPresent() ? "DPoP" : "Bearer");
        answer.put("expires_in", parts.settings().lifetime().toSeconds());
        answer.put("scope", String.join(" ", permission.scopes()));
        return answer;
    }
}
