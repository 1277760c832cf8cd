package nl.plusgemeente.sdk.mock.internal.jupiter;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Has tests that share facilities run one after another, also where JUnit runs them at the same time: each begins with a
 * reset, which would take away what another just set up or wants to see.
 */
final class Turns {

    private static final String ADVICE =
            ". Give each test facilities of its own, in an instance field, or have JUnit run these"
                    + " tests in one thread (@Execution(ExecutionMode.SAME_THREAD))";

    private final Duration longest;
    private final Semaphore free = new Semaphore(1, true);
    private volatile @Nullable Turn current;

    /** @param longest how long a test waits for those before it */
    Turns(Duration longest) {
        this.longest = longest;
    }

    /**
     * Waits until it is the turn of a test.
     *
     * @param test its unique id
     * @throws IllegalStateException if that will never be, is not within the time, or the thread is interrupted
     */
    void begin(String test) {
        Turn other = current;
        if (other != null && other.thread() == Thread.currentThread()) {
            // JUnit's threads may begin a test while another waits in them, for example for a parallel stream.
            throw new IllegalStateException(
                    "The test " + other.test() + " still uses these facilities, in the thread of this one" + ADVICE);
        }
        try {
            if (!free.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(
                        "Other tests have used these facilities for " + longest.toSeconds() + " seconds" + ADVICE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted while it waited for the facilities", e);
        }
        current = new Turn(test, Thread.currentThread());
    }

    /** Whether it is the turn of a test: one that could not begin has none. */
    boolean has(String test) {
        Turn turn = current;
        return turn != null && turn.test().equals(test);
    }

    /** Ends the turn of a test, if it has it. */
    void end(String test) {
        if (has(test)) {
            current = null;
            free.release();
        }
    }

    private record Turn(String test, Thread thread) {}
}
