package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README stays short, begins with what it takes to begin, and names the version that is there. */
class ReadmeTest {
    private static final Path README = Documents.named("README.md");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern JAR = Pattern.compile("sdk-mock-([0-9.]+(?:-SNAPSHOT)?)-standalone\\.jar");

    @Test
    void readme_has_250_lines_at_most() {
        assertThat(Documents.lines(README)).hasSizeLessThanOrEqualTo(250);
    }

    @Test
    void readme_begins_with_the_two_commands() {
        Block first = Block.of(README).get(0);

        assertThat(first.line()).isLessThan(20);
        assertThat(first.lines())
                .anyMatch(line -> line.startsWith("mvn -q -Pquickstart verify"))
                .anyMatch(line -> line.startsWith("mvn verify"));
    }

    @Test
    void versions_in_documents_are_that_of_the_project() {
        Matcher own = VERSION.matcher(Documents.text(Documents.named("pom.xml")));
        assertThat(own.find()).isTrue();

        List<String> named = Block.all().stream()
                .flatMap(block -> Stream.of(VERSION, JAR)
                        .flatMap(pattern -> pattern.matcher(block.text()).results()))
                .map(version -> version.group(1))
                .toList();
        assertThat(named).isNotEmpty().containsOnly(own.group(1));
    }
}
