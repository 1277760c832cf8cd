package nl.plusgemeente.sdk.benchmarks.rounds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the contenders take turns.
 *
 * @param address the server
 * @param folder the certificates
 * @param callers threads that call at the same time
 * @param warmUpMillis how long each contender runs before it counts
 * @param turnMillis how long a turn takes, more or less
 * @param rounds turns of each contender
 */
public record Rounds(String address, String folder, int callers, long warmUpMillis, long turnMillis, int rounds) {

    /** The samples of each task, in the order of the rounds. */
    public Map<String, List<Sample>> run(List<String> tasks) throws IOException {
        List<WorkerProcess> workers = new ArrayList<>();
        try {
            for (String task : tasks) {
                WorkerProcess worker = new WorkerProcess(task, address, folder, callers);
                workers.add(worker);
                worker.warmUp(warmUpMillis, turnMillis);
            }
            Map<String, List<Sample>> samples = new LinkedHashMap<>();
            for (int round = 0; round < rounds; round++) {
                for (WorkerProcess worker : workers) {
                    Sample sample = worker.turn();
                    samples.computeIfAbsent(worker.task(), any -> new ArrayList<>())
                            .add(sample);
                }
            }
            return samples;
        } finally {
            workers.forEach(WorkerProcess::close);
        }
    }
}
