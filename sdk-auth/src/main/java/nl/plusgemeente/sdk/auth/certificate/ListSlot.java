package nl.plusgemeente.sdk.auth.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One list in the cache: the last good one, and the one fetch that may be under way. The lock is never held for long. */
final class ListSlot {
    /** After a failure the source is left alone for so long. */
    private static final Duration COOLING = Duration.ofMinutes(1);

    private final ReentrantLock lock = new ReentrantLock();
    private volatile Optional<RevocationList> good = Optional.empty();
    private volatile Optional<Exception> failure = Optional.empty();
    private Instant notBefore = Instant.MIN;
    private @Nullable CompletableFuture<Boolean> running;

    /** What a caller should do about fetching. */
    sealed interface Turn {
        /** Fetch, then {@link ListSlot#finish}. */
        record Fetch(CompletableFuture<Boolean> done) implements Turn {}

        /** Somebody fetches: wait for this, or do with what there is. */
        record Await(CompletableFuture<Boolean> done) implements Turn {}

        /** It failed a moment ago, or somebody has just fetched it. */
        record Leave() implements Turn {}
    }

    Optional<RevocationList> good() {
        return good;
    }

    /** Why there is no newer list. */
    Optional<Exception> failure() {
        return failure;
    }

    /** A list that needs no look for a newer one. */
    Optional<RevocationList> fresh(Instant now) {
        return good.filter(list -> list.isValid(now) && now.isBefore(list.refreshAt()));
    }

    Turn turn(Instant now) {
        lock.lock();
        try {
            if (running != null) {
                return new Turn.Await(running);
            }
            if (now.isBefore(notBefore) || fresh(now).isPresent()) {
                return new Turn.Leave();
            }
            running = new CompletableFuture<>();
            return new Turn.Fetch(running);
        } finally {
            lock.unlock();
        }
    }

    /** A fetch is over: with a list, or with a reason why not. A list older than the one there is does not count. */
    void finish(
            CompletableFuture<Boolean> done, Optional<RevocationList> fetched, Optional<Exception> why, Instant now) {
        lock.lock();
        try {
            boolean older = fetched.isPresent()
                    && good.isPresent()
                    && fetched.get().thisUpdate().isBefore(good.get().thisUpdate());
            if (fetched.isPresent() && !older) {
                good = fetched;
            }
            boolean useful = fetched.isPresent() && !older && fetched.get().isValid(now);
            failure = useful
                    ? Optional.empty()
                    : why.or(() -> Optional.of(new RefusedListException("it is out of date")));
            notBefore = useful ? Instant.MIN : now.plus(COOLING);
            running = null;
        } finally {
            lock.unlock();
            done.complete(Boolean.TRUE);
        }
    }
}
