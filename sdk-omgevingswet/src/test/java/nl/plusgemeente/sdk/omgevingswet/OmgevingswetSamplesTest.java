package nl.plusgemeente.sdk.omgevingswet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.BestuurslaagFilter;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.ActiviteitRegel;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;
import nl.plusgemeente.sdk.omgevingswet.rtr.Rtr;
import org.junit.jupiter.api.Test;

/** Over real answers and the specification's own examples, which are not ours to publish. */
class OmgevingswetSamplesTest {

    @Test
    void regeltekstannotaties_captured_areJoined() throws IOException {
        String json = sample("presenteren-v8-regeltekstannotaties.captured.json");

        Regeltekstannotaties annotaties =
                Regelingen.with(RecordingCaller.answering(json)).regeltekstannotaties("/akn/nl/act/gm0995/2020/x");

        assertThat(annotaties.regelsPerActiviteit()).containsOnlyKeys("nl.imow-gm0995.activiteit.HoutopstandVellen");
        List<ActiviteitRegel> regels =
                annotaties.regelsPerActiviteit().get("nl.imow-gm0995.activiteit.HoutopstandVellen");
        assertThat(regels).singleElement().satisfies(regel -> {
            assertThat(regel.wId())
                    .contains("gm0995_1-0__chp_22__subchp_22.5__subsec_22.5.2__subsec_22.5.2.4__art_22.299__para_1");
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

    @Test
    void search_ontsluiten_isTheExampleOfTheSpecification() throws IOException {
        RecordingCaller caller = RecordingCaller.answering("{\"_embedded\":{\"documenten\":[]}}");

        Documenten.with(caller)
                .search(q -> q.find("NL.IMRO")
                        .regelgeving()
                        .bestuurslaag(BestuurslaagFilter.GEMEENTE)
                        .at(RdPoint.of(155_000, 463_000)))
                .first();

        String expected = sample("ontsluiten-v2-documenten-zoek.request.from-spec.json");
        assertThat(members(caller.body())).containsExactlyInAnyOrderElementsOf(members(expected));
    }

    @Test
    void search_rtrByOin_isTheRequestOfAClient() throws IOException {
        RecordingCaller caller = RecordingCaller.answering("{\"_embedded\":{\"activiteiten\":[]}}");

        Rtr.with(caller)
                .search(q -> q.op(LocalDate.of(2026, 1, 1)).oin(Oin.of("00000001005024249000")))
                .first();

        assertThat(caller.body())
                .isEqualTo(
                        sample("rtr-v2-activiteiten-zoek-by-oin.request.json").replaceAll("\\s", ""));
    }

    /** Good enough for one flat object and its point. */
    private static List<String> members(String json) {
        String plain = json.replaceAll("\\s", "").replaceAll("^\\{|}$", "");
        return List.of(plain.split(",(?=\"(?:_find|regelgevingOfOverig|geometrie|bestuurslaag)\")"));
    }

    private static String sample(String name) throws IOException {
        Path file = Path.of(System.getProperty("plusgemeente.shared", "../shared"), "samples", "omgevingswet", name);
        assumeTrue(
                Files.exists(file),
                () -> "SKIPPED: the sample " + name + " is not at " + file.toAbsolutePath()
                        + "; set -Dplusgemeente.shared to the folder that holds samples/");
        return Files.readString(file);
    }
}
