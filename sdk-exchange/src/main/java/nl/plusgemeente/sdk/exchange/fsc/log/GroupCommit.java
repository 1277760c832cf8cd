package nl.plusgemeente.sdk.exchange.fsc.log;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes one write of what many callers bring: making sure that it is on disk costs as much for one record as for a hundred. One
 * of the callers writes for all that wait, then hands that task to the next one; there is no thread beside theirs.
 *
 * @param <T> what is written
 */
final class GroupCommit<T> {
    private static final int MOST_ITEMS = 1024;
    private static final int MOST_WEIGHT = 8 << 20;

    private static final Duration LONGEST = Duration.ofHours(1);

    private final Store<T> store;
    private final ToIntFunction<T> weight;
    private final Duration wait;
    private final String place;
    /** Guards the two below; never held around a write. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Deque<Entry<T>> queue = new ArrayDeque<>();
    private boolean led;

    /**
     * Callers of one store.
     *
     * @param store where to write
     * @param weight about how many bytes an item is
     * @param wait how long a caller waits for others that write
     * @param place names the store in messages
     */
    GroupCommit(Store<T> store, ToIntFunction<T> weight, Duration wait, String place) {
        this.store = store;
        this.weight = weight;
        this.wait = wait;
        this.place = place;
    }

    /** Checks a setting. */
    static Duration requireWait(Duration wait) {
        if (wait.isNegative() || wait.isZero() || wait.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "The longest wait for the transaction log is more than zero, and an hour at most");
        }
        return wait;
    }

    /** Returns when it is written, by whichever caller. */
    void write(T item) {
        Entry<T> entry = new Entry<>(item, new CompletableFuture<>());
        if (isLeader(entry) || await(entry) == Turn.LEAD) {
            lead();
        }
    }

    private boolean isLeader(Entry<T> entry) {
        lock.lock();
        try {
            queue.addLast(entry);
            boolean first = !led;
            led = true;
            return first;
        } finally {
            lock.unlock();
        }
    }

    private Turn await(Entry<T> entry) {
        try {
            return entry.turn.get(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (TimeoutException e) {
            return givenUp(entry, "was not written within " + wait, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return givenUp(entry, "was not written before its thread was interrupted", e);
        }
    }

    /** Who was asked to write in the meantime does so: others wait for that. */
    private Turn givenUp(Entry<T> entry, String why, Exception cause) {
        lock.lock();
        try {
            if (entry.turn.getNow(Turn.WAIT) == Turn.LEAD) {
                return Turn.LEAD;
            }
            queue.remove(entry);
        } finally {
            lock.unlock();
        }
        throw new TransactionLogException(
                "A record of the transaction log in " + place + " " + why
                        + ": nothing was sent or let in. See whether the disk or database keeps up",
                cause);
    }

    private void lead() {
        List<Entry<T>> batch = new ArrayList<>();
        @Nullable Exception fault = null;
        boolean written = false;
        // the interruption of one is none of those for whom it writes
        boolean interrupted = Thread.interrupted();
        try {
            take(batch);
            store.write(batch.stream().map(Entry::item).toList());
            written = true;
        } catch (Exception e) { // a fault of any kind is that of all who wait
            fault = e;
        } finally {
            handOver();
            settle(batch, written, fault);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (fault != null) {
            throw failed(fault);
        }
    }

    /** Those that wait longest, this caller first. */
    private void take(List<Entry<T>> batch) {
        lock.lock();
        try {
            int room = MOST_WEIGHT;
            for (Entry<T> next = queue.peekFirst();
                    next != null && batch.size() < MOST_ITEMS && (room > 0 || batch.isEmpty());
                    next = queue.peekFirst()) {
                room -= weight.applyAsInt(next.item);
                batch.add(queue.removeFirst());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Before the others are woken, so that the next write goes on meanwhile. */
    private void handOver() {
        lock.lock();
        try {
            Entry<T> next = queue.peekFirst();
            if (next == null) {
                led = false;
            } else {
                next.turn.complete(Turn.LEAD);
            }
        } finally {
            lock.unlock();
        }
    }

    private static <T> void settle(List<Entry<T>> batch, boolean written, @Nullable Exception fault) {
        for (Entry<T> entry : batch) {
            if (written) {
                entry.turn.complete(Turn.WRITTEN);
            } else {
                entry.turn.completeExceptionally(
                        fault == null ? new IllegalStateException("the thread that wrote ended in an error") : fault);
            }
        }
    }

    private TransactionLogException failed(@Nullable Throwable cause) {
        return new TransactionLogException(
                "The transaction log in " + place + " cannot be written: nothing was sent or let in. See the cause;"
                        + " writing is tried again with the next record",
                cause);
    }

    /**
     * Where to write.
     *
     * @param <T> what is written
     */
    @FunctionalInterface
    interface Store<T> {

        /**
         * Writes all, by one thread at a time; returns when they are durable.
         *
         * @param batch one or more
         * @throws Exception when that is not sure
         */
        void write(List<T> batch) throws Exception;
    }

    private enum Turn {
        WAIT,
        LEAD,
        WRITTEN
    }

    private record Entry<T>(T item, CompletableFuture<Turn> turn) {

        // each is only itself: two records may be the same
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
