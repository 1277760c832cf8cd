package nl.plusgemeente.sdk.core.error;

/** The API refuses the request itself (400, 406, 415, 422): repeating it does not help. */
public class InvalidRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal of the request.
     *
     * @param what what happened and what to do
     * @param facts in which call
     * @param problem the API's own words
     */
    public InvalidRequestException(String what, CallFacts facts, Problem problem) {
        super(CoreErrors.INVALID_REQUEST, what, facts, false, problem, null);
    }
}
