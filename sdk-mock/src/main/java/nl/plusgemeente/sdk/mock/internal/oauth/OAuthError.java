package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.http.Unknown;

/** The errors of RFC 6749 §5.2 and those that later standards added, ready to be thrown. */
final class OAuthError {

    private OAuthError() {}

    static Refusal invalidRequest(String description) {
        return refusal(400, "invalid_request", description);
    }

    static Refusal unknown(Unknown unknown) {
        return invalidRequest(unknown.inEnglish());
    }

    static Refusal invalidGrant(String description) {
        return refusal(400, "invalid_grant", description);
    }

    static Refusal invalidScope(String scope) {
        return refusal(400, "invalid_scope", "the client may not ask for the scope " + scope);
    }

    static Refusal invalidProof(String description) {
        return refusal(400, "invalid_dpop_proof", description);
    }

    static Refusal nonceWanted(String nonce) {
        return new Refusal(answer(400, "use_dpop_nonce", "the DPoP proof needs this server's nonce")
                .with("DPoP-Nonce", nonce));
    }

    static Refusal invalidClient(String description) {
        return new Refusal(
                answer(401, "invalid_client", description).with("WWW-Authenticate", "Basic realm=\"oauth\""));
    }

    static Refusal refusal(int status, String error, String description) {
        return new Refusal(answer(status, error, description));
    }

    static Answer answer(int status, String error, String description) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", error);
        body.put("error_description", description);
        return json(status, body);
    }

    /** The members of the body of a refusal: {@code error} and {@code error_description}. */
    static Map<String, String> members(Refusal refusal) {
        try {
            Map<String, String> members = new LinkedHashMap<>();
            JSONObjectUtils.parse(refusal.answer().body())
                    .forEach((name, value) -> members.put(name, String.valueOf(value)));
            return members;
        } catch (ParseException e) {
            throw new IllegalStateException("A refusal of the authorization server is JSON", e);
        }
    }

    static Answer json(int status, Map<String, ?> body) {
        return Answer.of(status, Answer.JSON, JSONObjectUtils.toJSONString(new LinkedHashMap<>(body)))
                .with("Cache-Control", "no-store");
    }
}
