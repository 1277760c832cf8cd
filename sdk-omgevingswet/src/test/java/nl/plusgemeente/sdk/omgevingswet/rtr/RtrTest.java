package nl.plusgemeente.sdk.omgevingswet.rtr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.geo.Etrs89Point;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtrTest {
    private static final String API = "/publiek/toepasbare-regels/api/";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final String EMPTY = "{\"_embedded\": {}}";
    private static final String ACTIVITEIT = """
            {"urn": "nl.imow-gm0995.activiteit.X", "omschrijving": "Een  boom\\n kappen", "beginDatum": "09-07-2025",
             "eindDatum": null, "toonbaar": true, "verfijnbaar": false,
             "bestuursorgaan": {"oin": "00000001005024249000", "organisatieType": "GM", "organisatieCode": "0995"},
             "regelBeheerObjecten": [
               {"typering": "CONCLUSIE", "functioneleStructuurRef": "urn:c"},
               {"urn": "u", "omschrijving": "o", "typering": "Indieningsvereisten", "functioneleStructuurRef": "urn:i",
                "toestemming": {"code": "Vergunning", "waarde": "Aanvraag vergunning"}},
               {"typering": "Iets nieuws", "functioneleStructuurRef": "urn:n"}],
             "locaties": [{"identificatie": "nl.imow-gm0995.gebied.1", "beginDatum": "2024-01-01"}],
             "nieuw": {"x": 1},
             "_links": {"bovenliggendeActiviteit": {"href": "https://x/activiteiten/nl.imow-gm0995.activiteit.B?datum=1"},
               "onderliggendeActiviteiten": [{"href": "https://x/activiteiten/a%20b"}, {"href": null}, {"href": "/50%"}],
               "werkzaamheden": [{"href": "https://x/werkzaamheden/BoomKappen"}]}}
            """;

    private RecordingCaller caller = RecordingCaller.answering(EMPTY);

    private Rtr rtr() {
        return Rtr.with(caller);
    }

    @Test
    void activiteiten_onADay_writesTheDayFirst() {
        rtr().activiteiten(DAY).first();

        assertThat(caller.target()).isEqualTo(API + "rtrgegevens/v2/activiteiten?datum=02-01-2026&pageSize=200");
        assertThat(caller.asked().api().mediaType()).isEqualTo("application/hal+json");
    }

    @Test
    void activiteit_inFull_keepsAllThatTheRegisterSays() {
        caller = RecordingCaller.answering(ACTIVITEIT);

        RtrActiviteit activiteit = rtr().activiteit("nl.imow-gm0995.activiteit.X", DAY);

        assertThat(caller.target())
                .isEqualTo(API + "rtrgegevens/v2/activiteiten/nl.imow-gm0995.activiteit.X?datum=02-01-2026");
        assertThat(activiteit)
                .isEqualTo(new RtrActiviteit(
                        "nl.imow-gm0995.activiteit.X",
                        "Een boom kappen",
                        Optional.of(LocalDate.of(2025, 7, 9)),
                        Optional.empty(),
                        true,
                        false,
                        Optional.of(new Bestuursorgaan(
                                Optional.of("00000001005024249000"),
                                Optional.empty(),
                                Optional.of("GM"),
                                Optional.of("0995"))),
                        activiteit.regelBeheerObjecten(),
                        List.of(new RtrLocatie("nl.imow-gm0995.gebied.1", Optional.of(LocalDate.of(2024, 1, 1)))),
                        Optional.of("nl.imow-gm0995.activiteit.B"),
                        List.of("a b", "50%"),
                        List.of("BoomKappen")));
        assertThat(activiteit.regels(RegelTypering.CONCLUSIE))
                .extracting(RegelBeheerObject::functioneleStructuurRef)
                .containsExactly("urn:c");
        assertThat(activiteit.regels(RegelTypering.INDIENINGSVEREISTEN))
                .containsExactly(new RegelBeheerObject(
                        Optional.of("u"),
                        Optional.of("o"),
                        Optional.of(RegelTypering.INDIENINGSVEREISTEN),
                        "urn:i",
                        Optional.of(new CodeWaarde("Vergunning", "Aanvraag vergunning"))));
        assertThat(activiteit.regelBeheerObjecten().get(2).typering()).hasToString("Optional[Iets nieuws]");
    }

    @Test
    void search_ofAnAuthority_isInTheBody() {
        rtr().search(q -> q.oin(Oin.of("00000001005024249000")).op(DAY).pageSize(50))
                .first();
        assertThat(caller.target()).isEqualTo(API + "rtrgegevens/v2/activiteiten/_zoek?pageSize=50");
        assertThat(caller.body())
                .isEqualTo("{\"datum\":\"02-01-2026\",\"bestuursorgaan\":{\"oin\":\"00000001005024249000\"}}");
        assertThat(caller.asked().idempotent()).isTrue();

        rtr().search(q -> q.organisatieCode("27").op(DAY)).first();
        assertThat(caller.body())
                .isEqualTo("{\"datum\":\"02-01-2026\",\"bestuursorgaan\":{\"organisatieCode\":\"27\"}}");
    }

    @Test
    void search_atAPoint_isInDegreesWithTheCrsInTheQuery() {
        rtr().search(q -> q.at(Etrs89Point.of(52.5, 5.5)).op(DAY)).first();

        assertThat(caller.target()).isEqualTo(API + "rtrgegevens/v2/activiteiten/_zoek?pageSize=200&crs=epsg%3A4326");
        assertThat(caller.body())
                .isEqualTo("{\"datum\":\"02-01-2026\",\"geometrie\":{\"type\":\"Point\",\"coordinates\":[5.5,52.5]}}");
    }

    @Test
    void search_withoutADay_isOfToday() {
        rtr().search(q -> q.organisatieCode("0995")).first();

        assertThat(caller.body()).matches("\\{\"datum\":\"\\d\\d-\\d\\d-20\\d\\d\".*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gm0995", "", "0995 ", "1234567"})
    void search_forACodeThatFindsNothing_isRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> rtr().search(q -> q.organisatieCode(code)));
    }

    @Test
    void search_forNothing_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> rtr().search(q -> {}));
        assertThat(caller.count()).isZero();
    }

    @Test
    void werkzaamheden_andWhatBelongsToThem_haveTheirPaths() {
        rtr().werkzaamheden().first();
        assertThat(caller.target()).isEqualTo(API + "rtrgegevens/v2/werkzaamheden?pageSize=200");

        rtr().activiteitKoppelingen("DakkapelPlaatsen", DAY).first();
        assertThat(caller.target())
                .isEqualTo(API + "rtrgegevens/v2/werkzaamheden/DakkapelPlaatsen/activiteitKoppelingen"
                        + "?datum=02-01-2026&pageSize=200");

        caller = RecordingCaller.answering("{\"urn\": \"DakkapelPlaatsen\"}");
        assertThat(rtr().werkzaamheid("DakkapelPlaatsen")).isEqualTo(new RtrWerkzaamheid("DakkapelPlaatsen", ""));
        assertThat(caller.target()).isEqualTo(API + "rtrgegevens/v2/werkzaamheden/DakkapelPlaatsen");
        assertThatIllegalArgumentException().isThrownBy(() -> rtr().werkzaamheid(" "));
    }

    @Test
    void werkzaamheidVersies_withWordsAndRelations_areRead() {
        caller = RecordingCaller.answering(
                "{\"_embedded\": {\"werkzaamheidversies\": [{\"urn\": \"A\", \"omschrijving\": \"B\", \"beginDatum\":"
                        + " \"2024-01-01\", \"eindDatum\": null, \"trefwoorden\": [\"dak\", null],"
                        + " \"logischeRelaties\": [{\"urn\": \"C\"}]}]}}");

        assertThat(rtr().werkzaamheidVersies("A").first().items())
                .containsExactly(new WerkzaamheidVersie(
                        "A",
                        "B",
                        Optional.of(LocalDate.of(2024, 1, 1)),
                        Optional.empty(),
                        List.of("dak"),
                        List.of(new RtrWerkzaamheid("C", ""))));
        assertThat(caller.target()).isEqualTo(API + "opvragenwerkzaamheden/v1/werkzaamheden/A?pageSize=100");
    }

    @Test
    void regelTyperingen_atAPlace_wrapsTheGeometryInItsOwnWay() {
        caller = RecordingCaller.answering("[{\"functioneleStructuurRef\": \"urn:w\", \"regelbeheerobjecten\":"
                + " [\"Conclusie\"], \"indirecte_regelbeheerobjecten\": [\"Maatregelen\"]}]");

        assertThat(rtr().regelTyperingen(List.of("urn:w"), RdPoint.of(160_500, 501_500)))
                .containsExactly(new RegelTyperingen(
                        "urn:w", List.of(RegelTypering.CONCLUSIE), List.of(RegelTypering.MAATREGELEN)));
        assertThat(caller.target())
                .isEqualTo(API + "samengestelderegistratietoepasbareregelsservices/v2/werkzaamheden/"
                        + "_bepaalRegelbeheerobjectTyperingen");
        assertThat(caller.body())
                .isEqualTo("{\"functioneleStructuurRefs\":[\"urn:w\"],\"_geo\":{\"intersects\":"
                        + "{\"type\":\"Point\",\"coordinates\":[160500,501500]}}}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rtr().regelTyperingen(List.of(), RdPoint.of(160_500, 501_500)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> rtr().regelTyperingen(Collections.nCopies(101, "urn:w"), RdPoint.of(160_500, 501_500)));
    }

    @Test
    void regelBestanden_byReferenceOrAuthority_areRead() {
        caller = RecordingCaller.answering(
                "{\"_embedded\": {\"toepasbareRegels\": [{\"identifier\": 114233, \"begindatum\": \"01-02-2024\","
                        + " \"sttrVersie\": 2, \"laatsteWijzigingDatum\": \"15-03-2026 09:30:00\"}]}}");

        RegelBestand bestand =
                rtr().regelBestanden("urn:c", DAY).first().items().get(0);

        assertThat(bestand.identifier()).isEqualTo(114_233);
        assertThat(bestand.begindatum()).contains(LocalDate.of(2024, 2, 1));
        assertThat(bestand.sttrVersie()).hasValue(2);
        assertThat(bestand.laatsteWijzigingDatum()).contains("15-03-2026 09:30:00");
        assertThat(caller.target())
                .isEqualTo(API + "toepasbareregelsuitvoerengegevens/v1/toepasbareRegels"
                        + "?functioneleStructuurRef=urn%3Ac&datum=02-01-2026&pageSize=50");
        rtr().regelBestanden(Oin.of("00000001005024249000"), DAY).first();
        assertThat(caller.target()).contains("?oin=00000001005024249000&datum=02-01-2026");
    }

    @Test
    void sttrBestand_toAFile_asksForXml(@TempDir Path folder) throws Exception {
        caller = RecordingCaller.answering("<definitions/>");

        assertThat(rtr().sttrBestand(7, folder.resolve("regels.dmn")).size()).isEqualTo(14);

        assertThat(Files.readString(folder.resolve("regels.dmn"))).isEqualTo("<definitions/>");
        assertThat(caller.asked().headers()).containsEntry("Accept", "application/xml");
        assertThat(caller.target())
                .isEqualTo(API + "toepasbareregelsuitvoerengegevens/v1/toepasbareRegels/7/sttrBestand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"urn\": \"\"}",
                "{\"urn\": \"a\", \"beginDatum\": \"31-02-2024\"}",
                "{\"urn\": \"a\", \"beginDatum\": \"1-1-24\"}",
                "{\"urn\": \"a\", \"regelBeheerObjecten\": [{}]}",
                "{\"urn\": \"a\", \"locaties\": [{}]}",
                "[]"
            })
    void activiteit_withoutWhatEveryOneHas_isNoAnswer(String json) {
        caller = RecordingCaller.answering(json);

        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> rtr().activiteit("a", DAY));
    }
}
