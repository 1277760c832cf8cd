package nl.plusgemeente.sdk.core.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The API answered with an error status, or with a problem where its status says that all is well. Its subclasses stand for the statuses on which an application acts
 * differently; every other status is a plain {@code ApiException}.
 */
public class ApiException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient @Nullable Duration retryAfter;

    /**
     * An answer with an error status.
     *
     * @param code the code
     * @param what what happened and what to do
     * @param facts in which call
     * @param retryable whether the same call may succeed later
     * @param problem the API's own words
     * @param retryAfter how long the API asks to wait; may be {@code null}
     */
    public ApiException(
            ErrorCode code,
            String what,
            CallFacts facts,
            boolean retryable,
            Problem problem,
            @Nullable Duration retryAfter) {
        super(code, what, facts, retryable, null);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /**
     * The HTTP status.
     *
     * @return 300 to 599; below 300 only with {@link CoreErrors#PROBLEM_AS_SUCCESS}
     */
    public int status() {
        return problem.status();
    }

    /**
     * What the API says about it.
     *
     * @return the API's own words; they may repeat what was sent, so think before logging them
     */
    public Problem problem() {
        return problem;
    }

    /**
     * How long the API asks to wait before the next call ({@code Retry-After}).
     *
     * @return empty when it does not say
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
