package nl.plusgemeente.sdk.mock.internal.anonymous;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnonymiserPropertyTest {

    @Property(tries = 500)
    void bsn_inWhateverString_isGone(
            @ForAll String before, @ForAll("numbers") String number, @ForAll String after, @ForAll boolean asKey) {
        String text = withoutDigitAtEnd(before) + number + withoutDigitAtStart(after);
        String json = (asKey
                        ? Json.createObjectBuilder().add(text, 1)
                        : Json.createObjectBuilder()
                                .add("x", Json.createArrayBuilder().add(text)))
                .build()
                .toString();

        assertThat(new Anonymiser(List.of()).json(json)).doesNotContain(number);
    }

    @Property(tries = 300)
    void name_inWhateverString_isGoneOnceAMemberGaveItAway(@ForAll String before, @ForAll String after) {
        String name = "Kanariepiet";
        String json = Json.createObjectBuilder()
                .add("x", before + " " + name + " " + after)
                .add("geslachtsnaam", name)
                .build()
                .toString();

        assertThat(new Anonymiser(List.of()).json(json).toLowerCase(Locale.ROOT))
                .doesNotContain("kanariepiet");
    }

    @Property(tries = 300)
    void result_isJsonAgain(@ForAll String text, @ForAll("numbers") String number) {
        Anonymiser anonymiser = new Anonymiser(List.of());
        String once = anonymiser.json(Json.createObjectBuilder()
                .add(text, text)
                .add("n", number)
                .build()
                .toString());

        assertThat(Json.createReader(new StringReader(once)).readObject()).isNotEmpty();
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.integers()
                .between(10_000_000, 999_999_999)
                .map(number -> Integer.toString(number))
                .filter(Elfproef::holds);
    }

    private static String withoutDigitAtEnd(String text) {
        return text + (text.isEmpty() || !Character.isDigit(text.codePointBefore(text.length())) ? "" : "x");
    }

    private static String withoutDigitAtStart(String text) {
        return (text.isEmpty() || !Character.isDigit(text.codePointAt(0)) ? "" : "x") + text;
    }
}
