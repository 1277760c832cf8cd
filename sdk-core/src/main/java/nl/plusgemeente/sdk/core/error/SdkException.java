package nl.plusgemeente.sdk.core.error;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that the SDK throws.
 *
 * <p>The message tells what happened, where, and what to do about it, and ends with the code. It never holds a secret,
 * a body or a query string.
 */
public abstract class SdkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient CallFacts facts;
    private final boolean retryable;

    /**
     * An error.
     *
     * @param code the code of its section in {@code docs/errors.md}
     * @param what what happened and what to do about it, one or two sentences
     * @param facts in which call
     * @param retryable whether the same call may succeed later
     * @param cause what lies below, free of content; may be {@code null}
     */
    protected SdkException(ErrorCode code, String what, CallFacts facts, boolean retryable, @Nullable Throwable cause) {
        super(code.id() + " " + Objects.requireNonNull(what, "what") + facts.sentence(), cause);
        this.code = code;
        this.facts = facts;
        this.retryable = retryable;
    }

    /**
     * The code by which the error can be looked up.
     *
     * @return the code
     */
    public ErrorCode code() {
        return code;
    }

    /**
     * The number of attempts that were made.
     *
     * @return 0 when the call was refused before the first
     */
    public int attempts() {
        return facts.attempts();
    }

    /**
     * Whether the same call may succeed later, without a change.
     *
     * <p>It does not say that repeating is harmless: what the SDK could repeat safely it has repeated already.
     *
     * @return {@code true} for passing faults
     */
    public boolean retryable() {
        return retryable;
    }

    /**
     * The id under which the call stands in the logs of this application, and of the API where it keeps it.
     *
     * @return empty for an error outside any call
     */
    public String correlationId() {
        return facts.correlationId();
    }

    /**
     * API and operation, for example {@code presenteren-v8 regelingen/_zoek}.
     *
     * @return empty for an error outside any call
     */
    public String operation() {
        return facts.operation();
    }

    /**
     * The id of the tenant on whose behalf the call was made.
     *
     * @return empty for an error outside any call
     */
    public String tenant() {
        return facts.tenant();
    }

    /**
     * Where the error is explained.
     *
     * @return an address relative to the root of the project's documentation
     */
    public URI help() {
        return code.help();
    }
}
