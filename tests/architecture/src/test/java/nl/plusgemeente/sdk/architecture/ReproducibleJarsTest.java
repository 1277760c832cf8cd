package nl.plusgemeente.sdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same sources give the same jars: nothing in them tells when, where or by whom they were built. */
class ReproducibleJarsTest {
    private static final LocalDateTime TIMESTAMP =
            OffsetDateTime.parse(System.getProperty("build.timestamp")).toLocalDateTime();
    private static final PathMatcher JARS = FileSystems.getDefault()
            .getPathMatcher("glob:**/sdk-*-" + System.getProperty("build.version") + "{,-*}.jar");

    @BeforeEach
    void this_build_packs_jars() throws IOException {
        assumeTrue(
                Files.readString(Path.of("target", "runtime.classpath")).contains(".jar") && !jars().isEmpty(),
                "no jars of ours yet: mvn verify packs them");
    }

    @Test
    void entries_have_the_time_of_the_release() throws IOException {
        for (Path jar : jars()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(file.stream().filter(entry -> isOurs(jar, entry)))
                        .as("entries of %s", jar.getFileName())
                        .isNotEmpty()
                        .allSatisfy(entry -> assertThat(entry.getTimeLocal())
                                .as(entry.getName())
                                .isEqualTo(TIMESTAMP));
            }
        }
    }

    @Test
    void manifests_do_not_tell_of_the_machine() throws IOException {
        for (Path jar : jars()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(file.getManifest().getMainAttributes().keySet())
                        .as("manifest of %s", jar.getFileName())
                        .isSubsetOf(
                                Attributes.Name.MANIFEST_VERSION,
                                Attributes.Name.MAIN_CLASS,
                                Attributes.Name.MULTI_RELEASE,
                                new Attributes.Name("Automatic-Module-Name"));
            }
        }
    }

    /** The stand-alone mock holds what others packed, with their times: those are the same in every build too. */
    private static boolean isOurs(Path jar, ZipEntry entry) {
        return !jar.toString().endsWith("-standalone.jar") || entry.getName().startsWith("nl/plusgemeente/");
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> modules = Files.list(SourceTree.ROOT)) {
            return modules.map(module -> module.resolve("target"))
                    .filter(Files::isDirectory)
                    .flatMap(ReproducibleJarsTest::jarsIn)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(JARS::matches).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(folder.toString(), e);
        }
    }
}
