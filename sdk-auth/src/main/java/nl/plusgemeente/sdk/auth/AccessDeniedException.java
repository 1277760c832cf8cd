package nl.plusgemeente.sdk.auth;

import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.Problem;

/** The API accepts the credentials, and does not allow with them what was asked (403). */
public class AccessDeniedException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal for want of rights.
     *
     * @param what what happened and what to do
     * @param facts in which call
     * @param problem the API's own words
     */
    public AccessDeniedException(String what, CallFacts facts, Problem problem) {
        super(AuthErrors.ACCESS_DENIED, what, facts, false, problem, null);
    }
}
