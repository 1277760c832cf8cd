package nl.plusgemeente.sdk.benchmarks.rounds;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import nl.plusgemeente.sdk.benchmarks.ReadBenchmark;
import nl.plusgemeente.sdk.benchmarks.TypedGetBenchmark;
import nl.plusgemeente.sdk.benchmarks.client.Contender;
import nl.plusgemeente.sdk.benchmarks.client.Target;
import nl.plusgemeente.sdk.benchmarks.signing.Contenders;
import nl.plusgemeente.sdk.benchmarks.signing.Signing;

/** What is done again and again. */
interface Task {

    /** Once. Its result is kept, so that no compiler leaves it out. */
    Object run() throws IOException, GeneralSecurityException;

    /**
     * Finds a task by its name.
     *
     * @param name {@code get:SDK}, {@code read:JACKSON:66}, {@code sign:SDK:2048} or {@code verify:SDK:2048}
     * @param address the server
     * @param folder the certificates
     */
    static Task of(String name, String address, String folder) {
        String[] parts = name.split(":", -1);
        if (parts[0].equals("get")) {
            Contender contender = TypedGetBenchmark.Who.valueOf(parts[1]).make(new Target(address, Path.of(folder)));
            return () -> contender.get("akn42");
        }
        if (parts[0].equals("sign") || parts[0].equals("verify")) {
            Signing signing = Contenders.valueOf(parts[1]).make(Integer.parseInt(parts[2]));
            return parts[0].equals("sign") ? signing::sign : signing::verify;
        }
        ReadBenchmark read = new ReadBenchmark();
        read.who = ReadBenchmark.Who.valueOf(parts[1]);
        read.items = Integer.parseInt(parts[2]);
        read.make();
        return read::read;
    }
}
