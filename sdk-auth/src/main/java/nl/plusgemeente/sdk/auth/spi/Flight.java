package nl.plusgemeente.sdk.auth.spi;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.spi.AttemptContext;

/** One request for a token that is under way, and those who wait for it. */
final class Flight {
    private final CompletableFuture<Landing> landing = new CompletableFuture<>();

    void land(Landing how) {
        landing.complete(how);
    }

    /** Waits, and no longer than the call may take. */
    Landing await(AttemptContext context) {
        try {
            return landing.get(context.deadline().remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new DeadlineExceededException(
                    CoreErrors.DEADLINE,
                    "The time for the whole call is up while another call asks for the token of both: try later, or"
                            + " give the call more time.",
                    context.facts(),
                    null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TokenException(
                    AuthErrors.SERVER_UNAVAILABLE,
                    "The thread was interrupted while it waited for a token.",
                    context.facts(),
                    true,
                    null,
                    e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a flight lands, and does not fail", e);
        }
    }

    /**
     * How it ended: with a token, with a refusal that holds for all, or given up for a reason of its own, so that the
     * next may try.
     *
     * @param token the token
     * @param refusal the refusal
     */
    record Landing(Optional<HeldToken> token, Optional<TokenException> refusal) {
        static final Landing GIVEN_UP = new Landing(Optional.empty(), Optional.empty());

        static Landing with(HeldToken token) {
            return new Landing(Optional.of(token), Optional.empty());
        }

        static Landing refused(TokenException refusal) {
            return new Landing(Optional.empty(), Optional.of(refusal));
        }
    }
}
