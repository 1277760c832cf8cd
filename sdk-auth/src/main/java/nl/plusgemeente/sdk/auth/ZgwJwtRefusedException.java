package nl.plusgemeente.sdk.auth;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CredentialsRefusedException;
import nl.plusgemeente.sdk.core.error.Problem;

/** A ZGW API refuses the JWT, and says why: secret, client id or clock (403 with a code). */
public class ZgwJwtRefusedException extends CredentialsRefusedException {
    private static final long serialVersionUID = 1L;

    /**
     * A JWT that is refused.
     *
     * @param what what happened and what to do; never the token or the secret
     * @param facts in which call
     * @param problem the API's own words
     */
    public ZgwJwtRefusedException(String what, CallFacts facts, Problem problem) {
        super(AuthErrors.ZGW_JWT_REFUSED, what, facts, problem);
    }
}
