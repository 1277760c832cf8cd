package nl.plusgemeente.sdk.core.internal.transport;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.core.spi.Deadline;

/**
 * Ends the sending of a large body at the deadline. Java bounds the reads of a socket, not its writes: a server that
 * stops reading would hold a call for ever. What fits in the socket's buffer needs no watch.
 *
 * <p>It is the Java platform that keeps the time, with the timer that every {@code CompletableFuture} uses: there is no
 * thread of ours.
 */
final class SendWatch {
    private static final long BUFFERED = 32 * 1024;

    private final CompletableFuture<Boolean> sent = new CompletableFuture<>();

    SendWatch(AbortableRequest request, Deadline deadline) {
        if (request.getEntity() != null && request.getEntity().getContentLength() > BUFFERED) {
            sent.completeOnTimeout(false, deadline.remainingNanos(), TimeUnit.NANOSECONDS)
                    .thenAccept(inTime -> {
                        if (!inTime) {
                            request.cancel();
                        }
                    });
        }
    }

    /** The answer is there, or the call has failed: the timer is taken back. */
    void end() {
        sent.complete(true);
    }
}
