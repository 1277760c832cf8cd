package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.Polygon;
import nl.plusgemeente.sdk.omgevingswet.geo.Position;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.VerzoekDoel;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.Volgnummer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerzoekenTest {
    private static final String BASE = "/overheid/verzoeken/api/afhandelen/v2/verzoeken";
    private static final Oin OWN = Oin.of("00000099000000001000");
    private static final Oin OTHER = Oin.of("00000099000000002000");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Geometry AREA = RdPoint.of(160_500, 501_500).geometry();
    private static final String NOTHING = page("");

    @Test
    void search_area_asksPagesOf50() {
        RecordingCaller caller = RecordingCaller.answering(NOTHING);

        assertThat(Verzoeken.with(caller).search(AREA, DAY, DAY.plusDays(2))).isEmpty();

        assertThat(caller.asked().method()).isEqualTo("POST");
        assertThat(caller.target()).isEqualTo(BASE + "/_zoek?page=1&size=50");
        assertThat(caller.body())
                .isEqualTo("{\"geometrie\":{\"type\":\"Point\",\"coordinates\":[160500,501500]},"
                        + "\"datumVanaf\":\"2026-11-24\",\"datumTot\":\"2026-11-26\"}");
        assertThat(caller.asked().idempotent()).isTrue();
    }

    @Test
    void search_provinceOfAnySize_isAsked() {
        RecordingCaller caller = RecordingCaller.answering(NOTHING);
        Polygon large = Polygon.of(
                List.of(Position.of(75_000, 550_000), Position.of(125_000, 550_000), Position.of(125_000, 515_000)));

        assertThat(Verzoeken.with(caller).search(large, DAY, DAY)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verzoeken.with(caller).search(new Polygon(List.of()), DAY, DAY));
    }

    @Test
    void related_number_asksByIt() {
        RecordingCaller caller = RecordingCaller.answering(NOTHING);

        Verzoeken.with(caller).related("2026112400001", DAY, DAY);

        assertThat(caller.body()).startsWith("{\"verzoeknummer\":\"2026112400001\",");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verzoeken.with(caller).related(" ", DAY, DAY));
    }

    @Test
    void search_items_areRead() {
        String item = "{\"verzoeknummer\":2026112400001,\"volgnummer\":999,\"doel\":\"Intrekken\",\"bevoegdGezag\":\""
                + OWN + "\",\"behandeldienst\":{\"oin\":\"" + OTHER + "\"},\"meer\":[1,null]}";

        Zaakverwijzing found = search(page(item), NOTHING).get(0);

        assertThat(found.verzoeknummer()).isEqualTo("2026112400001");
        assertThat(found.volgnummer()).contains(new Volgnummer(999));
        assertThat(found.doel()).contains(new VerzoekDoel("Intrekken"));
        assertThat(found.bevoegdGezag()).isEqualTo(OWN);
        assertThat(found.behandeldienst()).contains(OTHER);
        assertThat(found.json()).containsKey("meer");
        assertThat(found.isVoor(Set.of(OTHER))).isTrue();
        assertThat(found.isVoor(Set.of(OWN))).isFalse();
        assertThat(found).hasToString("Zaakverwijzing[2026112400001]");
    }

    @Test
    void search_withoutCounts_goesOnUntilAPageIsEmpty() {
        RecordingCaller caller = RecordingCaller.answering(page(item("1")), page(item("2")), page(item("3")), NOTHING);

        assertThat(Verzoeken.with(caller).search(AREA, DAY, DAY)).hasSize(3);
        assertThat(caller.target()).endsWith("?page=4&size=50");
    }

    @Test
    void search_withCounts_stopsAtTheLast() {
        String counted = "{\"_embedded\":{\"zaakverwijzingen\":[" + item("1") + "]},\"page\":{\"totalPages\":1}}";
        RecordingCaller caller = RecordingCaller.answering(counted);

        assertThat(Verzoeken.with(caller).search(AREA, DAY, DAY)).hasSize(1);
        assertThat(caller.count()).isEqualTo(1);
        assertThat(search("{\"page\":{\"totalElements\":0}}")).isEmpty();
    }

    @Test
    void search_pageThatIsTheSameAgain_tellsTheSetting() {
        wrongName("vraag.pagina", page(item("1")));
    }

    @Test
    void search_everMorePages_ends() {
        String[] pages = new String[1_001];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = page(item("" + i));
        }

        assertThatExceptionOfType(nl.plusgemeente.sdk.core.error.ResponseFormatException.class)
                .isThrownBy(() -> search(pages))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.TOO_MANY_VERZOEKEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "antwoord.lijst | {}",
                "antwoord.lijst | {\"_embedded\":{\"verzoeken\":[]}}",
                "antwoord.lijst | {\"_embedded\":[],\"page\":{\"totalElements\":3}}",
                "verwijzing.verzoeknummer | {\"_embedded\":{\"zaakverwijzingen\":[{}]}}",
                "verwijzing.verzoeknummer | {\"_embedded\":{\"zaakverwijzingen\":[null]}}",
                "verwijzing.bevoegdGezag | {\"_embedded\":{\"zaakverwijzingen\":[{\"verzoeknummer\":\"1\"}]}}",
                "verwijzing.bevoegdGezag | {\"_embedded\":{\"zaakverwijzingen\":[{\"verzoeknummer\":\"1\",\"bevoegdGezag\":\"x\"}]}}",
                "verwijzing.oin | {\"_embedded\":{\"zaakverwijzingen\":[{\"verzoeknummer\":\"1\",\"bevoegdGezag\":{\"n\":\"x\"}}]}}",
                "verwijzing.volgnummer | {\"_embedded\":{\"zaakverwijzingen\":[{\"verzoeknummer\":\"1\",\"volgnummer\":\"x\"}]}}"
            })
    void search_anotherName_tellsTheSettingAndNothingOfTheAnswer(String setting, String json) {
        wrongName(setting, json);
    }

    private static void wrongName(String setting, String json) {
        assertThatExceptionOfType(nl.plusgemeente.sdk.core.error.ResponseFormatException.class)
                .isThrownBy(() -> search(json))
                .withMessageContaining(setting)
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.AFHANDELEN_NAME));
    }

    @Test
    void named_otherNames_areUsed() {
        AfhandelenNames names = AfhandelenNames.GUESSED
                .with("antwoord.lijst", "items")
                .with("vraag.pagina", "pagina")
                .with("vraag.vanaf", "van");
        RecordingCaller caller = RecordingCaller.answering("{\"_embedded\":{\"items\":[]}}");

        assertThat(Verzoeken.with(caller).named(names).search(AREA, DAY, DAY)).isEmpty();

        assertThat(caller.target()).endsWith("?pagina=1&size=50");
        assertThat(caller.body()).contains("\"van\":\"2026-11-24\"");
        assertThat(new AfhandelenNames(Map.of("vraag.pagina", "pagina")).names())
                .hasSize(13);
    }

    @Test
    void names_unknownSettingOrBlank_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AfhandelenNames.GUESSED.with("lijst", "x"))
                .withMessageContaining("antwoord.lijst");
        assertThatIllegalArgumentException().isThrownBy(() -> AfhandelenNames.GUESSED.with("antwoord.lijst", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> AfhandelenNames.GUESSED.of("x"));
    }

    @Test
    void samenvatting_number_readsTheMessage() {
        RecordingCaller caller = RecordingCaller.answering(stam("2026112400001"));

        assertThat(Verzoeken.with(caller).samenvatting("2026112400001").verzoeknummer())
                .isEqualTo("2026112400001");

        assertThat(caller.asked().method()).isEqualTo("GET");
        assertThat(caller.target()).isEqualTo(BASE + "/2026112400001/samenvatting");
        assertThat(caller.asked().headers()).containsEntry("Accept", "application/xml");
        assertThat(caller.asked().answer().json()).isFalse();
    }

    private static List<Zaakverwijzing> search(String... answers) {
        return Verzoeken.with(RecordingCaller.answering(answers)).search(AREA, DAY, DAY);
    }

    private static String page(String items) {
        return "{\"_embedded\":{\"zaakverwijzingen\":[" + items + "]}}";
    }

    private static String item(String number) {
        return "{\"verzoeknummer\":\"" + number + "\",\"bevoegdGezag\":\"" + OWN + "\",\"behandeldienst\":\"\"}";
    }

    private static String stam(String number) {
        return "<v:verzoek xmlns:v='http://www.omgevingswet.nl/koppelvlak/stam-v4/verzoek'><v:verzoeknummer>" + number
                + "</v:verzoeknummer></v:verzoek>";
    }
}
