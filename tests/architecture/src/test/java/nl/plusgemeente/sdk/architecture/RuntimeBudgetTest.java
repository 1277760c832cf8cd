package nl.plusgemeente.sdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the four libraries together bring to an application that uses them all. */
class RuntimeBudgetTest {
    private static final int MOST_DEPENDENCIES = 8;
    private static final double MEGABYTE = 1024 * 1024;
    private static final long MOST_BYTES = 5 * 1024 * 1024;
    private static final Set<String> LIBRARIES = Set.of("sdk-core", "sdk-auth", "sdk-exchange", "sdk-omgevingswet");

    @Test
    void direct_dependencies_are_few() throws Exception {
        Set<String> direct = new TreeSet<>();
        for (String library : LIBRARIES) {
            Pom.of(library).dependencies("/project/dependencies/dependency").stream()
                    .filter(dependency -> dependency.reachesUsers() && !dependency.isOurs())
                    .forEach(dependency -> direct.add(dependency.artifact()));
        }
        System.out.printf(
                "Runtime budget: %d of %d direct dependencies %s%n", direct.size(), MOST_DEPENDENCIES, direct);

        assertThat(direct).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_DEPENDENCIES);
    }

    /** Without packaging (mvn test) our own part is counted as loose files, which is more than the jar would be. */
    @Test
    void jars_are_small() throws IOException {
        long bytes = 0;
        long ours = 0;
        int jars = 0;
        for (String entry : ClassPath.ofTheLibraries()) {
            long size = size(Path.of(entry));
            bytes += size;
            ours += LIBRARIES.stream().anyMatch(entry::contains) ? size : 0;
            jars++;
        }
        System.out.printf(
                Locale.ROOT,
                "Runtime budget: %.2f of %.0f MB in %d jars, ours and theirs (ours %.2f MB)%n",
                bytes / MEGABYTE,
                MOST_BYTES / MEGABYTE,
                jars,
                ours / MEGABYTE);

        assertThat(jars).isGreaterThan(LIBRARIES.size());
        assertThat(bytes).isBetween(1L, MOST_BYTES);
    }

    private static long size(Path entry) throws IOException {
        if (!Files.exists(entry)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(entry)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        }
    }
}
