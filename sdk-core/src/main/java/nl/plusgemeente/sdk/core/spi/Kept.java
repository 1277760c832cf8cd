package nl.plusgemeente.sdk.core.spi;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.error.TransportException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else publishes and seldom changes, such as keys, addresses and contracts: asked for once, and again when it is
 * time. There is no thread for it: the caller who finds that it is time asks for all, while the others go on with what is
 * there. Only who has nothing waits, each until its own deadline. Thread-safe.
 *
 * @param <T> what is kept
 */
public final class Kept<T> {
    /** After a failure, what is there is used so long before it is asked for again. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final AtomicReference<@Nullable CompletableFuture<Boolean>> asking = new AtomicReference<>();
    private final AtomicReference<@Nullable Held<T>> held = new AtomicReference<>();

    /** Keeps nothing yet. */
    public Kept() {
        // asked for when it is needed
    }

    /**
     * What was found.
     *
     * @param <T> what it is
     * @param value the value
     * @param fresh how long nobody asks again
     * @param usable how long it is used when asking fails in passing; at least {@code fresh}
     */
    public record Found<T>(T value, Duration fresh, Duration usable) {}

    private record Held<T>(T value, long due, long end) {}

    /**
     * The value that is there, or a new one.
     *
     * @param context the attempt that needs it
     * @param source asks; called by one caller at a time
     * @return a value that may be used now
     * @throws DeadlineExceededException when the call's time is up while another asks
     * @throws SdkException what {@code source} throws, when there is nothing to go on with or asking again would not help
     */
    public T get(AttemptContext context, Supplier<Found<T>> source) {
        Timekeeper time = context.means().time();
        while (true) {
            Held<T> now = held.get();
            if (now != null && time.nanoTime() - now.due < 0) {
                return now.value;
            }
            Held<T> old = now != null && time.nanoTime() - now.end < 0 ? now : null;
            CompletableFuture<Boolean> mine = new CompletableFuture<>();
            CompletableFuture<Boolean> other = asking.compareAndExchange(null, mine);
            if (other == null) {
                try {
                    // changes nothing, and tells whether another has just asked
                    if (held.compareAndSet(now, now)) {
                        return ask(now, old, time, source);
                    }
                } finally {
                    asking.set(null);
                    mine.complete(Boolean.TRUE);
                }
            } else if (old != null) {
                return old.value;
            } else {
                await(other, context);
            }
        }
    }

    /**
     * Lets go of a value that turned out to be over; one that came in its place stays.
     *
     * @param value the value
     */
    public void forget(T value) {
        Held<T> now = held.get();
        if (now != null && now.value == value) {
            held.compareAndSet(now, null);
        }
    }

    private T ask(@Nullable Held<T> seen, @Nullable Held<T> old, Timekeeper time, Supplier<Found<T>> source) {
        try {
            Found<T> found = source.get();
            long now = time.nanoTime();
            held.set(new Held<>(found.value, now + found.fresh.toNanos(), now + found.usable.toNanos()));
            return found.value;
        } catch (SdkException e) {
            if (old == null || !e.retryable()) {
                held.compareAndSet(seen, null);
                throw e;
            }
            held.compareAndSet(seen, new Held<>(old.value, time.nanoTime() + PAUSE.toNanos(), old.end));
            return old.value;
        }
    }

    private static void await(CompletableFuture<Boolean> other, AttemptContext context) {
        try {
            other.get(context.deadline().remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new DeadlineExceededException(
                    CoreErrors.DEADLINE,
                    "The time for the whole call is up while another call asks for what both need: try later, or give the"
                            + " call more time.",
                    context.facts(),
                    null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(
                    CoreErrors.INTERRUPTED,
                    "The thread was interrupted while another call asked for what both need.",
                    context.facts(),
                    null);
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody fails the one that asks", e);
        }
    }
}
