package nl.plusgemeente.sdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.architecture.Pom.Dependency;
import org.junit.jupiter.api.Test;

/** The bill of materials stands on its own, so nothing but this test keeps it in step. */
class BomTest {

    @Test
    void bom_brings_nothing_of_the_parent() throws Exception {
        assertThat(Pom.of("sdk-bom").has("/project/parent")).isFalse();
    }

    @Test
    void bom_has_the_version_of_the_rest() throws Exception {
        assertThat(Pom.of("sdk-bom").text("/project/version"))
                .isEqualTo(Pom.of("").text("/project/version"));
    }

    @Test
    void bom_names_every_published_module_at_its_own_version() throws Exception {
        List<Dependency> managed =
                Pom.of("sdk-bom").dependencies("/project/dependencyManagement/dependencies/dependency");

        assertThat(managed).extracting(Dependency::artifact).containsExactlyInAnyOrderElementsOf(publishedModules());
        assertThat(managed).allMatch(Dependency::isOurs);
        assertThat(managed).extracting(Dependency::version).containsOnly("${project.version}");
    }

    private static List<String> publishedModules() throws Exception {
        try (Stream<Path> folders = Files.list(SourceTree.ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith("sdk-") && !name.equals("sdk-bom"))
                    .toList();
        }
    }
}
