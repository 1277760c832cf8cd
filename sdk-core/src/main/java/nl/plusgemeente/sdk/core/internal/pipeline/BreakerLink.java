package nl.plusgemeente.sdk.core.internal.pipeline;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CircuitOpenException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * Refuses calls to an API that keeps failing. It counts the outcome of calls, not of attempts, and only what speaks
 * against the API: a refusal of our request is a good answer.
 */
record BreakerLink(CircuitBreaker breaker, Timekeeper time, Link next) implements Link {
    /** What goes wrong on our side says nothing about the API. */
    private static final List<ErrorCode> OUR_OWN =
            List.of(CoreErrors.INTERRUPTED, CoreErrors.POOL_EXHAUSTED, CoreErrors.TOO_LARGE, CoreErrors.FILE);

    @Override
    public <T> Response<T> carry(Call<T> call) {
        if (!breaker.tryAcquirePermission()) {
            throw new CircuitOpenException(
                    CoreErrors.CIRCUIT_OPEN,
                    "The API failed too often of late, so that it is left alone for a while: try later.",
                    call.facts(),
                    null);
        }
        long start = time.nanoTime();
        boolean told = false;
        try {
            Response<T> response = next.carry(call);
            breaker.onSuccess(time.nanoTime() - start, TimeUnit.NANOSECONDS);
            told = true;
            return response;
        } catch (TransportException | ResponseFormatException e) {
            if (!OUR_OWN.contains(e.code())) {
                breaker.onError(time.nanoTime() - start, TimeUnit.NANOSECONDS, e);
                told = true;
            }
            throw e;
        } catch (ApiException e) {
            if (e.status() >= 500 || e.code().equals(CoreErrors.PROBLEM_AS_SUCCESS)) {
                breaker.onError(time.nanoTime() - start, TimeUnit.NANOSECONDS, e);
            } else {
                breaker.onSuccess(time.nanoTime() - start, TimeUnit.NANOSECONDS);
            }
            told = true;
            throw e;
        } finally {
            if (!told) {
                breaker.releasePermission();
            }
        }
    }
}
