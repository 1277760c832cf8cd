package nl.plusgemeente.sdk.omgevingswet.locatieserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as strangers fill them in, and answers in anybody's hands. */
class LocatieserverHostileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 OR *:*",
                "*",
                "1 ",
                " 1",
                "",
                "0",
                "-1",
                "+1",
                "1.0",
                "1e3",
                "123456",
                "99999999999999",
                "12A",
                "[1 TO 9]",
                "1\n",
                "1&fq=type:gemeente",
                "1)",
                "\u0661"
            })
    void huisnummer_otherThanANumber_isRefusedWithoutRepeatingIt(String huisnummer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Adres.of("8299ZZ", huisnummer))
                .withMessageStartingWith("a huisnummer is a number from 1 to 99999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8299",
                "8299Z",
                "8299ZZZ",
                "0299ZZ",
                "8299  ZZ",
                "8299\tZZ",
                " 8299ZZ",
                "8299ZZ ",
                "8299Z1",
                "*",
                "8299*",
                "8299ZZ OR postcode:*",
                "8299\u00c9\u00c9",
                "\u0668299ZZ",
                "8299ZZ\n"
            })
    void postcode_ofAnotherForm_isRefusedWithoutRepeatingIt(String postcode) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Adres.of(postcode, "1"))
                .withMessage("a postcode has four digits, not beginning with 0, and two letters");
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode(postcode));
    }

    @Test
    void postcode_inSmallLetters_isOneOnlyByOf() {
        assertThat(Postcode.of("8299 zz")).isEqualTo(new Postcode("8299ZZ")).hasToString("8299ZZ");
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode("8299zz"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "AB", "1", "*", "A ", "A OR *:*", "\u00c9", "A\n"})
    void huisletter_otherThanOneLetter_isRefused(String letter) {
        Adres adres = Adres.of("8299ZZ", "1");

        assertThatIllegalArgumentException().isThrownBy(() -> adres.huisletter(letter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ABCDE", "a b", "*", "1?", "a-b", "a:b", "\"a\"", "A\n", "\\a"})
    void toevoeging_otherThanLettersAndDigits_isRefused(String toevoeging) {
        Adres adres = Adres.of("8299ZZ", "1");

        assertThatIllegalArgumentException().isThrownBy(() -> adres.toevoeging(toevoeging));
    }

    @Property
    void adres_ofAnyTexts_isRefusedOrMadeOfLettersAndDigits(
            @ForAll String postcode, @ForAll String huisnummer, @ForAll String letter, @ForAll String toevoeging) {
        RecordingCaller caller = RecordingCaller.answering("{\"response\": {\"numFound\": 0, \"docs\": []}}");
        try {
            Adres adres = Adres.of(postcode, huisnummer).huisletter(letter).toevoeging(toevoeging);
            Locatieserver.with(caller).search(adres);
            assertThat(caller.asked().query())
                    .allSatisfy(parameter -> assertThat(parameter.value()).matches("[A-Za-z0-9_,]+(:[A-Za-z0-9]+)?"));
        } catch (IllegalArgumentException e) {
            assertThat(caller.count()).isZero();
        }
    }

    @Test
    void adres_asText_tellsNothing() {
        assertThat(Adres.of("8299ZZ", "12").huisletter("A")).hasToString("Adres[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "POINT",
                "POINT()",
                "POINT EMPTY",
                "POINT(160500)",
                "POINT(160500 501500 3)",
                "POINT(160500,501500)",
                "POINT (160500 501500)",
                "point(160500 501500)",
                "POINT(160500  501500)",
                "POINT(1e5 5e5)",
                "POINT(NaN NaN)",
                "POINT(Infinity 501500)",
                "POINT(5.46 52.5)",
                "POINT(501500 160500)",
                "POINT(-160500 501500)",
                "POINT(9999999 501500)",
                "POINT(160500. 501500)",
                "POINT(+160500 501500)",
                "POINT(160500 501500) ",
                "POINT(160500 501500)\n",
                "MULTIPOINT(160500 501500)",
                "POINT(160500.1234567890123456 501500)",
                "SRID=28992;POINT(160500 501500)",
                "POINT(0x1p3 501500)"
            })
    void point_thatIsNone_isAnErrorThatDoesNotRepeatIt(String wkt) {
        String json = wkt.replace("\n", "\\n");

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(
                        () -> search("{\"response\": {\"numFound\": 1, \"docs\": [{\"id\": \"a\", \"centroide_rd\": \""
                                + json + "\"}]}}"))
                .satisfies(e -> assertThat(e).hasMessageContaining("centroide_rd"));
    }

    @Property
    void point_anyText_isAPointOrAnError(@ForAll String wkt) {
        try {
            assertThat(RdWkt.point(wkt)).isPresent();
        } catch (JsonException e) {
            assertThat(e).hasMessageEndingWith("centroide_rd");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "\"x\"",
                "{\"response\": null}",
                "{\"response\": []}",
                "{\"response\": {}}",
                "{\"response\": {\"numFound\": 0}}",
                "{\"response\": {\"docs\": []}}",
                "{\"response\": {\"numFound\": \"veel\", \"docs\": []}}",
                "{\"response\": {\"numFound\": -1, \"docs\": []}}",
                "{\"response\": {\"numFound\": 0, \"docs\": [{\"id\": \"a\"}]}}",
                "{\"response\": {\"numFound\": 1, \"docs\": {\"id\": \"a\"}}}",
                "{\"response\": {\"numFound\": 1, \"docs\": [{\"weergavenaam\": \"a\"}]}}",
                "{\"response\": {\"numFound\": 1, \"docs\": [{\"id\": \"a\", \"centroide_rd\": {\"x\": 1}}]}}",
                "{\"response\": {\"numFound\": 1, \"docs\": [",
                "<html></html>",
                ""
            })
    void answer_thatIsNone_isAnErrorAndNotNoAddress(String json) {
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> search(json));
    }

    private static AdresResultaat search(String json) {
        return Locatieserver.with(RecordingCaller.answering(json)).search(Adres.of("8299ZZ", "12"));
    }
}
