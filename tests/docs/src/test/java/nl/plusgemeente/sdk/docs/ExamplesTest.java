package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.examples.ActieverzoekBeantwoorden;
import nl.plusgemeente.sdk.examples.BesluitVersturen;
import nl.plusgemeente.sdk.examples.DakkapelPlaatsen;
import nl.plusgemeente.sdk.examples.GegevensOverFsc;
import nl.plusgemeente.sdk.examples.RegelsOpEenAdres;
import nl.plusgemeente.sdk.examples.VanCertificaatTotAanroep;
import nl.plusgemeente.sdk.examples.VerzoekenHerstellen;
import nl.plusgemeente.sdk.examples.WelkeRegelsGelden;
import org.junit.jupiter.api.Test;

/** Documents show what the examples print, but for numbers that are others every time. */
class ExamplesTest {

    @Test
    void readme_showsWhatTheFirstExamplePrints() {
        assertThat(timeless(printed(WelkeRegelsGelden::main)))
                .containsSubsequence(timeless(shown("README.md", "quickstart")));
    }

    @Test
    void authentication_showsWhatItsExamplePrints() {
        assertThat(numberless(printed(VanCertificaatTotAanroep::main)))
                .containsExactlyElementsOf(numberless(shown("docs/authentication.md", "example")));
    }

    @Test
    void signedExchange_showsWhatItsExamplePrints() {
        assertThat(numberless(printed(BesluitVersturen::main)))
                .containsExactlyElementsOf(numberless(shown("docs/signed-exchange.md", "example")));
    }

    @Test
    void fsc_showsWhatItsExamplePrints() {
        assertThat(numberless(printed(GegevensOverFsc::main)))
                .containsExactlyElementsOf(numberless(shown("docs/fsc.md", "example")));
    }

    @Test
    void samenwerken_showsWhatItsExamplePrints() {
        assertThat(numberless(printed(ActieverzoekBeantwoorden::main)))
                .containsExactlyElementsOf(numberless(shown("docs/samenwerken.md", "example")));
    }

    @Test
    void omgevingswet_showsWhatItsExamplePrints() {
        assertThat(numberless(printed(DakkapelPlaatsen::main)))
                .containsExactlyElementsOf(numberless(shown("docs/omgevingswet.md", "example")));
    }

    @Test
    void omgevingswet_showsWhatItsExampleOfAnAddressPrints() {
        assertThat(numberless(printed(RegelsOpEenAdres::main)))
                .containsExactlyElementsOf(numberless(shown("docs/omgevingswet.md", "example of an address")));
    }

    @Test
    void verzoeken_showsWhatItsExamplePrints() {
        assertThat(numberless(printed(VerzoekenHerstellen::main)))
                .containsExactlyElementsOf(numberless(shown("docs/verzoeken.md", "example")));
    }

    private static Stream<String> shown(String document, String note) {
        List<Block> blocks = Block.of(Documents.named(document)).stream()
                .filter(block -> block.note().equals(note))
                .toList();
        assertThat(blocks).hasSize(1);
        return blocks.get(0).lines().stream();
    }

    private static Stream<String> printed(Consumer<String[]> main) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            main.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines();
    }

    private static List<String> numberless(Stream<String> lines) {
        return lines.map(line -> line.replaceAll("[0-9]+", "0")).toList();
    }

    private static List<String> timeless(Stream<String> lines) {
        return lines.filter(line -> !line.strip().equals("…"))
                .map(line -> line.replaceAll("[0-9]+ ms", "0 ms"))
                .toList();
    }
}
