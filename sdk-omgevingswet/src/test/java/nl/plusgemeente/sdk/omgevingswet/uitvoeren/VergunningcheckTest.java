package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.junit.jupiter.api.Test;

class VergunningcheckTest {
    private static final Geometry PLACE = RdPoint.of(160_500, 501_500).geometry();
    private static final String BASE = "/publiek/toepasbare-regels/api/toepasbareregelsuitvoerenservices/v3/";
    private static final String GEO = "\"_geo\":{\"intersects\":{\"type\":\"Point\",\"coordinates\":[160500,501500]}}";

    private RecordingCaller caller = RecordingCaller.answering(Answers.open());

    private ToepasbareRegels regels() {
        return ToepasbareRegels.with(caller);
    }

    private Vergunningcheck begun() {
        return regels().vergunningcheck(List.of(Answers.REF), PLACE);
    }

    @Test
    void vergunningcheck_begun_asksWithoutAnswersInTheFormOfThisApi() {
        begun();

        assertThat(caller.asked().method()).isEqualTo("POST");
        assertThat(caller.target()).isEqualTo(BASE + "conclusie/_bepaal");
        assertThat(caller.asked().headers()).containsEntry("Content-Crs", "EPSG:28992");
        assertThat(caller.asked().idempotent()).isTrue();
        assertThat(caller.body())
                .isEqualTo("{\"functioneleStructuurRefs\":[{\"functioneleStructuurRef\":\"" + Answers.REF
                        + "\",\"antwoorden\":[]}]," + GEO + "}");
    }

    @Test
    void openVragen_ofAnAnswer_areThoseThatPeopleCanAnswerInTheirWords() {
        List<Vraag> open = begun().openVragen();

        assertThat(open).extracting(Vraag::id).containsExactly(1L, 2L, 3L, 4L, 8L);
        assertThat(open.get(0).opties()).extracting(Optie::tekst).containsExactly("Achter", "Voor & zichtbaar");
        assertThat(open.get(1).tekst()).isEqualTo("Is het een monument?");
        assertThat(open.get(1).verplicht()).isTrue();
        assertThat(open.get(0)).hasToString("Vraag[1, vraag]");
    }

    @Test
    void answer_byType_sendsOptionsUnchangedAndAllAnswersEachTime() {
        Vergunningcheck check = begun();
        List<Vraag> open = check.openVragen();
        Vergunningcheck answered = check.answer(
                        open.get(0), List.of(open.get(0).opties().get(1)))
                .answer(open.get(1), false)
                .answer(open.get(2), "1,5")
                .answer(open.get(3), open.get(3).opties());

        Vergunningcheck next = regels().next(answered);

        assertThat(caller.body())
                .contains("\"antwoorden\":[{\"id\":1,\"antwoord\":\"Voor &amp; zichtbaar\"},"
                        + "{\"id\":2,\"antwoord\":\"false\"},{\"id\":3,\"antwoord\":\"1,5\"},"
                        + "{\"id\":4,\"antwoord\":\"A\"},{\"id\":4,\"antwoord\":\"B\"}]");
        assertThat(next.openVragen()).extracting(Vraag::id).containsExactly(8L);
        assertThat(check.openVragen()).hasSize(5);
    }

    @Test
    void answer_again_takesThePlaceOfTheFirstAndCanBeTakenBack() {
        Vergunningcheck check = begun();
        Vraag monument = check.openVragen().get(1);

        Vergunningcheck twice = check.answer(monument, true).answer(monument, false);

        assertThat(twice.vragen().get(0).antwoorden()).containsExactly(new Antwoord(2, "false"));
        assertThat(twice.withdraw(monument).vragen()).isEqualTo(check.vragen());
    }

