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
    private static final long MOST_OF_THEIRS = 4 * 1024 * 1024;
    // four jars; that of the Omgevingswet has the records of some twenty APIs
    private static final long MOST_OF_OURS = 3 * 1024 * 1024;
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

    /** Ours are counted as jars, so after packaging only: loose files are larger. */
    @Test
    void jars_are_small() throws IOException {
        long theirs = 0;
        long ours = 0;
        boolean packaged = true;
        int jars = 0;
        for (String entry : ClassPath.ofTheLibraries()) {
            long size = size(Path.of(entry));
            if (LIBRARIES.stream().anyMatch(entry::contains)) {
                ours += size;
                packaged &= entry.endsWith(".jar");
            } else {
                theirs += size;
            }
            jars++;
        }
        System.out.printf(
                Locale.ROOT,
                "Runtime budget: theirs %.2f of %.0f MiB, ours %.2f of %.0f MiB%s, %d jars in all%n",
                theirs / MEGABYTE,
                MOST_OF_THEIRS / MEGABYTE,
                ours / MEGABYTE,
                MOST_OF_OURS / MEGABYTE,
                packaged ? "" : " (as loose files, not asserted)",
                jars);

        assertThat(jars).isGreaterThan(LIBRARIES.size());
        assertThat(theirs).isBetween(1L, MOST_OF_THEIRS);
        if (packaged) {
            assertThat(ours).isBetween(1L, MOST_OF_OURS);
        }
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
