package nl.plusgemeente.sdk.auth.oauth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * What an ID token must say.
 *
 * @param client for whom it is, and whose server made it
 * @param nonce of the session; empty where tokens are renewed
 * @param subject the user; empty at the log-in itself
 * @param acrValues one of which it must have; empty for any
 * @param notBefore when the user was sent to the server
 * @param accessToken the token that came with it
 */
record IdTokenExpectation(
        OAuthClient client,
        Optional<Secret> nonce,
        Optional<String> subject,
        List<String> acrValues,
        Instant notBefore,
        Secret accessToken) {

    IdTokenExpectation {
        acrValues = List.copyOf(acrValues);
    }

    /** The client: the subject may be the number of a citizen. */
    @Override
    public String toString() {
        return "IdTokenExpectation[" + client + "]";
    }
}
