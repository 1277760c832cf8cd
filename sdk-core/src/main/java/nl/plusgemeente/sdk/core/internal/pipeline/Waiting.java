package nl.plusgemeente.sdk.core.internal.pipeline;

import java.time.Duration;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** The waits between a call and its next step; interrupting the thread ends them. */
final class Waiting {

    private Waiting() {}

    static void sleep(Timekeeper time, Duration wait, Call<?> call) {
        try {
            time.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(call);
        }
    }

    static TransportException interrupted(Call<?> call) {
        return new TransportException(
                CoreErrors.INTERRUPTED, "The thread was interrupted while the call waited.", call.facts(), null);
    }
}
