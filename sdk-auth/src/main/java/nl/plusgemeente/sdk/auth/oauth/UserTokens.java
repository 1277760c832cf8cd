package nl.plusgemeente.sdk.auth.oauth;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * What a user has allowed. Belongs in the user's own session, and nowhere else.
 *
 * @param accessToken what APIs take
 * @param tokenType {@code Bearer}, or {@code DPoP} for one that needs a proof
 * @param scopes what was allowed, which may be less than was asked for
 * @param expiresAt until when; empty when neither server nor token says so
 * @param refreshToken what the next access token is had with; empty when the server gave none, or the profile forbids it
 * @param idToken who the user is; empty when {@code openid} was not asked for
 */
public record UserTokens(
        Secret accessToken,
        String tokenType,
        Set<String> scopes,
        Optional<Instant> expiresAt,
        Optional<Secret> refreshToken,
        Optional<IdToken> idToken) {

    /** Copies the scopes. */
    public UserTokens {
        scopes = Set.copyOf(scopes);
    }
}
