package nl.plusgemeente.sdk.auth.oauth;

import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.AccessDeniedException;
import nl.plusgemeente.sdk.auth.AccessTokenRefusedException;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Refusal;

/**
 * Says what it means that an API refuses a token.
 *
 * @param client who got the token
 * @param scopes what was asked for
 */
record ApiRefusals(OAuthClient client, Set<String> scopes) {

    /** 401 with a token that is new. */
    AccessTokenRefusedException unauthorized(Refusal refusal, AttemptContext context) {
        ApiException error = refusal.error();
        return new AccessTokenRefusedException(
                "The API refuses an access token that " + client.server().issuer() + " has only just given to "
                        + client.authentication().clientId() + " (" + said(refusal) + "): see that the API trusts this"
                        + " issuer and this environment, and that the token is meant for it (audience, scope).",
                context.facts(),
                error.problem());
    }

    /** 403: the token is good, and not enough. */
    AccessDeniedException forbidden(Refusal refusal, AttemptContext context) {
        Challenge challenge = Challenge.of(refusal.headers());
        String needed =
                challenge.scopes().isEmpty() ? "" : " It wants the scope " + Words.list(challenge.scopes()) + ".";
        String asked = scopes.isEmpty() ? "no scope by name" : "the scope " + Words.list(scopes);
        return new AccessDeniedException(
                "The API accepts the access token of " + client.authentication().clientId()
                        + " and does not allow this with it (" + said(refusal) + ")." + needed
                        + " The token was asked for with " + asked
                        + ": ask for more, or have the client authorized for it.",
                context.facts(),
                refusal.error().problem());
    }

    private static String said(Refusal refusal) {
        return Challenge.of(refusal.headers())
                .said(
                        refusal.error().status(),
                        Optional.of(refusal.error().problem().code()));
    }
}
