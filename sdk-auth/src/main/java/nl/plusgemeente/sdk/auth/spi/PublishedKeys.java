package nl.plusgemeente.sdk.auth.spi;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that somebody publishes, in whichever form they are needed. There is no thread for it: the caller who finds that it is
 * time asks for all, while the others go on with the keys that are there. Only who needs keys that are not there waits for the
 * one who asks, 10 s at most. Thread-safe.
 *
 * @param <S> the form of a set of keys
 */
public final class PublishedKeys<S> {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedKeys.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final String owner;
    private final Source<S> source;
    private final KeyTimes times;
    private final Timekeeper time;
    private final AtomicReference<@Nullable CompletableFuture<Boolean>> asking = new AtomicReference<>();
    private volatile @Nullable Held<S> held;
    /** When it was asked last; meaningless as long as it was never. */
    private volatile long asked;

    private volatile boolean everAsked;

    /**
     * Asks for keys.
     *
     * @param <S> the form of a set of keys
     */
    @FunctionalInterface
    public interface Source<S> {

        /**
         * Asks for all keys.
         *
         * @param known the set that was there; empty the first time
         * @return the set that is there now
         * @throws RuntimeException when there is none to be had; its message goes to the log
         */
        Found<S> fetch(Optional<S> known);
    }

    /**
     * What was found.
     *
     * @param <S> the form of a set of keys
     * @param keys the set
     * @param lifetime how long their owner says that they stay; empty when it does not say
     */
    public record Found<S>(S keys, Optional<Duration> lifetime) {}

    /**
     * @param due when to ask again, well before the end of their time
     * @param end when they are not used any more
     */
    private record Held<S>(S keys, long due, long end) {}

    /**
     * Asks nobody yet.
     *
     * @param owner whose keys they are, for the log
     * @param source asks for them; called by one caller at a time
     * @param times when
     * @param time the time
     */
    public PublishedKeys(String owner, Source<S> source, KeyTimes times, Timekeeper time) {
        this.owner = owner;
        this.source = source;
        this.times = times;
        this.time = time;
    }

    /**
     * The keys to use now; asks for them when it is time.
     *
     * @return empty when there are none, and none to be had
     */
    public Optional<S> current() {
        Held<S> now = held;
        if (now == null || time.nanoTime() - now.end >= 0) {
            refresh(true);
        } else if (time.nanoTime() - now.due >= 0) {
            refresh(false);
        }
        return usable();
    }

    /**
     * The keys as they are now, for who needs one that is not among those that are there: asks for them, unless somebody did a
     * moment ago.
     *
     * @return empty when there are none, and none to be had
     */
    public Optional<S> newest() {
        refresh(true);
        return usable();
    }

    private Optional<S> usable() {
        Held<S> now = held;
        return now == null || time.nanoTime() - now.end >= 0 ? Optional.empty() : Optional.of(now.keys);
    }

    /** Asks once, unless it was asked a moment ago; whoever comes while somebody asks may wait for the outcome. */
    private void refresh(boolean wait) {
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        CompletableFuture<Boolean> other = asking.compareAndExchange(null, mine);
        if (other != null) {
            if (wait) {
                await(other);
            }
            return;
        }
        try {
            if (!everAsked || time.nanoTime() - asked >= times.pause().toNanos()) {
                ask();
            }
        } finally {
            asking.set(null);
            mine.complete(Boolean.TRUE);
        }
    }

    private void ask() {
        try {
            Held<S> before = held;
            Found<S> found = source.fetch(before == null ? Optional.empty() : Optional.of(before.keys));
            long now = time.nanoTime();
            Duration lifetime = times.bounded(found.lifetime.orElse(times.usual()));
            held = new Held<>(
                    found.keys,
                    now + lifetime.toNanos() / 4 * 3,
                    now + lifetime.plus(times.tolerance()).toNanos());
        } catch (RuntimeException e) {
            LOG.warn(
                    "The keys of {} could not be refreshed ({}); the known ones are used for {} at most.",
                    owner,
                    e.getMessage(),
                    times.tolerance());
        } finally {
            asked = time.nanoTime();
            everAsked = true;
        }
    }

    private static void await(CompletableFuture<Boolean> other) {
        try {
            other.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Nobody brought the keys in time.");
        }
    }

    /** Whose they are. */
    @Override
    public String toString() {
        return "PublishedKeys[" + owner + "]";
    }
}
