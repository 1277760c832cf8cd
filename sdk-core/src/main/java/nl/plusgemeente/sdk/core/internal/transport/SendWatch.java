package nl.plusgemeente.sdk.core.internal.transport;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.core.spi.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Ends the sending of a large body at the deadline. Java bounds the reads of a socket, not its writes: a server that
 * stops reading would hold a call for ever. What fits in the socket's buffer needs no watch.
 *
 * <p>It is the Java platform that keeps the time, with the timer that every {@code CompletableFuture} uses: there is no
 * thread of ours.
 */
final class SendWatch {
    private static final long BUFFERED = 32 * 1024;

    /** Let go at the end, so that the timer does not keep a body in memory. */
    private final AtomicReference<@Nullable AbortableRequest> sending = new AtomicReference<>();

    SendWatch(AbortableRequest request, Deadline deadline) {
        if (request.getEntity() != null && request.getEntity().getContentLength() > BUFFERED) {
            sending.set(request);
            CompletableFuture.delayedExecutor(deadline.remainingNanos(), TimeUnit.NANOSECONDS, Runnable::run)
                    .execute(this::abort);
        }
    }

    /** The answer is there, or the call has failed. */
    void end() {
        sending.set(null);
    }

    private void abort() {
        AbortableRequest late = sending.getAndSet(null);
        if (late != null) {
            late.cancel();
        }
    }
}
