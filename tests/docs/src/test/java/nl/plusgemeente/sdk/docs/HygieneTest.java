package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents hold nothing that is for later, and nothing of the machine on which they were written. */
class HygieneTest {
    private static final Pattern LATER = Pattern.compile("\\b(TODO|FIXME|TBD|XXX|WIP)\\b|\\?\\?\\?");
    private static final Pattern OWN_MACHINE =
            Pattern.compile("(?<![\\w.~-])/(work|home|root|Users|tmp|usr|opt|var|etc|mnt|srv)/|\\b[A-Z]:\\\\|file:///");
    private static final Pattern REGISTRY = Pattern.compile(
            "(?i)\\b(repo1?\\.maven|central\\.sonatype|oss\\.sonatype|artifactory|nexus\\.|jitpack|docker\\.io"
                    + "|ghcr\\.io|quay\\.io|registry\\.\\w|packages\\.\\w)");

    @Test
    void documents_leave_nothing_for_later() {
        assertThat(found(LATER)).isEmpty();
    }

    @Test
    void documents_name_no_path_of_a_machine_and_no_registry() {
        assertThat(found(OWN_MACHINE)).isEmpty();
        assertThat(found(REGISTRY)).isEmpty();
    }

    @Test
    void lines_have_no_tabs_and_no_blanks_at_their_end() {
        assertThat(found(Pattern.compile("\t|\\s$"))).isEmpty();
    }

    private static List<String> found(Pattern pattern) {
        return Documents.all().stream().flatMap(file -> found(pattern, file)).toList();
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        List<String> lines = Documents.lines(file);
        return IntStream.range(0, lines.size())
                .filter(i -> pattern.matcher(lines.get(i)).find())
                .mapToObj(i -> Documents.shown(file) + ":" + (i + 1) + " " + lines.get(i));
    }
}
