package nl.plusgemeente.sdk.auth;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CredentialsRefusedException;
import nl.plusgemeente.sdk.core.error.Problem;

/** The API refuses an access token that its authorization server has only just given (401). */
public class AccessTokenRefusedException extends CredentialsRefusedException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal of a fresh token.
     *
     * @param what what happened and what to do
     * @param facts in which call
     * @param problem the API's own words
     */
    public AccessTokenRefusedException(String what, CallFacts facts, Problem problem) {
        super(AuthErrors.TOKEN_REFUSED, what, facts, problem);
    }
}
