package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * Gives an application every notificatie at least once, and those that it has handled no more. It has no thread: the
 * application calls {@link #poll} when {@link #nextAt()} says, or lends an executor to {@link #start}.
 *
 * <p>Each poll asks for a window of time that overlaps the one before, as notificaties may be told late. What was
 * handled within the overlap is remembered in the {@link CursorStore}. A notificatie is given twice only when the
 * process ended, or the application threw, while it had it: then it is told so. Thread-safe; polls do not overlap.
 */
public final class NotificatiePoller {
    private static final Duration LARGEST_WINDOW = Duration.ofDays(1);

    private final Notificaties notificaties;
    private final Progress progress;
    private final Timekeeper time;
    private final Duration overlap;
    private final PollTimes times;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Instant next;

    private NotificatiePoller(Builder builder) {
        this.notificaties = builder.notificaties;
        this.time = builder.time;
        this.overlap = builder.overlap;
        this.times = PollTimes.of(builder.name, builder.interval);
        this.progress = new Progress(builder.name, builder.store, builder.since.truncatedTo(ChronoUnit.MILLIS));
        this.next = times.from(time.clock().instant());
    }

    /**
     * When to poll next: once per interval, at a place in it that follows from the poller's name.
     *
     * @return a moment that may have passed
     */
    public Instant nextAt() {
        return next;
    }

    /**
     * Asks what happened since the last poll, and gives it to the application, one at a time and in this thread.
     *
     * @param handler what the application does with each; what it throws ends the poll and comes out here, and the
     *     notificatie is given again at the next poll
     * @return how many were given
     * @throws nl.plusgemeente.sdk.core.error.SdkException when the API or the store fails; the next poll goes on where
     *     this one ended
     * @throws IllegalStateException when this poller is polling already
     */
    public int poll(NotificatieHandler handler) {
        if (!busy.compareAndSet(false, true)) {
            throw new IllegalStateException("this poller is polling already: one thread polls at a time");
        }
        boolean complete = false;
        try {
            Instant now = time.clock().instant().truncatedTo(ChronoUnit.MILLIS);
            next = times.from(now.plusMillis(1));
            progress.open();
            int given = 0;
            while (progress.until().isBefore(now)) {
                given += window(earlier(progress.until().plus(LARGEST_WINDOW), now), handler);
            }
            complete = true;
            return given;
        } finally {
            if (!complete) {
                progress.reopen();
            }
            busy.set(false);
        }
    }

    /**
     * Polls on an executor of the application whenever it is time, until it is closed.
     *
     * @param executor runs the polls; it is not shut down
     * @param handler what the application does with each notificatie
     * @param failed is told what a poll threw; the next one comes at its time
     * @return closes the schedule; a poll that is under way ends by itself
     */
    public AutoCloseable start(
            ScheduledExecutorService executor, NotificatieHandler handler, Consumer<RuntimeException> failed) {
        PollSchedule schedule = new PollSchedule(this, time.clock(), executor, () -> {
            try {
                poll(handler);
            } catch (RuntimeException e) {
                failed.accept(e);
            }
        });
        schedule.plan();
        return schedule;
    }

    private int window(Instant to, NotificatieHandler handler) {
        int given = 0;
        for (Notificatie notificatie : notificaties.between(progress.until().minus(overlap), to)) {
            if (progress.isNew(notificatie)) {
                Instant moment = notificatie.eventDatumTijd().orElse(to);
                boolean again = progress.offer(notificatie, moment);
                handler.handle(notificatie, again);
                progress.handled(notificatie, moment);
                given++;
            }
        }
        // What lies an overlap before the next window's start is not asked for again, even by a clock that is a bit
        // off.
        progress.advance(to, to.minus(overlap).minus(overlap));
        return given;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Builds a {@link NotificatiePoller}. */
    public static final class Builder {
        private final String name;
        private final Notificaties notificaties;
        private final CursorStore store;
        private final Instant since;
        private final Timekeeper time;
        private Duration interval = Duration.ofMinutes(5);
        private Duration overlap = Duration.ofMinutes(10);

        Builder(String name, Notificaties notificaties, CursorStore store, Instant since, Timekeeper time) {
            this.name = PollName.checked(name);
            this.notificaties = notificaties;
            this.store = store;
            this.since = since;
            this.time = time;
        }

        /**
         * The time between two polls.
         *
         * @param duration from a second to a day; five minutes when not set
         * @return this builder
         * @throws IllegalArgumentException when it is out of range
         */
        public Builder interval(Duration duration) {
            interval = within(duration, Duration.ofSeconds(1), Duration.ofDays(1));
            return this;
        }

        /**
         * How far windows overlap: the longest time that a notificatie may be told late, or that clocks differ.
         *
         * @param duration from nothing to a day; ten minutes when not set
         * @return this builder
         * @throws IllegalArgumentException when it is out of range
         */
        public Builder overlap(Duration duration) {
            overlap = within(duration, Duration.ZERO, Duration.ofDays(1));
            return this;
        }

        /**
         * The poller. Nothing is asked or read yet.
         *
         * @return a poller
         */
        public NotificatiePoller build() {
            return new NotificatiePoller(this);
        }

        private static Duration within(Duration duration, Duration least, Duration most) {
            if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
                throw new IllegalArgumentException("this takes " + least + " to " + most + ", not " + duration);
            }
            return duration;
        }
    }
}
