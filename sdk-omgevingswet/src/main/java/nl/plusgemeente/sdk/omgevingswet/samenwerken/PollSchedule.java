package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Plans one poll after the other on an executor of the application, until it is closed. */
final class PollSchedule implements AutoCloseable {
    private final NotificatiePoller poller;
    private final Clock clock;
    private final ScheduledExecutorService executor;
    private final Runnable poll;
    private final AtomicReference<@Nullable ScheduledFuture<?>> planned = new AtomicReference<>();
    private volatile boolean closed;

    PollSchedule(NotificatiePoller poller, Clock clock, ScheduledExecutorService executor, Runnable poll) {
        this.poller = poller;
        this.clock = clock;
        this.executor = executor;
        this.poll = poll;
    }

    void plan() {
        if (closed || executor.isShutdown()) {
            return;
        }
        long wait =
                Math.max(0, Duration.between(clock.instant(), poller.nextAt()).toMillis());
        planned.set(executor.schedule(this::run, wait, TimeUnit.MILLISECONDS));
        if (closed) {
            cancel();
        }
    }

    @Override
    public void close() {
        closed = true;
        cancel();
    }

    private void run() {
        try {
            poll.run();
        } finally {
            plan();
        }
    }

    private void cancel() {
        ScheduledFuture<?> last = planned.get();
        if (last != null) {
            last.cancel(false);
        }
    }
}
