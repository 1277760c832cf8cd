package nl.plusgemeente.sdk.auth;

import java.time.Duration;
import java.util.Optional;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;
import org.jspecify.annotations.Nullable;

/** No token could be had from an authorization server: the call for which it was needed was not made. */
public class TokenException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Duration retryAfter;

    /**
     * A token that could not be had.
     *
     * @param code the code
     * @param what what happened and what to do; never a token or key
     * @param facts in which call
     * @param retryable whether the same call may succeed later
     * @param retryAfter how long the server asks to wait; may be {@code null}
     * @param cause what lies below; may be {@code null}
     */
    public TokenException(
            ErrorCode code,
            String what,
            CallFacts facts,
            boolean retryable,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super(code, what, facts, retryable, cause);
        this.retryAfter = retryAfter;
    }

    /**
     * How long the server asks to wait ({@code Retry-After}).
     *
     * @return empty when it does not say
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
