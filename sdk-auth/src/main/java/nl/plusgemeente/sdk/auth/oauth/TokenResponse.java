package nl.plusgemeente.sdk.auth.oauth;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * What a token endpoint gave (RFC 6749 §5.1).
 *
 * @param accessToken the token
 * @param tokenType {@code Bearer} or {@code DPoP}, in this spelling
 * @param lifetime how long it is valid, from the moment it was asked for; empty when neither answer nor token says so
 * @param scopes what was granted; empty when it is what was asked for (§3.1.10 of NL GOV OAuth)
 * @param refreshToken to ask again with; only ever for a user's tokens
 * @param idToken who the user is (OpenID Connect); not verified yet
 * @param issuedTokenType the kind of token that was exchanged for (RFC 8693 §2.2.1)
 */
public record TokenResponse(
        Secret accessToken,
        String tokenType,
        Optional<Duration> lifetime,
        Optional<Set<String>> scopes,
        Optional<Secret> refreshToken,
        Optional<Secret> idToken,
        Optional<String> issuedTokenType) {

    /** Copies the scopes. */
    public TokenResponse {
        scopes = scopes.map(Set::copyOf);
    }
}
