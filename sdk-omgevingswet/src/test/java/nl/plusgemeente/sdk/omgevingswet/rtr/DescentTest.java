package nl.plusgemeente.sdk.omgevingswet.rtr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.error.TransportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DescentTest {
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    @Test
    void from_aTree_givesItLayerByLayerAndAsksForEachOnce() {
        Map<String, List<String>> tree = Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d", "e"));

        List<RtrActiviteit> found = new Descent(in(tree), Runnable::run).from("a");

        assertThat(found).extracting(RtrActiviteit::urn).containsExactly("a", "b", "c", "d", "e");
        assertThat(asked).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void from_aCircle_ends() {
        Map<String, List<String>> circle = Map.of("a", List.of("b", "a"), "b", List.of("a"));

        assertThat(new Descent(in(circle), Runnable::run).from("a")).hasSize(2);
    }

    @Test
    void from_moreThanAnybodyHas_endsToo() {
        Function<String, RtrActiviteit> endless = urn -> {
            int number = Integer.parseInt(urn);
            return activiteit(
                    urn,
                    IntStream.rangeClosed(1, 100)
                            .mapToObj(i -> "" + (number * 100 + i))
                            .toList());
        };

        assertThatExceptionOfType(ResponseFormatException.class)
                .isThrownBy(() -> new Descent(endless, Runnable::run).from("1"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.TOO_LARGE));
    }

    @Test
    void from_manyChildren_asksForEightAtATime() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch eight = new CountDownLatch(8);
        Function<String, RtrActiviteit> ask = urn -> {
            if (urn.equals("a")) {
                return activiteit(
                        "a", IntStream.range(0, 40).mapToObj(i -> "k" + i).toList());
            }
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            eight.countDown();
            await(eight);
            now.decrementAndGet();
            return activiteit(urn, List.of());
        };
        ExecutorService executor = Executors.newFixedThreadPool(40);
        try {
            assertThat(new Descent(ask, executor).from("a")).hasSize(41);
        } finally {
            executor.shutdown();
        }

        assertThat(most).hasValue(8);
        assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void from_aChildThatFails_failsAsItDidAndAsksNoMore() {
        Function<String, RtrActiviteit> ask = urn -> {
            asked.add(urn);
            if (urn.equals("k1")) {
                throw new IllegalArgumentException("k1");
            }
            return activiteit(urn, urn.equals("a") ? List.of("k0", "k1", "k2", "k3") : List.of());
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Descent(ask, Runnable::run).from("a"))
                .withMessage("k1");
        assertThat(asked).containsExactly("a", "k0", "k1");
    }

    @Test
    @Timeout(20)
    void from_itsOwnOnlyThread_doesNotWaitForItself() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        Map<String, List<String>> tree = Map.of("a", List.of("b", "c", "d"));
        try {
            assertThat(one.submit(() -> new Descent(in(tree), one).from("a")).get())
                    .hasSize(4);
        } finally {
            one.shutdown();
        }
    }

    @Test
    @Timeout(20)
    void from_anExecutorThatTakesNothing_goesOnAlone() {
        Map<String, List<String>> tree =
                Map.of("a", IntStream.range(0, 20).mapToObj(i -> "k" + i).toList());
        Executor closed = task -> {
            throw new RejectedExecutionException("closed");
        };

        assertThat(new Descent(in(tree), closed).from("a")).hasSize(21);
        assertThat(new Descent(in(tree), forgotten -> {}).from("a")).hasSize(21);
    }

    @Test
    @Timeout(20)
    void from_whileInterrupted_stopsAsTheSdkDoes() {
        ExecutorService threads = Executors.newCachedThreadPool();
        CountDownLatch elsewhere = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Thread asking = Thread.currentThread();
        Function<String, RtrActiviteit> ask = urn -> {
            if (urn.equals("b")) {
                elsewhere.countDown();
                asking.interrupt();
                until(never);
            }
            return activiteit(urn, urn.equals("a") ? List.of("b") : List.of());
        };
        AtomicInteger tasks = new AtomicInteger();
        Executor busy = task -> {
            threads.execute(task);
            if (tasks.incrementAndGet() == 2) {
                // not await(...): the interruption is for the wait of the walk
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
                while (elsewhere.getCount() > 0 && System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
            }
        };
        try {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> new Descent(ask, busy).from("a"))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.INTERRUPTED));
            assertThat(Thread.interrupted()).isTrue();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void until(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Function<String, RtrActiviteit> in(Map<String, List<String>> tree) {
        return urn -> {
            asked.add(urn);
            return activiteit(urn, tree.getOrDefault(urn, List.of()));
        };
    }

    private static RtrActiviteit activiteit(String urn, List<String> under) {
        return new RtrActiviteit(
                urn,
                "",
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                under,
                List.of());
    }
}
