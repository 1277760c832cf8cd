package nl.plusgemeente.sdk.core.internal.pipeline;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.core.CallOptions;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.internal.config.Setting;
import nl.plusgemeente.sdk.core.internal.config.Settings;
import nl.plusgemeente.sdk.core.spi.Deadline;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries an operation out: gives it its deadline and correlation id, sends it down its lane, and logs one line. */
public final class CallPipeline {
    private static final Logger LOG = LoggerFactory.getLogger(CallPipeline.class);

    private final TenantRuntimes tenants;
    private final Timekeeper time;
    private final Duration deadline;
    private final Duration streamDeadline;

    /**
     * The pipeline of one SDK.
     *
     * @param tenants finds the lane
     * @param settings the standard deadlines
     * @param time the time
     */
    public CallPipeline(TenantRuntimes tenants, Settings settings, Timekeeper time) {
        this.tenants = tenants;
        this.time = time;
        this.deadline = settings.duration(Setting.DEADLINE);
        this.streamDeadline = settings.duration(Setting.STREAM_DEADLINE);
    }

    <T> Response<T> carry(Operation<T> operation, PipelineCaller caller) {
        Lane lane = tenants.lane(caller.tenant(), operation.api());
        Call<T> call = new Call<>(
                operation,
                caller,
                Deadline.in(budget(operation, caller.options()), time),
                caller.options().correlationId().orElseGet(CorrelationIds::next));
        long start = time.nanoTime();
        try {
            Response<T> response = lane.carry(call);
            log(call, response.status(), start);
            return response;
        } catch (SdkException e) {
            log(call, e.code(), start);
            throw e;
        }
    }

    Timekeeper time() {
        return time;
    }

    TenantRuntimes tenants() {
        return tenants;
    }

    private Duration budget(Operation<?> operation, CallOptions options) {
        return options.deadline()
                .or(operation::deadline)
                .orElse(operation.answer().large() ? streamDeadline : deadline);
    }

    private void log(Call<?> call, Object outcome, long start) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} for {}: {} after {} ms, attempts {}, correlation id {}",
                    call.operation().label(),
                    call.tenant(),
                    outcome,
                    TimeUnit.NANOSECONDS.toMillis(time.nanoTime() - start),
                    call.attempts(),
                    call.correlationId());
        }
    }
}
