package nl.plusgemeente.sdk.core.internal.pipeline;

import io.github.resilience4j.retry.Retry;
import java.time.Duration;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.internal.resilience.RetryBudget;
import nl.plusgemeente.sdk.core.internal.resilience.RetrySafety;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Repeats what may be repeated, as often as policy and budget allow, and never past the deadline. */
record RetryLink(Retry retry, RetryBudget budget, Timekeeper time, Link next) implements Link {

    @Override
    public <T> Response<T> carry(Call<T> call) {
        budget.onCall();
        Retry.AsyncContext<Response<T>> attempts = retry.asyncContext();
        while (true) {
            try {
                Response<T> response = next.carry(call);
                attempts.onComplete();
                return response;
            } catch (SdkException e) {
                Duration wait = waitAfter(e, attempts, call);
                Waiting.sleep(time, wait, call);
            }
        }
    }

    /** How long to wait before the next attempt; throws the error itself when there is none. */
    private Duration waitAfter(SdkException e, Retry.AsyncContext<?> attempts, Call<?> call) {
        if (!RetrySafety.mayRepeat(call.operation(), e)) {
            throw e;
        }
        long waitMillis = attempts.onError(e);
        boolean inTime =
                waitMillis >= 0 && waitMillis < call.deadline().remaining().toMillis();
        if (!inTime || !budget.tryRetry()) {
            throw e;
        }
        return Duration.ofMillis(waitMillis);
    }
}
