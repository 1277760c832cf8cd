package nl.plusgemeente.sdk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import org.junit.jupiter.api.Test;

/** The table of docs/omgevingswet.md says what the clients do. */
class OmgevingswetTableTest {
    private static final Path PAGE = Path.of("../../docs/omgevingswet.md");
    private static final Pattern ROW =
            Pattern.compile("\\| \\d+ \\| [^|]+ \\| (?:`([a-z0-9-]+)`)? ?\\| (\\d+) of (\\d+|\\?) \\|.*");
    /** One of the 27 is there twice: with a key and without. */
    private static final int INTERFACES = 28;

    @Test
    void table_ofEachApi_countsWhatItsClientsCall() throws IOException {
        Map<String, Long> called = ClientWalk.over(Omgevingswet.class).operations().stream()
                .collect(Collectors.groupingBy(OurOperation::api, TreeMap::new, Collectors.counting()));
        Map<String, Long> told = new TreeMap<>();
        int rows = 0;
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows++;
                long typed = Long.parseLong(row.group(2));
                if (!row.group(3).equals("?")) {
                    assertThat(typed).as(line).isLessThanOrEqualTo(Long.parseLong(row.group(3)));
                }
                if (row.group(1) != null && typed > 0) {
                    told.put(row.group(1), typed);
                }
            }
        }

        assertThat(rows).isEqualTo(INTERFACES);
        assertThat(told).isEqualTo(called);
    }
}