    @Test
    void answer_inTheWrongForm_isRefusedBeforeAnythingIsSent() {
        Vergunningcheck check = begun();
        List<Vraag> open = check.openVragen();
        Vraag keuze = open.get(0);

        assertThatIllegalArgumentException().isThrownBy(() -> check.answer(keuze, true));
        assertThatIllegalArgumentException().isThrownBy(() -> check.answer(keuze, "Achter"));
        assertThatIllegalArgumentException().isThrownBy(() -> check.answer(open.get(1), "ja"));
        assertThatIllegalArgumentException().isThrownBy(() -> check.answer(keuze, keuze.opties()));
        assertThatIllegalArgumentException().isThrownBy(() -> check.answer(keuze, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check.answer(keuze, open.get(3).opties()));
        assertThatIllegalArgumentException().isThrownBy(() -> check.answer(open.get(2), "x".repeat(6_145)));
        Vergunningcheck other = check.with(List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> other.answer(open.get(2), "1"));
        assertThat(caller.count()).isEqualTo(1);
    }

    @Test
    void conclusies_withAnActivity_leadToItsRequirements() {
        caller = RecordingCaller.answering(
                Answers.conclusies("[{\"toestemmingstype\": {\"code\": \"Vergunningplicht\", \"waarde\": \"U moet\"},"
                        + " \"toelichtingId\": 9, \"toonbareActiviteitFunctioneleStructuurRef\": \"urn:a\"}]"),
                "[{\"functioneleStructuurRef\": \"urn:a\", \"compleet\": false, \"indienbaar\": true,"
                        + " \"subactiviteiten\": [{\"bijlagen\": [{\"id\": 42, \"naam\": \"Tekening\"}]}]}]");

        Vergunningcheck check = begun();
        Vergunningcheck vereisten = regels().indieningsvereisten(check);

        assertThat(check.conclusies()).singleElement().satisfies(conclusie -> {
            assertThat(conclusie.code()).contains(ConclusieCode.VERGUNNINGPLICHT);
            assertThat(conclusie.tekst()).contains("U moet");
            assertThat(conclusie.toelichtingId()).hasValue(9);
        });
        assertThat(caller.target()).isEqualTo(BASE + "indieningsvereisten/_bepaal");
        assertThat(caller.body())
                .isEqualTo("{\"functioneleStructuurRefs\":[{\"functioneleStructuurRef\":\"urn:a\",\"antwoorden\":[]}],"
                        + GEO + ",\"rolaanduiding\":{\"rol\":\"INITIATIEFNEMER\"}}");
        assertThat(vereisten.bijlagen()).extracting(Bijlage::id).containsExactly(42L);
        assertThat(vereisten.isCompleet()).isFalse();
        assertThat(vereisten.uitkomsten().get(0).indienbaar()).contains(true);
    }

    @Test
    void zonderRegels_ofWhatTheDsoCannotTell_isNeverReadAsNothingNeeded() {
        caller = RecordingCaller.answering("[]");
        assertThat(begun().zonderRegels()).containsExactly(Answers.REF);
        assertThat(begun().isCompleet()).isFalse();

        caller = RecordingCaller.answering("[{\"functioneleStructuurRef\": \"" + Answers.REF
                + "\", \"activiteiten\": [{\"subactiviteitNaam\": \"Dak\", \"ontbrekendeData\": \"toepasbareRegels\"},"
                + " {\"conclusies\": [{\"ontbrekendeData\": \"iets nieuws\"}]}]}]");
        assertThat(begun().zonderRegels()).containsExactly("Dak", Answers.REF);
        assertThatIllegalArgumentException().isThrownBy(() -> regels().indieningsvereisten(begun()));
    }

    @Test
    void resume_whatWasWritten_goesOnWithItsAnswers() {
        Vergunningcheck check = begun();
        String text = check.answer(check.openVragen().get(1), true).toJson();

        Vergunningcheck resumed = regels().resume(text);

        assertThat(caller.body()).contains("{\"id\":2,\"antwoord\":\"true\"}");
        assertThat(resumed.openVragen()).extracting(Vraag::id).containsExactly(1L, 3L, 4L, 8L);
        assertThat(resumed.toJson()).isEqualTo(text);
        assertThat(resumed.locatie()).isEqualTo(PLACE);
    }

    @Test
    void toelichting_byNumber_isItsText() {
        caller = RecordingCaller.answering("{\"toelichting\": \"<p>Uitleg</p>\"}");

        assertThat(regels().toelichting(9)).isEqualTo("<p>Uitleg</p>");
        assertThat(caller.target()).isEqualTo(BASE + "toelichtingen/9");
    }

    @Test
    void maatregelen_asTheyCome_areNotInterpreted() {
        caller = RecordingCaller.answering("[{\"iets\": 1}]");

        assertThat(regels().maatregelen(List.of(RegelVraag.of("urn:a")), PLACE))
                .asString()
                .isEqualTo("[{\"iets\": 1}]");
        assertThat(caller.target()).isEqualTo(BASE + "maatregelen/_bepaal");
    }

    @Test
    void conclusies_withoutReferencesOrWithTooMany_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> regels().conclusies(List.of(), PLACE));
        List<RegelVraag> many = Collections.nCopies(101, RegelVraag.of("urn:a"));
        assertThatIllegalArgumentException().isThrownBy(() -> regels().conclusies(many, PLACE));
        assertThatIllegalArgumentException().isThrownBy(() -> RegelVraag.of(" "));
    }

    @Test
    void uitkomst_withoutWhatEveryOneHas_isNoAnswer() {
        caller = RecordingCaller.answering("[{}]");
        assertThatExceptionOfType(JsonException.class).isThrownBy(this::begun);

        caller = RecordingCaller.answering(Answers.open().replace("\"id\": 2,", ""));
        assertThatExceptionOfType(JsonException.class).isThrownBy(this::begun);
    }

    @Test
    void uitkomst_withUnknownValues_keepsThem() {
        caller = RecordingCaller.answering(
                Answers.conclusies("[{\"toestemmingstype\": {\"code\": \"NieuweCode\"}, \"nieuw\": {}}, {}]"));

        assertThat(begun().conclusies())
                .extracting(Conclusie::code)
                .containsExactly(Optional.of(new ConclusieCode("NieuweCode")), Optional.empty());
    }
}
