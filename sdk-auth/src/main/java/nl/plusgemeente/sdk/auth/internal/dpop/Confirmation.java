package nl.plusgemeente.sdk.auth.internal.dpop;

import java.util.Base64;
import java.util.Map;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/** Whether a token that can be read is bound to the key: one that is not would be refused, or could be used by a thief. */
final class Confirmation {
    private static final int LONGEST = 64 * 1024;
    private static final int DEPTH = 8;

    /** The token seen last: most calls use the same one. It is a secret, and stays here as in the cache of tokens. */
    private volatile String seen = "";

    void require(String token, String thumbprint, CallFacts facts) {
        if (token.equals(seen)) {
            return;
        }
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return; // opaque to us, or encrypted: the API decides
        }
        if (token.length() > LONGEST || !bound(parts[1], thumbprint)) {
            throw new TokenException(
                    AuthErrors.TOKEN_RESPONSE,
                    "The access token is not bound to the client's DPoP key (cnf.jkt), and was not sent: see that the"
                            + " authorization server binds tokens for this client, and that one DpopKey object is used"
                            + " for asking and using them.",
                    facts,
                    false,
                    null,
                    null);
        }
        seen = token;
    }

    private static boolean bound(String payload, String thumbprint) {
        try {
            Map<String, Object> claims =
                    StrictJson.object(Base64.getUrlDecoder().decode(payload), DEPTH);
            return claims.get("cnf") instanceof Map<?, ?> confirmation && thumbprint.equals(confirmation.get("jkt"));
        } catch (IllegalArgumentException | JsonException e) {
            return false;
        }
    }
}
