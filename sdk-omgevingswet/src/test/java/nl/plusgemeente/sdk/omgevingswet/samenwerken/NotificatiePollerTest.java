package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.omgevingswet.VirtualTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class NotificatiePollerTest {
    private static final Instant START = Instant.parse("2026-11-26T08:00:00Z");

    private final VirtualTime time = new VirtualTime(START);
    private final FakeNotificaties notificaties =
            new FakeNotificaties(() -> time.clock().instant());
    private final MemoryStore store = new MemoryStore(() -> {});
    private final List<String> given = new ArrayList<>();

    @Test
    void nextAt_isOncePerInterval_andTheSameAfterARestart() {
        NotificatiePoller poller = poller();
        Instant first = poller.nextAt();
        assertThat(first).isBetween(START, START.plusSeconds(300));

        time.set(first);
        poller.poll(this::note);
        assertThat(poller.nextAt()).isEqualTo(first.plusSeconds(300));
        time.set(first.plusSeconds(7));
        assertThat(poller().nextAt()).isEqualTo(first.plusSeconds(300));
        time.set(first.plusSeconds(10_000));
        poller.poll(this::note);
        assertThat(poller.nextAt()).isAfter(time.clock().instant());
    }

    @Test
    void lateNotificatie_withinTheOverlap_isGiven_andOthersOnlyOnce() {
        notificaties.add("op tijd", START.plusSeconds(10), START.plusSeconds(10));
        notificaties.add("laat", START.plusSeconds(20), START.plusSeconds(500));
        NotificatiePoller poller = poller();

        time.set(START.plusSeconds(300));
        assertThat(poller.poll(this::note)).isOne();
        time.set(START.plusSeconds(600));
        assertThat(poller.poll(this::note)).isOne();
        time.set(START.plusSeconds(900));
        assertThat(poller.poll(this::note)).isZero();

        assertThat(given).containsExactly("op tijd", "laat");
        assertThat(notificaties.asked())
                .containsExactly(START.minusSeconds(600), START.plusSeconds(300 - 600), START.plusSeconds(600 - 600));
    }

    @Test
    void cursor_forgetsWhatIsNotAskedForAgain() {
        notificaties.add("a", START.plusSeconds(10), START.plusSeconds(10));
        NotificatiePoller poller = poller();

        time.set(START.plusSeconds(300));
        poller.poll(this::note);
        assertThat(store.load("utrecht").orElseThrow().handled()).containsOnlyKeys("a");
        time.set(START.plusSeconds(3_000));
        poller.poll(this::note);
        assertThat(store.load("utrecht").orElseThrow().handled()).isEmpty();
    }

    @Test
    void handlerThatThrows_getsTheSameAgain_andIsToldSo() {
        notificaties.add("a", START.plusSeconds(1), START);
        notificaties.add("b", START.plusSeconds(2), START);
        NotificatiePoller poller = poller();
        time.set(START.plusSeconds(300));

        assertThatThrownBy(() -> poller.poll((one, again) -> {
                    if (one.notificatieId().equals("b")) {
                        throw new IllegalStateException("kapot");
                    }
                    note(one, again);
                }))
                .hasMessage("kapot");
        poller.poll(this::note);

        assertThat(given).containsExactly("a", "b again");
    }

    @Test
    void longAbsence_isCaughtUpInWindowsOfADay() {
        notificaties.add("a", START.plusSeconds(1), START);
        notificaties.add("b", START.plus(Duration.ofDays(2)), START);
        time.set(START.plus(Duration.ofDays(3)).plusSeconds(1));

        assertThat(poller().poll(this::note)).isEqualTo(2);
        assertThat(notificaties.asked()).hasSize(4);
    }

    @Test
    void clockThatGoesBack_asksNothing() {
        NotificatiePoller poller = poller();
        time.set(START.minusSeconds(60));

        assertThat(poller.poll(this::note)).isZero();
        assertThat(notificaties.asked()).isEmpty();
    }

    @Test
    void pollWithinAPoll_isRefused() {
        notificaties.add("a", START.plusSeconds(1), START);
        NotificatiePoller poller = poller();
        time.set(START.plusSeconds(300));

        poller.poll((one, again) -> assertThatIllegalStateException().isThrownBy(() -> poller.poll(this::note)));
    }

    @Test
    void storeThatFails_givesNothing_andTheNextPollGoesOn() {
        notificaties.add("a", START.plusSeconds(1), START);
        boolean[] full = {true};
        MemoryStore failing = new MemoryStore(() -> {
            if (full[0]) {
                throw new CursorException("vol", null);
            }
        });
        NotificatiePoller poller = new NotificatiePoller.Builder("utrecht", notificaties, failing, START, time).build();
        time.set(START.plusSeconds(300));

        assertThatThrownBy(() -> poller.poll(this::note)).isInstanceOf(CursorException.class);
        assertThat(given).isEmpty();
        full[0] = false;
        poller.poll(this::note);
        assertThat(given).containsExactly("a");
    }

    @Test
    void start_pollsOnTheExecutor_goesOnAfterAFault_andEnds() throws Exception {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        CountDownLatch faults = new CountDownLatch(2);
        Timekeeper real = Timekeeper.system();
        FakeNotificaties now = new FakeNotificaties(() -> real.clock().instant());
        Instant start = real.clock().instant();
        now.add("a", start.minusSeconds(5), Instant.EPOCH);
        try {
            AutoCloseable schedule = new NotificatiePoller.Builder("utrecht", now, store, start.minusSeconds(60), real)
                    .interval(Duration.ofSeconds(1))
                    .build()
                    .start(
                            executor,
                            (one, again) -> {
                                throw new IllegalStateException("kapot");
                            },
                            fault -> faults.countDown());
            assertThat(faults.await(20, TimeUnit.SECONDS)).isTrue();
            schedule.close();
        } finally {
            executor.shutdown();
        }
        assertThat(executor.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void start_onAnExecutorThatHasEnded_orClosedAtOnce_pollsNothing() throws Exception {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        AutoCloseable schedule = poller().start(executor, this::note, fault -> {});
        schedule.close();
        executor.shutdown();
        assertThat(executor.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        poller().start(executor, this::note, fault -> {}).close();

        assertThat(notificaties.asked()).isEmpty();
    }

    @Test
    void settingsThatCannotBe_areRefused() {
        NotificatiePoller.Builder builder = new NotificatiePoller.Builder("utrecht", notificaties, store, START, time);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.interval(Duration.ofMillis(999)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.interval(Duration.ofDays(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.overlap(Duration.ofSeconds(-1)));
        for (String name : List.of("", "../x", "A", "a/b", "-a")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NotificatiePoller.Builder(name, notificaties, store, START, time));
        }
    }

    private NotificatiePoller poller() {
        return new NotificatiePoller.Builder("utrecht", notificaties, store, START, time)
                .interval(Duration.ofMinutes(5))
                .overlap(Duration.ofMinutes(10))
                .build();
    }

    private void note(Notificatie notificatie, boolean again) {
        given.add(notificatie.notificatieId() + (again ? " again" : ""));
    }
}
