package nl.plusgemeente.sdk.core.internal.resilience;

import java.util.Set;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.http.RequestBody;

/** What may be repeated without harm. */
public final class RetrySafety {
    private static final Set<ErrorCode> NEVER_SENT =
            Set.of(CoreErrors.UNKNOWN_HOST, CoreErrors.CONNECT, CoreErrors.POOL_EXHAUSTED);
    private static final Set<ErrorCode> OUTCOME_UNKNOWN =
            Set.of(CoreErrors.CONNECTION_LOST, CoreErrors.RESPONSE_TIMEOUT);
    private static final Set<Integer> PASSING = Set.of(500, 502, 503, 504);

    private RetrySafety() {}

    /**
     * Whether the call may be made once more after this error.
     *
     * @param operation what was asked
     * @param error how it ended
     * @return {@code true} when the request was refused before it did anything, or repeating it does no harm
     */
    public static boolean mayRepeat(Operation<?> operation, SdkException error) {
        if (operation
                .body()
                .filter(body -> body instanceof RequestBody source && !source.repeatable())
                .isPresent()) {
            return false;
        }
        if (error instanceof ApiException answer) {
            return answer.status() == 429 || operation.idempotent() && isPassing(answer);
        }
        return error instanceof TransportException
                && (NEVER_SENT.contains(error.code())
                        || operation.idempotent() && OUTCOME_UNKNOWN.contains(error.code()));
    }

    private static boolean isPassing(ApiException answer) {
        return PASSING.contains(answer.status()) || answer.code().equals(CoreErrors.PROBLEM_AS_SUCCESS);
    }
}
