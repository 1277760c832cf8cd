package nl.plusgemeente.sdk.core.error;

/** The API refuses key, token or certificate (401, 403; the DSO also 400 for a malformed key). */
public class CredentialsRefusedException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal of the credentials.
     *
     * @param what what happened and what to do
     * @param facts in which call
     * @param problem the API's own words
     */
    public CredentialsRefusedException(String what, CallFacts facts, Problem problem) {
        super(CoreErrors.CREDENTIALS_REFUSED, what, facts, false, problem, null);
    }

    /**
     * A refusal of one kind of credentials, with a code of its own.
     *
     * @param code the code
     * @param what what happened and what to do
     * @param facts in which call
     * @param problem the API's own words
     */
    protected CredentialsRefusedException(ErrorCode code, String what, CallFacts facts, Problem problem) {
        super(code, what, facts, false, problem, null);
    }
}
