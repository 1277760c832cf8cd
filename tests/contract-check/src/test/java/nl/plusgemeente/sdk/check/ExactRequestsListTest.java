package nl.plusgemeente.sdk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import org.junit.jupiter.api.Test;

/** Every operation that the clients can call stands among the exact requests of tests/contract. */
class ExactRequestsListTest {
    private static final Path FOLDER = Path.of("../contract/src/test/resources/requests");

    @Test
    void exactRequests_ofEveryOperation_areThere() throws IOException {
        List<String> lines;
        try (Stream<Path> files = Files.list(FOLDER)) {
            lines = files.flatMap(ExactRequestsListTest::lines).toList();
        }

        List<String> missing = ClientWalk.over(Omgevingswet.class).operations().stream()
                .filter(operation -> lines.stream().noneMatch(line -> line.matches(pattern(operation))))
                .map(operation -> operation.api() + " " + operation)
                .toList();

        assertThat(missing).isEmpty();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A variable stands for one segment that is no operation's own word, such as {@code _zoek}. */
    private static String pattern(OurOperation operation) {
        ApiProfile api = DsoApis.ALL.stream()
                .filter(profile -> profile.id().equals(operation.api()))
                .findFirst()
                .orElseThrow();
        String path = Stream.of((api.path() + operation.shape()).split("\\{}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(?!_zoek)[^/?]+"));
        return operation.method() + " " + path + "(\\?.*)?";
    }
}
