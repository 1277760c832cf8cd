package nl.plusgemeente.sdk.exchange.fsc.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers that write for each other. */
@Timeout(30)
class GroupCommitTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final ConcurrentHashMap<Integer, Thread> threads = new ConcurrentHashMap<>();
    /** What is being written, and stays so until it is told how it ends. */
    private final BlockingQueue<List<Integer>> begun = new LinkedBlockingQueue<>();

    private final BlockingQueue<Ending> endings = new LinkedBlockingQueue<>();

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    private GroupCommit<Integer> commit(Duration wait) {
        return new GroupCommit<>(
                batch -> {
                    begun.add(batch);
                    endings.take().end();
                },
                item -> item,
                wait,
                "TEST");
    }

    private Future<?> write(GroupCommit<Integer> commit, int item) {
        return callers.submit(() -> {
            threads.put(item, Thread.currentThread());
            commit.write(item);
        });
    }

    /** Returns when the callers wait; there is nothing else that they can wait for. */
    private void untilWaiting(int... items) {
        for (int item : items) {
            while (!threads.containsKey(item) || threads.get(item).getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }
    }

    private static void well() {}

    @Test
    void write_oneCaller_isWrittenByItself() throws Exception {
        List<List<Integer>> written = new ArrayList<>();
        GroupCommit<Integer> commit = new GroupCommit<>(written::add, item -> item, LONG, "TEST");

        commit.write(1);
        commit.write(2);

        assertThat(written).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void write_callersThatComeMeanwhile_areWrittenTogetherByOneOfThem() throws Exception {
        GroupCommit<Integer> commit = commit(LONG);
        Future<?> first = write(commit, 1);
        assertThat(begun.take()).containsExactly(1);
        List<Future<?>> others = new ArrayList<>();
        for (int item = 2; item <= 4; item++) {
            others.add(write(commit, item));
            untilWaiting(item);
        }

        endings.add(GroupCommitTest::well);
        first.get();
        assertThat(begun.take()).containsExactly(2, 3, 4);
        assertThat(others).noneMatch(Future::isDone);
        endings.add(GroupCommitTest::well);
        for (Future<?> other : others) {
            other.get();
        }
    }

    @Test
    void write_fails_allOfItFailAndNextOnesGoOn() throws Exception {
        GroupCommit<Integer> commit = commit(LONG);
        Future<?> first = write(commit, 1);
        begun.take();
        Future<?> second = write(commit, 2);
        untilWaiting(2);
        Future<?> third = write(commit, 3);
        untilWaiting(3);
        IOException full = new IOException("full");

        endings.add(GroupCommitTest::well);
        first.get();
        begun.take();
        endings.add(() -> {
            throw full;
        });

        for (Future<?> failed : List.of(second, third)) {
            assertThatThrownBy(failed::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(TransactionLogException.class)
                    .hasMessageContaining("SDK-6075 The transaction log in TEST cannot be written")
                    .hasCause(full);
        }
        endings.add(GroupCommitTest::well);
        commit.write(4);
    }

    @Test
    void write_endsInAnError_othersFailAndNextOnesGoOn() throws Exception {
        GroupCommit<Integer> commit = commit(LONG);
        Future<?> first = write(commit, 1);
        begun.take();
        Future<?> second = write(commit, 2);
        untilWaiting(2);
        Future<?> third = write(commit, 3);
        untilWaiting(3);

        endings.add(GroupCommitTest::well);
        first.get();
        begun.take();
        endings.add(() -> {
            throw new StackOverflowError("TEST");
        });

        assertThatThrownBy(second::get).hasCauseInstanceOf(StackOverflowError.class);
        assertThatThrownBy(third::get).hasCauseInstanceOf(TransactionLogException.class);
        endings.add(GroupCommitTest::well);
        commit.write(4);
    }

    @Test
    void write_othersTakeTooLong_failsAndIsNotWritten() throws Exception {
        GroupCommit<Integer> commit = commit(Duration.ofMillis(20));
        Future<?> first = write(commit, 1);
        begun.take();

        assertThatThrownBy(() -> commit.write(2))
                .isInstanceOf(TransactionLogException.class)
                .hasMessageContaining("was not written within PT0.02S");
        endings.add(GroupCommitTest::well);
        first.get();
        endings.add(GroupCommitTest::well);
        commit.write(3);

        assertThat(begun).containsExactly(List.of(3));
    }

    @Test
    void write_waitingInABatchThatTakesTooLong_fails() throws Exception {
        GroupCommit<Integer> commit = commit(Duration.ofMillis(300));
        Future<?> first = write(commit, 1);
        begun.take();
        Future<?> second = write(commit, 2);
        untilWaiting(2);
        Future<?> third = write(commit, 3);
        untilWaiting(3);
        endings.add(GroupCommitTest::well);
        first.get();
        assertThat(begun.take()).containsExactly(2, 3);

        assertThatThrownBy(third::get).hasCauseInstanceOf(TransactionLogException.class);
        endings.add(GroupCommitTest::well);
        second.get();
    }

    @Test
    void write_interruptedWhileItWaits_failsAndIsNotWritten() throws Exception {
        GroupCommit<Integer> commit = commit(LONG);
        Future<?> first = write(commit, 1);
        begun.take();
        Future<Boolean> second = callers.submit(() -> {
            threads.put(2, Thread.currentThread());
            assertThatThrownBy(() -> commit.write(2))
                    .isInstanceOf(TransactionLogException.class)
                    .hasMessageContaining("interrupted");
            return Thread.currentThread().isInterrupted();
        });
        untilWaiting(2);
        threads.get(2).interrupt();

        assertThat(second.get()).isTrue();
        endings.add(GroupCommitTest::well);
        first.get();
        assertThat(begun).isEmpty();
    }

    @Test
    void write_interruptedBeforeItWritesForAll_writesAndStaysInterrupted() {
        List<Boolean> seen = new ArrayList<>();
        GroupCommit<Integer> commit = new GroupCommit<>(
                batch -> seen.add(Thread.currentThread().isInterrupted()), item -> item, LONG, "TEST");
        Thread.currentThread().interrupt();

        commit.write(1);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(seen).containsExactly(false);
    }

    @Test
    void write_muchThatIsLarge_isNotWrittenAtOnce() throws Exception {
        GroupCommit<Integer> commit = commit(LONG);
        Future<?> first = write(commit, 1);
        begun.take();
        List<Future<?>> others = new ArrayList<>();
        for (int item = 0; item < 3; item++) {
            others.add(write(commit, (5 << 20) + item));
            untilWaiting((5 << 20) + item);
        }
        for (int i = 0; i < 3; i++) {
            endings.add(GroupCommitTest::well);
        }
        first.get();
        for (Future<?> other : others) {
            other.get();
        }

        assertThat(begun.take()).hasSize(2);
        assertThat(begun.take()).hasSize(1);
    }

    @Test
    void write_waitsAsLongAsAreAskedFor_whoeverGivesUpLeavesNobodyWaiting() throws Exception {
        AtomicInteger written = new AtomicInteger();
        AtomicInteger givenUp = new AtomicInteger();
        List<Integer> twice = new CopyOnWriteArrayList<>();
        GroupCommit<Integer> commit = new GroupCommit<>(
                batch -> {
                    twice.addAll(batch);
                    TimeUnit.MICROSECONDS.sleep(50);
                },
                item -> 1,
                Duration.ofNanos(100_000),
                "TEST");
        List<Future<?>> ends = new ArrayList<>();
        for (int caller = 0; caller < 8; caller++) {
            int first = caller * 200;
            ends.add(callers.submit(() -> {
                for (int i = 0; i < 200; i++) {
                    try {
                        commit.write(first + i);
                        written.incrementAndGet();
                    } catch (TransactionLogException e) {
                        givenUp.incrementAndGet();
                    }
                }
            }));
        }
        for (Future<?> end : ends) {
            end.get(20, TimeUnit.SECONDS);
        }

        assertThat(written.get() + givenUp.get()).isEqualTo(1600);
        assertThat(twice).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(written.get());
        commit.write(-1);
    }

    private interface Ending {
        void end() throws Exception;
    }
}
