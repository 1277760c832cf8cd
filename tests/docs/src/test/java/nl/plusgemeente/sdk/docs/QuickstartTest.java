package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.examples.WelkeRegelsGelden;
import org.junit.jupiter.api.Test;

/** The README shows what the first example prints, but for the time that it took. */
class QuickstartTest {

    @Test
    void readme_showsWhatTheFirstExamplePrints() {
        List<Block> shown = Block.of(Documents.named("README.md")).stream()
                .filter(block -> block.note().equals("quickstart"))
                .toList();

        assertThat(shown).hasSize(1);
        assertThat(timeless(printed())).containsSubsequence(timeless(shown.get(0).lines().stream()));
    }

    private static Stream<String> printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            WelkeRegelsGelden.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines();
    }

    private static List<String> timeless(Stream<String> lines) {
        return lines.filter(line -> !line.strip().equals("…"))
                .map(line -> line.replaceAll("[0-9]+ ms", "0 ms"))
                .toList();
    }
}
