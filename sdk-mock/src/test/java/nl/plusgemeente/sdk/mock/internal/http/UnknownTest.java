package nl.plusgemeente.sdk.mock.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnknownTest {

    private static final List<String> KNOWN = List.of("page", "size");

    @Test
    void parameters_thatAreAllKnown_areNone() {
        assertThat(Unknown.parameters(List.of("size"), KNOWN)).isEmpty();
        assertThat(Unknown.parameters(List.of(), List.of())).isEmpty();
    }

    @Test
    void words_ofOne_nameItAndWhatIsKnown() {
        Unknown unknown = Unknown.parameters(List.of("size", "onbekend"), KNOWN).orElseThrow();

        assertThat(unknown.inDutch()).isEqualTo("De parameter onbekend is niet bekend; bekend zijn: page, size.");
        assertThat(unknown.inEnglish()).isEqualTo("There is no parameter onbekend; there are: page, size");
    }

    @Test
    void words_ofSeveral_nameThemInOrder() {
        Unknown unknown =
                Unknown.members("geo.", List.of("b", "a"), List.of("geometrie")).orElseThrow();

        assertThat(unknown.names()).containsExactly("geo.a", "geo.b");
        assertThat(unknown.inDutch()).isEqualTo("De velden geo.a, geo.b zijn niet bekend; bekend zijn: geometrie.");
        assertThat(unknown.inEnglish()).isEqualTo("There is no member geo.a, geo.b; there are: geometrie");
    }

    @Test
    void words_whereNothingIsKnown_saySo() {
        Unknown unknown = Unknown.parameters(List.of("a"), List.of()).orElseThrow();

        assertThat(unknown.inDutch()).isEqualTo("De parameter a is niet bekend; bekend zijn er geen.");
        assertThat(unknown.inEnglish()).isEqualTo("There is no parameter a; there is none");
    }

    @Test
    void words_ofAThousandLongNames_areShort() {
        List<String> names =
                IntStream.range(0, 1_000).mapToObj(i -> i + "x".repeat(10_000)).toList();

        Unknown unknown = Unknown.parameters(names, KNOWN).orElseThrow();

        assertThat(unknown.names()).hasSize(5).allMatch(name -> name.endsWith("…"));
        assertThat(unknown.inDutch())
                .contains("(+ 995 andere) zijn niet bekend; bekend zijn: page, size.")
                .hasSizeLessThan(400);
        assertThat(unknown.inEnglish()).contains("(+ 995 others)").hasSizeLessThan(400);
    }
}
