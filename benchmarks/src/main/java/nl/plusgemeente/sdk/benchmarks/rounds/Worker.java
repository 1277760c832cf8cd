package nl.plusgemeente.sdk.benchmarks.rounds;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The process of one contender: waits for its turn on standard input, and tells what its turn cost. */
public final class Worker {
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private final Task task;
    private volatile Object kept = "";

    private Worker(Task task) {
        this.task = task;
    }

    /**
     * Serves turns until standard input ends.
     *
     * @param arguments task, address, folder, number of threads
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int callers = Integer.parseInt(arguments[3]);
        Worker worker = new Worker(Task.of(arguments[0], arguments[1], arguments[2]));
        ExecutorService pool = Executors.newFixedThreadPool(callers, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true); // a task that fails ends the process, for which somebody waits
            return thread;
        });
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            System.out.println(worker.turn(pool, callers, Long.parseLong(line)).line());
            System.out.flush();
        }
        System.exit(0);
    }

    /** So many operations, spread over the callers. */
    private Sample turn(ExecutorService pool, int callers, long operations)
            throws InterruptedException, ExecutionException {
        long each = Math.max(1, operations / callers);
        long process = system.getProcessCpuTime();
        long start = System.nanoTime();
        List<Future<Cost>> running = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            running.add(pool.submit(() -> repeat(each)));
        }
        double bytes = 0;
        double cpuMicros = 0;
        for (Future<Cost> one : running) {
            bytes += one.get().bytes();
            cpuMicros += one.get().cpuNanos() / 1_000.0;
        }
        double micros = (System.nanoTime() - start) / 1_000.0;
        double processMicros = (system.getProcessCpuTime() - process) / 1_000.0;
        double all = (double) each * callers;
        return new Sample(micros / all, cpuMicros / all, processMicros / all, bytes / all);
    }

    private Cost repeat(long times) throws IOException, GeneralSecurityException {
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long cpu = threads.getCurrentThreadCpuTime();
        for (long i = 0; i < times; i++) {
            kept = task.run();
        }
        return new Cost(threads.getCurrentThreadAllocatedBytes() - bytes, threads.getCurrentThreadCpuTime() - cpu);
    }

    private record Cost(long bytes, long cpuNanos) {}
}
