package nl.plusgemeente.sdk.benchmarks.rounds;

import java.io.IOException;
import java.nio.file.Path;
import nl.plusgemeente.sdk.benchmarks.ReadBenchmark;
import nl.plusgemeente.sdk.benchmarks.TypedGetBenchmark;
import nl.plusgemeente.sdk.benchmarks.client.Contender;
import nl.plusgemeente.sdk.benchmarks.client.Target;

/** What is done again and again. */
interface Task {

    /** Once. Its result is kept, so that no compiler leaves it out. */
    Object run() throws IOException;

    /**
     * Finds a task by its name.
     *
     * @param name {@code get:SDK} or {@code read:JACKSON:66}
     * @param address the server
     * @param folder the certificates
     */
    static Task of(String name, String address, String folder) {
        String[] parts = name.split(":", -1);
        if (parts[0].equals("get")) {
            Contender contender = TypedGetBenchmark.Who.valueOf(parts[1]).make(new Target(address, Path.of(folder)));
            return () -> contender.get("akn42");
        }
        ReadBenchmark read = new ReadBenchmark();
        read.who = ReadBenchmark.Who.valueOf(parts[1]);
        read.items = Integer.parseInt(parts[2]);
        read.make();
        return read::read;
    }
}
