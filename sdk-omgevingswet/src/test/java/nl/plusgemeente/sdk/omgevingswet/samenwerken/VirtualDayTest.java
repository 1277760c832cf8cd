package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.omgevingswet.VirtualTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All municipalities, every five minutes, for one day in which their processes die again and again. */
@Timeout(120)
class VirtualDayTest {
    private static final int TENANTS = 342;
    private static final int PER_TENANT = 40;
    private static final Instant MORNING = Instant.parse("2026-11-26T00:00:00Z");
    private static final Instant NIGHT = MORNING.plus(Duration.ofDays(1));
    private static final Duration LATEST = Duration.ofMinutes(9);

    private final Random random = new Random(6);
    private final VirtualTime time = new VirtualTime(MORNING);
    private final int[] pollsInMinute = new int[24 * 60];
    private int deaths;
    private int givenAgain;

    @Test
    void day_of342Tenants_isSpreadEvenly_andLosesAndRepeatsNothing() {
        List<Application> applications = IntStream.rangeClosed(1, TENANTS)
                .mapToObj(number -> new Application("tenant-" + number))
                .toList();
        PriorityQueue<Application> due =
                new PriorityQueue<>((one, other) -> one.poller.nextAt().compareTo(other.poller.nextAt()));
        due.addAll(applications);
        while (due.element().poller.nextAt().isBefore(NIGHT)) {
            Application next = due.remove();
            time.set(next.poller.nextAt());
            pollsInMinute[(int) Duration.between(MORNING, next.poller.nextAt()).toMinutes()]++;
            next.poll();
            due.add(next);
        }
        time.set(NIGHT.plus(Duration.ofMinutes(30)));
        applications.forEach(Application::poll);

        double mean = Arrays.stream(pollsInMinute).average().orElseThrow();
        assertThat(mean).isBetween(TENANTS / 5.0 * 0.99, TENANTS / 5.0 * 1.01);
        assertThat(Arrays.stream(pollsInMinute).max().orElseThrow())
                .as("polls in the busiest minute, of %s on average", mean)
                .isLessThanOrEqualTo((int) (mean * 1.5));
        assertThat(deaths).isGreaterThan(200);
        assertThat(givenAgain).isPositive();
        for (Application application : applications) {
            assertThat(application.effects).as(application.name).doesNotHaveDuplicates();
            assertThat(application.effects).as(application.name).containsExactlyInAnyOrderElementsOf(application.told);
        }
    }

    /** Dies at any moment at which something is kept, or while it works. */
    private void perhapsDie() {
        if (random.nextInt(400) == 0) {
            deaths++;
            throw new Death();
        }
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** One tenant's application: its work leaves an effect, and it looks for one when it is told that it may be there. */
    private final class Application {
        private final String name;
        private final MemoryStore store = new MemoryStore(VirtualDayTest.this::perhapsDie);
        private final FakeNotificaties notificaties =
                new FakeNotificaties(() -> time.clock().instant());
        private final List<String> told = new ArrayList<>();
        private final List<String> effects = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private NotificatiePoller poller;

        Application(String name) {
            this.name = name;
            for (int i = 0; i < PER_TENANT; i++) {
                Instant moment = MORNING.plusMillis(random.nextInt(24 * 3_600_000));
                notificaties.add(name + "/" + i, moment, moment.plusMillis(random.nextInt((int) LATEST.toMillis())));
                told.add(name + "/" + i);
            }
            poller = start();
        }

        void poll() {
            boolean done = false;
            while (!done) {
                try {
                    poller.poll(this::handle);
                    done = true;
                } catch (Death e) {
                    // a process is started anew, and has only what was kept
                    poller = start();
                }
            }
        }

        private void handle(Notificatie notificatie, boolean again) {
            perhapsDie();
            if (again) {
                givenAgain++;
            }
            if (!again || !keys.contains(notificatie.notificatieId())) {
                keys.add(notificatie.notificatieId());
                effects.add(notificatie.notificatieId());
            }
            perhapsDie();
        }

        private NotificatiePoller start() {
            return new NotificatiePoller.Builder(name, notificaties, store, MORNING, time).build();
        }
    }
}
