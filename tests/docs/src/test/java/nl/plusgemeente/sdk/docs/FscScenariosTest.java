package nl.plusgemeente.sdk.docs;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of the scenarios of the public FSC test suite has them all, and each is the name of a test in the class that it
 * tells.
 */
class FscScenariosTest {
    private static final String HEADING = "## The public test suite";
    /** Two scenarios of the suite have this id. */
    private static final String TWICE = "Manager-Services-1";

    private static final Pattern ROW =
            Pattern.compile("\\| ((Manager|Inway|Outway|Integration)-\\S+) \\| .+ \\| (.+) \\|");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*Test)`");
    /** The ids stand in the first of the texts that make up a name, before a colon. */
    private static final Pattern NAME = Pattern.compile("@DisplayName\\(\\s*\"([^\":]+):");

    private record Scenario(String id, String component, List<String> classes) {}

    @Test
    void table_has_every_scenario_of_the_suite() {
        Map<String, Long> times = scenarios().stream().collect(groupingBy(Scenario::id, counting()));

        assertThat(scenarios().stream().collect(groupingBy(Scenario::component, counting())))
                .isEqualTo(Map.of("Manager", 58L, "Inway", 13L, "Outway", 8L, "Integration", 6L));
        assertThat(times).hasSize(84).containsEntry(TWICE, 2L);
    }

    @Test
    void scenarios_that_are_tested_are_names_of_tests() throws IOException {
        for (Scenario scenario : scenarios()) {
            assertThat(scenario.classes()).as("tests of %s", scenario.id()).isNotEmpty();
            for (String test : scenario.classes()) {
                assertThat(names(test)).as("names in %s", test).containsAnyElementsOf(forms(scenario));
            }
        }
    }

    /** In classes that are about Managers or Inways only, that word is left out. */
    private static List<String> forms(Scenario scenario) {
        if (!Set.of("Manager", "Inway").contains(scenario.component())) {
            return List.of(scenario.id());
        }
        return List.of(
                scenario.id(), scenario.id().substring(scenario.component().length() + 1));
    }

    private static List<Scenario> scenarios() {
        Path guide = Documents.named("docs/fsc.md");
        Path page = Files.exists(guide) && Documents.text(guide).contains(HEADING)
                ? guide
                : Documents.named("docs/fsc-scenarios.md");
        String text = Documents.text(page);
        return text.substring(text.indexOf(HEADING))
                .lines()
                .flatMap(line -> ROW.matcher(line).results())
                .map(row -> new Scenario(row.group(1), row.group(2), classes(row.group(3))))
                .toList();
    }

    private static List<String> classes(String cell) {
        return CLASS.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    private static Set<String> names(String test) throws IOException {
        Set<String> names = new HashSet<>();
        for (String module : List.of("sdk-exchange", "tests/contract")) {
            try (Stream<Path> files = Files.walk(Documents.named(module).resolve("src/test/java"))) {
                files.filter(file -> file.endsWith(test + ".java"))
                        .filter(file -> file.toString().contains("fsc"))
                        .map(Documents::text)
                        .flatMap(source -> NAME.matcher(source).results())
                        .map((MatchResult name) -> name.group(1))
                        .flatMap(ids -> Arrays.stream(ids.split(", ")))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
