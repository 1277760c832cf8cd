package nl.plusgemeente.sdk.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time per operation: of the threads that call, and of the whole process with compiler and garbage collector.
 * On a machine that is shared it says more than the time on the clock.
 */
public final class CpuProfiler implements InternalProfiler {
    static final String CALLERS = "cpu.callers";
    static final String PROCESS = "cpu.process";

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private long processBefore;
    private long callersBefore;

    @Override
    public String getDescription() {
        return "processor time per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        callersBefore = callers();
        processBefore = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long process = system.getProcessCpuTime() - processBefore;
        long callers = callers() - callersBefore;
        long calls = result.getMetadata().getAllOps();
        return List.of(micros(CALLERS, callers, calls), micros(PROCESS, process, calls));
    }

    /** JMH names its callers so, and keeps them for all iterations. */
    private long callers() {
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            java.lang.management.ThreadInfo thread = threads.getThreadInfo(id);
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                sum += Math.max(0, threads.getThreadCpuTime(id));
            }
        }
        return sum;
    }

    private static Result<?> micros(String label, long nanos, long calls) {
        return new ScalarResult(label, nanos / 1_000.0 / calls, "us/op", AggregationPolicy.AVG);
    }
}
