package nl.plusgemeente.sdk.auth.certificate;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * Lists of revoked certificates, each fetched by one caller at a time and kept until its {@code nextUpdate}. Before that
 * moment comes, one caller looks for a newer list while all others use the one there is. Nobody waits longer than a fetch
 * may take, and no lock is held meanwhile.
 */
final class RevocationLists {
    /** How long a fetch may take when there is a list that still counts. */
    private static final Duration AHEAD = Duration.ofSeconds(5);

    private static final Duration NEEDED = Duration.ofSeconds(20);
    private static final int MOST = 64;

    private final CrlSource source;
    private final int limit;
    private final Timekeeper time;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<RevocationList.Key, ListSlot> slots = new LinkedHashMap<>(MOST, 0.75f, true);

    RevocationLists(CrlSource source, int limit, Timekeeper time) {
        this.source = source;
        this.limit = limit;
        this.time = time;
    }

    /** What came of looking: perhaps a list, which may be past its time, and perhaps a reason why there is no better. */
    record Found(Optional<RevocationList> list, Optional<Exception> failure) {}

    Found find(RevocationList.Key key) {
        ListSlot slot = slot(key);
        Instant now = time.clock().instant();
        Optional<RevocationList> fresh = slot.fresh(now);
        if (fresh.isPresent()) {
            return new Found(fresh, Optional.empty());
        }
        boolean usable = slot.good().filter(list -> list.isValid(now)).isPresent();
        ListSlot.Turn turn = slot.turn(now);
        if (turn instanceof ListSlot.Turn.Fetch fetch) {
            fetch(key, slot, fetch.done(), usable ? AHEAD : NEEDED);
        } else if (turn instanceof ListSlot.Turn.Await await && !usable) {
            Optional<Exception> given = await(await.done());
            if (given.isPresent()) {
                return new Found(slot.good(), given);
            }
        }
        return new Found(slot.good(), slot.failure());
    }

    private void fetch(RevocationList.Key key, ListSlot slot, CompletableFuture<Boolean> done, Duration within) {
        Optional<RevocationList> fetched = Optional.empty();
        Optional<Exception> why = Optional.of(new IOException("fetching was broken off"));
        try {
            byte[] bytes = source.fetch(new CrlRequest(key.address(), limit, within));
            if (bytes.length > limit) {
                throw new RefusedListException("it is larger than " + limit + " bytes");
            }
            fetched = Optional.of(RevocationList.read(bytes, key, time.clock().instant()));
            why = Optional.empty();
        } catch (IOException | RuntimeException e) {
            why = Optional.of(e);
        } finally {
            slot.finish(done, fetched, why, time.clock().instant());
        }
    }

    private static Optional<Exception> await(CompletableFuture<Boolean> done) {
        try {
            done.get(NEEDED.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(e);
        } catch (ExecutionException | TimeoutException e) {
            return Optional.of(e);
        }
    }

    /** The list that was longest unused goes when there are too many. */
    private ListSlot slot(RevocationList.Key key) {
        lock.lock();
        try {
            ListSlot slot = slots.computeIfAbsent(key, absent -> new ListSlot());
            if (slots.size() > MOST) {
                slots.remove(slots.keySet().iterator().next());
            }
            return slot;
        } finally {
            lock.unlock();
        }
    }
}
