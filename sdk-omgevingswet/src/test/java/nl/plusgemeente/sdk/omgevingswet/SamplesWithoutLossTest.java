package nl.plusgemeente.sdk.omgevingswet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.ActiviteitRegel;
import nl.plusgemeente.sdk.omgevingswet.rtr.Rtr;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Samenwerken;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.RegelVraag;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.ToepasbareRegels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every value of a recorded answer is in the records that come of it, under its own name, and the records say nothing
 * else. (Messages of STAM: {@code StamBerichtTest}; refusals: {@code SampleErrorsTest}.)
 */
class SamplesWithoutLossTest {
    private static final Geometry PLACE = RdPoint.of(121_687, 487_484).geometry();
    private static final String ANNOTATIES = "omgevingswet/presenteren-v8-regeltekstannotaties.captured.json";

    private static final Map<String, String> RENAMED_IN_CHECKS = Map.of(
            "vraaggroepen.groepNaam", "naam",
            "vragen.tekst", "html",
            "opties.sequenceId", "volgorde",
            "opties.optieTekst", "waarde",
            "opties.optieGeenVanBovenstaande", "geenVanBovenstaande",
            "toestemmingstype.waarde", "tekst",
            "voorbehouden.tekst", "voorbehouden");

    /**
     * An answer and who reads it.
     *
     * @param name the file
     * @param read what comes of it
     * @param renamed members that have a better name in our records, with what they stand in
     * @param besides what the records say besides: flags that are absent are false
     */
    private record Answer(
            String name, Function<Caller, Object> read, Map<String, String> renamed, List<String> besides) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Answer> answers() {
        return List.of(
                new Answer(
                        ANNOTATIES, caller -> Regelingen.with(caller).regeltekstannotaties("x"), Map.of(), List.of()),
                new Answer(
                        "omgevingswet/swf-v5-samenwerking.captured-preproduction.json",
                        caller -> Samenwerken.with(caller).samenwerkingen().get("SAM-66497"),
                        Map.of(),
                        Collections.nCopies(4, "templated=false")),
                new Answer(
                        "omgevingswet/uitvoeren-v3-conclusie-bepaal.response.client-test.json",
                        caller -> ToepasbareRegels.with(caller).conclusies(List.of(RegelVraag.of("x")), PLACE),
                        RENAMED_IN_CHECKS,
                        List.of(
                                "verborgenStuurvraag=false",
                                "verborgenStuurvraag=false",
                                "verplicht=false",
                                "publiceerbaar=false",
                                "potentieelVertrouwelijk=false")),
                new Answer(
                        "omgevingswet/uitvoeren-v3-indieningsvereisten-bepaal.response.client-test.json",
                        caller -> ToepasbareRegels.with(caller).indieningsvereisten(List.of(RegelVraag.of("x")), PLACE),
                        Map.of(),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void answer_read_isInTheRecordsWhole(Answer answer) {
        String json = Sample.text(answer.name());
        List<String> sent = Leaves.ofJson(json).stream()
                .map(leaf -> answer.renamed().getOrDefault(leaf.parent() + "." + leaf.name(), leaf.name()) + "="
                        + leaf.plain())
                .toList();

        List<String> read = new ArrayList<>(Leaves.of(answer.read().apply(RecordingCaller.answering(json))).stream()
                .map(Leaf::toString)
                .toList());

        List<String> lost = sent.stream().filter(leaf -> !read.remove(leaf)).toList();
        assertThat(lost).isEmpty();
        assertThat(read).containsExactlyInAnyOrderElementsOf(answer.besides());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "demo-stripped", "geo", "tree-felling", "with-conclusion-description"})
    void sttrBestand_ofEveryForm_isKeptByteForByte(String name, @TempDir Path folder) throws IOException {
        String xml = Sample.text("sttr/" + name + ".dmn");

        Rtr.with(RecordingCaller.answering(xml)).sttrBestand(1, folder.resolve("regels.dmn"));

        assertThat(Files.readString(folder.resolve("regels.dmn"))).isEqualTo(xml);
    }

    @Test
    void regeltekstannotaties_joined_leadFromActivityToTextAndPlace() {
        Map<String, List<ActiviteitRegel>> regels = Regelingen.with(RecordingCaller.answering(Sample.text(ANNOTATIES)))
                .regeltekstannotaties("/akn/nl/act/gm0995/2020/x")
                .regelsPerActiviteit();

        assertThat(regels).containsOnlyKeys("nl.imow-gm0995.activiteit.HoutopstandVellen");
        assertThat(regels.get("nl.imow-gm0995.activiteit.HoutopstandVellen"))
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.wId())
                            .contains(
                                    "gm0995_1-0__chp_22__subchp_22.5__subsec_22.5.2__subsec_22.5.2.4__art_22.299__para_1");
                    assertThat(regel.locaties())
                            .singleElement()
                            .satisfies(locatie ->
                                    assertThat(locatie.geometrieIdentificatie()).contains("GM0995_20230101"));
                    assertThat(regel.locatieRefsElders()).isEmpty();
                    assertThat(regel.aanduiding()
                                    .activiteitregelkwalificatie()
                                    .orElseThrow()
                                    .waarde())
                            .isEqualTo("anders geduid");
                });
    }
}
