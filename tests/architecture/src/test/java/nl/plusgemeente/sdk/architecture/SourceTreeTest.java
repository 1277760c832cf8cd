package nl.plusgemeente.sdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What only shows in the sources: length, order, locks. */
class SourceTreeTest {
    private static final int LONGEST = 400;
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern MONITOR = Pattern.compile("\\bsynchronized\\b");

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        List<Path> silent = SourceTree.files().stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();

        assertThat(silent).as("packages without package-info.java").isEmpty();
    }

    @Test
    void files_are_short() throws IOException {
        List<Path> files = SourceTree.published();
        List<Long> lengths = files.stream()
                .map(file -> SourceTree.text(file).lines().count())
                .toList();
        System.out.printf(
                Locale.ROOT,
                "File length: %d files, %.0f %% under 60 lines, %.0f %% under 180, longest %d%n",
                files.size(),
                shareUnder(60, lengths),
                shareUnder(180, lengths),
                lengths.stream().mapToLong(length -> length).max().orElseThrow());

        assertThat(SourceTree.files())
                .filteredOn(file -> SourceTree.text(file).lines().count() > LONGEST)
                .as("files over %d lines", LONGEST)
                .isEmpty();
    }

    @Test
    void nothing_is_left_unfinished() throws IOException {
        assertThat(SourceTree.files())
                .filteredOn(file -> UNFINISHED.matcher(SourceTree.text(file)).find())
                .isEmpty();
    }

    /**
     * A virtual thread that waits for a monitor holds on to its carrier (JDK 21 to 23): locks are objects. The mock has
     * the threads of its own server, and no virtual ones.
     */
    @Test
    void nothing_locks_with_a_monitor() throws IOException {
        assertThat(SourceTree.published())
                .filteredOn(file -> !file.startsWith(SourceTree.ROOT.resolve("sdk-mock")))
                .filteredOn(file -> MONITOR.matcher(SourceTree.code(file)).find())
                .isEmpty();
    }

    private static double shareUnder(int lines, List<Long> lengths) {
        return 100.0 * lengths.stream().filter(length -> length < lines).count() / lengths.size();
    }
}
