package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.Finding;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.Scenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the mock: its lines for other languages work, and its tables have what there is. */
class MockPageTest {
    private static final Path PAGE = Documents.named("docs/mock.md");
    private static final Pattern CURL = Pattern.compile("<!-- curl -->\\n```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TENANTS = Pattern.compile("<!-- tenants -->\\n```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\|.*$");
    private static final MockFacilities FACILITIES =
            MockFacilities.builder().admin(0).build();

    @TempDir
    private static Path folder;

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @AfterEach
    void reset() {
        FACILITIES.reset();
    }

    static List<String> commands() {
        return Stream.of(PAGE, Documents.named("docs/testen-met-de-mock.md"))
                .flatMap(page -> CURL.matcher(Documents.text(page)).results())
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void curl_asOnThePage_isAnswered(String command) throws Exception {
        assumeTrue(isThere("curl"), "SKIPPED: there is no curl on this machine to run the lines of docs/mock.md with");
        FACILITIES.pki().writeTo(folder.resolve("pki"));

        Process shell = new ProcessBuilder("sh", "-c", here(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(shell.exitValue()).as(answer).isZero();
        assertThat(answer).startsWith("{");
    }

    @Test
    void tenants_asOnBothPages_comeIn() throws Exception {
        List<String> files = Stream.of(PAGE, Documents.named("docs/testen-met-de-mock.md"))
                .flatMap(page -> TENANTS.matcher(Documents.text(page)).results())
                .map(match -> match.group(1))
                .toList();

        assertThat(files).hasSize(2);
        for (String file : files) {
            Path written = Files.writeString(folder.resolve("tenants.json"), file);
            try (MockFacilities facilities =
                    MockFacilities.builder().tenants(written).build()) {
                assertThat(facilities.tenants()).hasSize(2);
            }
        }
    }

    @Test
    void commands_ofBothPages_areFound() {
        assertThat(commands()).hasSize(9);
    }

    @Test
    void table_ofScenarios_hasThemAllInTheirOwnWords() {
        List<String> rows = rows("### Bad days with a name")
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Scenario.all().stream()
                        .map(scenario -> scenario.name() + " " + scenario.description())
                        .toList());
    }

    @Test
    void table_ofChecks_hasThemAll() {
        assertThat(rows("## What must never be in production").map(row -> row.group(1)))
                .containsExactlyElementsOf(
                        Stream.of(Finding.Check.values()).map(Enum::name).toList());
    }

    @Test
    void table_ofState_hasAllParts() {
        assertThat(rows("## State").map(row -> row.group(1)))
                .containsExactlyElementsOf(FACILITIES.state().parts().stream()
                        .sorted(Comparator.comparing(part -> !FACILITIES.state().isSettable(part)))
                        .toList());
    }

    /** The rows below a heading, until the next. */
    private static Stream<MatchResult> rows(String heading) {
        String text = Documents.text(PAGE);
        int begin = text.indexOf(heading + "\n");
        int end = text.indexOf("\n## ", begin + heading.length());
        return ROW.matcher(text.substring(begin, end)).results();
    }

    private static String here(String command) {
        return "KEY=" + FACILITIES.tenants().get(0).apiKey() + "; PASSWORD="
                + String.valueOf(FACILITIES.pki().password()) + "; "
                + command.replace(
                                "https://127.0.0.1:8443",
                                FACILITIES.publicAddress().toString())
                        .replace(
                                "https://127.0.0.1:8444",
                                FACILITIES.governmentAddress().toString())
                        .replace(
                                "http://127.0.0.1:8445",
                                FACILITIES.adminAddress().orElseThrow().toString());
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }
}
