package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.time.Duration;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the status of a request until its file is there or the time is up.
 *
 * @param caller asks
 * @param id the request
 * @param interval the time between two questions
 * @param deadline of all of it
 */
record Readiness(Caller caller, String id, Duration interval, Deadline deadline) {
    private static final int PLACES = 1_000;

    void await() {
        @Nullable SdkException last = null;
        Duration wait = first();
        while (true) {
            pause(wait, last);
            wait = interval;
            try {
                DownloadStatus status = new DownloadsClient(inTime()).status(id);
                if (status.equals(DownloadStatus.MISLUKT)) {
                    throw DownloadException.failed(id);
                }
                if (status.equals(DownloadStatus.BESCHIKBAAR)) {
                    return;
                }
                last = null;
            } catch (SdkException e) {
                if (!e.retryable() || e instanceof DownloadException) {
                    throw e;
                }
                last = e; // the file is made meanwhile, whether or not the question for it came across
            }
        }
    }

    /** The caller with what is left of the time. */
    Caller inTime() {
        if (deadline.hasPassed()) {
            throw DownloadException.late(id, null);
        }
        return caller.within(deadline.remaining());
    }

    /** Somewhere in the second half of the interval, by the number of the request: many at once do not ask at once. */
    private Duration first() {
        int place = Math.floorMod(id.hashCode(), PLACES);
        return interval.multipliedBy(PLACES + place).dividedBy(2 * PLACES);
    }

    private void pause(Duration wait, @Nullable SdkException last) {
        if (wait.compareTo(deadline.remaining()) >= 0) {
            throw DownloadException.late(id, last);
        }
        try {
            caller.time().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(
                    CoreErrors.INTERRUPTED,
                    "The thread was interrupted while it waited for the files of a regeling.",
                    CallFacts.NONE,
                    null);
        }
    }
}
