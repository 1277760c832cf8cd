package nl.plusgemeente.sdk.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Kept.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class KeptTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final VirtualTime time = new VirtualTime();
    private final Kept<String> kept = new Kept<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        others.shutdownNow();
    }

    @Test
    void get_whileFresh_asksOnce() {
        assertThat(List.of(get(), get(), get())).containsOnly("1");
    }

    @Test
    void get_whenItIsTime_asksAgain() {
        get();
        time.advance(MINUTE);

        assertThat(get()).isEqualTo("2");
    }

    @Test
    void get_whenAskingFailsInPassing_goesOnWithWhatIsThere_andDoesNotAskAtOnce() {
        get();
        time.advance(MINUTE);

        assertThat(kept.get(context(HOUR), () -> fail(true))).isEqualTo("1");
        assertThat(get()).isEqualTo("1");
        time.advance(Duration.ofSeconds(5));
        assertThat(get()).isEqualTo("3");
    }

    @Test
    void get_whenAskingFailsForGood_letsGo() {
        get();
        time.advance(MINUTE);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> kept.get(context(HOUR), () -> fail(false)));
        assertThat(get()).isEqualTo("3");
    }

    @Test
    void get_whenWhatIsThereIsTooOld_failsAsAskingDoes() {
        get();
        time.advance(HOUR);

        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> kept.get(context(HOUR), () -> fail(true)));
    }

    @Test
    void forget_ofWhatIsThere_hasItAskedForAgain_andOfAnotherNot() {
        String first = get();
        kept.forget(first);
        String second = get();
        kept.forget(first);

        assertThat(second).isEqualTo("2");
        assertThat(get()).isSameAs(second);
    }

    @Test
    void get_ofManyAtOnce_asksOnce_andAllHaveIt() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Callable<String> get = () -> kept.get(context(HOUR), () -> {
            asking.countDown();
            await(answer);
            return next();
        });
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            all.add(others.submit(get));
        }
        await(asking);
        answer.countDown();

        for (Future<String> one : all) {
            assertThat(one.get()).isEqualTo("1");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void get_whileAnotherAsksAgain_goesOnWithWhatIsThere() throws Exception {
        get();
        time.advance(MINUTE);
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Future<String> other = others.submit(() -> kept.get(context(HOUR), () -> {
            asking.countDown();
            await(answer);
            return next();
        }));
        await(asking);

        assertThat(get()).isEqualTo("1");
        answer.countDown();
        assertThat(other.get()).isEqualTo("2");
    }

    @Test
    void get_whenTheOneWhoAsksFails_isTheNextToAsk() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Future<String> first = others.submit(() -> kept.get(context(HOUR), () -> {
            asking.countDown();
            await(answer);
            return fail(true);
        }));
        await(asking);
        Future<String> second = others.submit(this::get);
        answer.countDown();

        assertThat(second.get()).isEqualTo("2");
        assertThat(first).failsWithin(Duration.ofSeconds(10));
    }

    @Test
    void get_whileAnotherAsks_waitsNoLongerThanItsCallMay() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Future<String> first = others.submit(() -> kept.get(context(HOUR), () -> {
            asking.countDown();
            await(answer);
            return next();
        }));
        await(asking);

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> kept.get(context(Duration.ofMillis(1)), this::next));
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> kept.get(context(HOUR), this::next));
        assertThat(Thread.interrupted()).isTrue();
        answer.countDown();
        assertThat(first.get()).isEqualTo("1");
    }

    private String get() {
        return kept.get(context(HOUR), this::next);
    }

    private Found<String> next() {
        return new Found<>(String.valueOf(asked.incrementAndGet()), MINUTE, HOUR);
    }

    private Found<String> fail(boolean retryable) {
        asked.incrementAndGet();
        throw retryable
                ? new TransportException(CoreErrors.CONNECT, "TEST", CallFacts.NONE, null)
                : new ConfigurationException(CoreErrors.CONFIGURATION, "TEST");
    }

    private AttemptContext context(Duration budget) {
        return new AttemptContext(
                "utrecht",
                Facilities.OIN,
                FacilityEnvironment.LOCAL,
                URI.create("http://127.0.0.1"),
                Facilities.GET,
                1,
                "c0ffee",
                Deadline.in(budget, time),
                new Means(time));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A tenant that only has the time. */
    private record Means(Timekeeper time) implements TenantMeans {

        @Override
        public Caller caller(Duration deadline, String correlationId) {
            throw new AssertionError("what is kept makes no calls of its own");
        }

        @Override
        public Optional<ClientIdentity> identity() {
            return Optional.empty();
        }
    }
}
