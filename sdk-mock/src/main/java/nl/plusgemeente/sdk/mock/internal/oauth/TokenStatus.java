package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockClient;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;

/** Says whether a token counts (RFC 7662), and ends it (RFC 7009); to known clients only (NL GOV OAuth §3.1.2). */
final class TokenStatus {

    private final Parts parts;

    TokenStatus(Parts parts) {
        this.parts = parts;
    }

    Answer introspect(Incoming incoming, Form form) {
        MockClient client = parts.authentication().check(incoming, form);
        String token = form.required("token");
        Map<String, Object> answer = parts.tokens()
                .verified(token)
                .map(TokenStatus::active)
                .or(() -> refreshToken(token, client))
                .orElseGet(() -> new LinkedHashMap<>(Map.of("active", false)));
        return OAuthError.json(200, answer);
    }

    /** Says the same when there is no such token, or it is of another client: nobody learns anything here. */
    Answer revoke(Incoming incoming, Form form) {
        MockClient client = parts.authentication().check(incoming, form);
        String token = form.required("token");
        parts.tokens()
                .verified(token)
                .filter(claims ->
                        Signatures.text(claims, "client_id").orElse("").equals(client.id()))
                .ifPresent(claims -> parts.tokens().revoke(claims.getJWTID()));
        parts.refreshTokens()
                .find(token, client, parts.settings().now())
                .ifPresent(entry -> parts.refreshTokens().end(entry.consent()));
        return Answer.of(200, Answer.JSON, "").with("Cache-Control", "no-store");
    }

    private static Map<String, Object> active(JWTClaimsSet claims) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("active", true);
        answer.putAll(claims.toJSONObject());
        answer.put("token_type", dpop(claims) ? "DPoP" : "Bearer");
        return answer;
    }

    private static boolean dpop(JWTClaimsSet claims) {
        return claims.getClaim("cnf") instanceof Map<?, ?> members && members.containsKey("jkt");
    }

    private Optional<Map<String, Object>> refreshToken(String token, MockClient client) {
        return parts.refreshTokens()
                .find(token, client, parts.settings().now())
                .filter(entry -> !entry.used())
                .map(entry -> {
                    Map<String, Object> answer = new LinkedHashMap<>();
                    answer.put("active", true);
                    answer.put("client_id", client.id());
                    answer.put("sub", entry.permission().subject());
                    answer.put("scope", String.join(" ", entry.permission().scopes()));
                    answer.put("exp", entry.end().getEpochSecond());
                    return answer;
                });
    }
}
