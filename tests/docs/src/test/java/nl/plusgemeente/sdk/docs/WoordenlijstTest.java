package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every word in the public API is either English, and stands in {@code english-words.txt}, or Dutch, and stands in
 * {@code docs/woordenlijst.md} with its meaning and source.
 */
class WoordenlijstTest {
    private static final Path LIST = Documents.named("docs/woordenlijst.md");

    @Test
    void every_word_of_the_api_is_english_or_explained() throws IOException {
        Set<String> english = english();
        Set<String> dutch = words();

        assertThat(Words.ofTheApi().entrySet().stream()
                        .filter(word -> !english.contains(word.getKey()) && !dutch.contains(word.getKey()))
                        .map(word -> word.getKey() + " ("
                                + word.getValue().iterator().next() + ")"))
                .as(
                        "new words in public names: an English one goes into english-words.txt beside this test (a line of its own),"
                                + " a Dutch one into docs/woordenlijst.md with its meaning and source")
                .isEmpty();
    }

    @Test
    void every_term_of_the_list_stands_in_the_api() {
        Set<String> words = Words.ofTheApi().keySet();

        assertThat(terms())
                .allSatisfy(term -> assertThat(words)
                        .as("term %s", term)
                        .containsAll(Words.of(term).toList()));
    }

    /** Names of fields are kept whole, and may have a word in them that English has too. */
    @Test
    void no_term_of_one_word_is_english_as_well() throws IOException {
        assertThat(terms().stream().filter(term -> Words.of(term).count() == 1)).doesNotContainAnyElementsOf(english());
    }

    @Test
    void terms_have_a_meaning_and_a_source_and_stand_once_in_order() {
        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.split("\\|", -1))
                        .as(row)
                        .hasSize(5)
                        .filteredOn(cell -> cell.isBlank())
                        .hasSize(2));
        assertThat(terms())
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(term -> term.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> words() {
        return terms().stream().flatMap(Words::of).collect(Collectors.toSet());
    }

    private static List<String> terms() {
        return rows().stream().map(row -> row.split("\\|", -1)[1].strip()).toList();
    }

    /** The rows of the table, without its head. */
    private static List<String> rows() {
        return Documents.lines(LIST).stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .toList();
    }

    private static Set<String> english() throws IOException {
        try (InputStream in = WoordenlijstTest.class.getResourceAsStream("english-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(Words::of)
                    .collect(Collectors.toSet());
        }
    }
}
