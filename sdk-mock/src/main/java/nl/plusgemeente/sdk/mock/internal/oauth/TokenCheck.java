package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/**
 * Lets callers of a protected API in (RFC 6750, NL GOV OAuth §4): with a token in the {@code Authorization} header, for
 * this API, with the right scope, and held by whom it is bound to. In the government zone it must be bound.
 */
final class TokenCheck {

    private static final String REALM = "realm=\"meldingen\"";

    private final Parts parts;

    TokenCheck(Parts parts) {
        this.parts = parts;
    }

    /** The client that calls. */
    String caller(Incoming incoming, String scope) {
        if (incoming.query().containsKey("access_token")) {
            throw refusal(400, "Bearer", "invalid_request", "a token never stands in an address", "");
        }
        String header = incoming.header("authorization").orElseThrow(() -> tokenWanted());
        String[] words = header.split(" ", 2);
        boolean dpop = words[0].equalsIgnoreCase("DPoP");
        if (words.length != 2 || !dpop && !words[0].equalsIgnoreCase("Bearer")) {
            throw tokenWanted();
        }
        String scheme = dpop ? "DPoP" : "Bearer";
        String token = words[1].strip();
        JWTClaimsSet claims = parts.tokens()
                .verified(token)
                .orElseThrow(() -> invalid(scheme, "the token is not of the issuer, has expired or was revoked"));
        if (!claims.getAudience().contains(parts.protectedApi())) {
            throw invalid(scheme, "the token is for another API");
        }
        held(incoming, claims, dpop, token);
        if (!List.of(Signatures.text(claims, "scope").orElse("").split(" ")).contains(scope)) {
            throw refusal(403, scheme, "insufficient_scope", "the token lacks a scope", ", scope=\"" + scope + "\"");
        }
        return Signatures.text(claims, "client_id").orElse("");
    }

    private void held(Incoming incoming, JWTClaimsSet claims, boolean dpop, String token) {
        Map<?, ?> bound = claims.getClaim("cnf") instanceof Map<?, ?> members ? members : Map.of();
        String scheme = dpop ? "DPoP" : "Bearer";
        if (dpop != bound.containsKey("jkt")) {
            throw invalid(scheme, "the token must be sent as it was given: " + (dpop ? "Bearer" : "DPoP"));
        }
        if (dpop && !proof(incoming, token).orElse("").equals(bound.get("jkt"))) {
            throw invalid(scheme, "the DPoP proof is missing, or by another key than the token's");
        }
        Object certificate = bound.get("x5t#S256");
        if (certificate != null
                && !incoming.clientThumbprint().filter(certificate::equals).isPresent()) {
            throw invalid(scheme, "the token is bound to another certificate");
        }
        if (incoming.zone() == Zone.GOVERNMENT && certificate == null) {
            throw invalid(scheme, "the token is not bound to the certificate of the connection");
        }
    }

    private Optional<String> proof(Incoming incoming, String token) {
        try {
            return parts.proofs().thumbprint(incoming, Optional.of(token));
        } catch (Refusal refusal) {
            Map<String, String> members = OAuthError.members(refusal);
            Refusal told = refusal(
                    401, "DPoP", members.getOrDefault("error", ""), members.getOrDefault("error_description", ""), "");
            Optional<String> nonce =
                    Optional.ofNullable(refusal.answer().headers().get("DPoP-Nonce"));
            throw nonce.map(value -> new Refusal(told.answer().with("DPoP-Nonce", value)))
                    .orElse(told);
        }
    }

    private static Refusal tokenWanted() {
        return new Refusal(OAuthError.answer(401, "unauthorized", "this API wants a token")
                .with("WWW-Authenticate", "Bearer " + REALM));
    }

    private static Refusal invalid(String scheme, String description) {
        return refusal(401, scheme, "invalid_token", description, "");
    }

    private static Refusal refusal(int status, String scheme, String error, String description, String more) {
        Answer answer = OAuthError.answer(status, error, description);
        return new Refusal(answer.with(
                "WWW-Authenticate",
                scheme + " " + REALM + ", error=\"" + error + "\", error_description=\"" + description + "\"" + more));
    }
}
