package nl.plusgemeente.sdk.auth.internal.jose;

import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;

/**
 * What somebody presented is not accepted. Checked, so that nobody forgets to turn it into the documented error, and
 * without a stack trace, as strangers decide how often it is thrown.
 */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;

    /**
     * A refusal.
     *
     * @param code what kind of refusal it is
     * @param why which check failed and what to do, in plain ASCII without quotes; never content of what was presented
     */
    public RefusedException(ErrorCode code, String why) {
        super(why, null, false, false);
        this.code = code;
    }

    /**
     * What was presented is damaged, or not of the kind that is asked for.
     *
     * @param why which check failed and what to do
     * @return a refusal
     */
    public static RefusedException invalid(String why) {
        return new RefusedException(AuthErrors.TOKEN_INVALID, why);
    }

    /**
     * What kind of refusal it is.
     *
     * @return the code
     */
    public ErrorCode code() {
        return code;
    }

    /**
     * Which check failed.
     *
     * @return one or two sentences
     */
    public String why() {
        return String.valueOf(getMessage());
    }
}
