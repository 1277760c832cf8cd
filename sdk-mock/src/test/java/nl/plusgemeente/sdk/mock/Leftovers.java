package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there was before facilities ran, to see that nothing of them stays behind.
 *
 * @param properties those of the system
 * @param files temporary ones whose name tells of a mock
 * @param threads all that ran
 */
record Leftovers(Properties properties, Set<String> files, Set<Thread> threads) {

    static Leftovers before() throws IOException {
        return new Leftovers(
                (Properties) System.getProperties().clone(),
                temporaryFiles(),
                Thread.getAllStackTraces().keySet());
    }

    /** Threads of the JDK's client, with which the tests call, do not count. */
    void assertNone() throws Exception {
        assertThat(System.getProperties()).isEqualTo(properties);
        assertThat(temporaryFiles()).isEqualTo(files);
        List<Thread> others = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !threads.contains(thread))
                .filter(thread -> !thread.getName().startsWith("HttpClient-"))
                .filter(thread -> !thread.getName().equals("Keep-Alive-Timer"))
                .toList();
        for (Thread thread : others) {
            thread.join(5_000); // one that has been told to end may need a moment on a busy machine
        }
        assertThat(others.stream().filter(Thread::isAlive).map(Thread::getName)).isEmpty();
    }

    private static Set<String> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(Path::toString)
                    .filter(name -> name.matches(".*(?i)(mock|plusgemeente|wiremock|jetty).*"))
                    .collect(Collectors.toSet());
        }
    }
}
