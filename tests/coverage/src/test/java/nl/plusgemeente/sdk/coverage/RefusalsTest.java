package nl.plusgemeente.sdk.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.coverage.RefusalLines.Line;
import org.jacoco.core.analysis.ILine;
import org.jacoco.core.analysis.ISourceFileCoverage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The mock is strict as far as its tests say so: every line with which it refuses something was run by one of them. */
class RefusalsTest {
    private static final Path MOCK = Path.of("..", "..", "sdk-mock");
    private static final Path CLASSES = MOCK.resolve("target/classes");
    private static final Path OURS = Path.of("target", "test-classes");

    private static RefusalLines refusals;
    private static Map<String, ISourceFileCoverage> ran;

    @BeforeAll
    static void finds_refusals() throws IOException {
        refusals = RefusalLines.in(CLASSES);
        ran = Recording.read().of(MOCK).getPackages().stream()
                .flatMap(one -> one.getSourceFiles().stream())
                .collect(Collectors.toMap(file -> file.getPackageName() + "/" + file.getName(), Function.identity()));
    }

    @Test
    void every_refusal_of_the_mock_was_seen_by_a_test() {
        List<Line> unseen =
                refusals.lines().stream().filter(line -> !wasRun(line)).toList();
        System.out.printf(
                "Refusals of sdk-mock: %d lines, %d of them not run by a test%n",
                refusals.lines().size(), unseen.size());

        assertThat(refusals.lines()).hasSizeGreaterThan(350);
        assertThat(unseen).as("refusals that no test has seen").isEmpty();
    }

    /** {@code orElseThrow(Problem::noSuchPath)} counts as run when nothing was thrown. */
    @Test
    void no_refusal_hides_behind_a_method_reference() {
        assertThat(refusals.references()).isEmpty();
    }

    @Test
    void refusals_are_found_in_every_form() throws IOException {
        RefusalLines found = RefusalLines.in(OURS);

        assertThat(found.lines())
                .filteredOn(line -> line.file().endsWith("/Refusing.java"))
                .extracting(Line::number)
                .containsExactlyElementsOf(Refusing.linesWith("// refuses"));
        assertThat(found.references())
                .extracting(Line::number)
                .containsExactlyElementsOf(Refusing.linesWith("// refers"));
    }

    private static boolean wasRun(Line line) {
        ILine counted = ran.get(line.file()).getLine(line.number());
        return counted.getInstructionCounter().getCoveredCount() > 0
                && counted.getInstructionCounter().getMissedCount() == 0;
    }
}
