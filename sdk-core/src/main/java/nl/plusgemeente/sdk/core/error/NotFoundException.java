package nl.plusgemeente.sdk.core.error;

/** The API does not know what was asked for (404, 410). */
public class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * An answer that says: not here.
     *
     * @param what what happened and what to do
     * @param facts in which call
     * @param problem the API's own words
     */
    public NotFoundException(String what, CallFacts facts, Problem problem) {
        super(CoreErrors.NOT_FOUND, what, facts, false, problem, null);
    }
}
