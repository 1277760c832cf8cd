package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.BodyStream;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.presenteren.AfbeeldingId;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Omgevingsvergunning;
import nl.plusgemeente.sdk.omgevingswet.presenteren.RegelingOnderwerpen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Voorkomen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Presenteren v8 and Ontsluiten v2: permits, onderwerpen, voorkomens, images and versions. */
class PresenterenRestContractTest {
    private static final Geometry LELYSTAD = RdPoint.of(160_500, 501_500).geometry();
    private static final String PLAN = "/akn/nl/act/gm0995/2020/omgevingsplan";
    private static final String DRAFT = "_akn_nl_act_gm0995_2020_omgevingsplan_akn_nl_bill_gm0995_2024_ontwerp_12";

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private Omgevingswet dso;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        dso = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY);
    }

    @Test
    void omgevingsvergunningen_listedSearchedAndRead_areTheSame() {
        List<Omgevingsvergunning> all =
                dso.omgevingsvergunningen().list(q -> q.pageSize(1)).stream().toList();
        Omgevingsvergunning bopa = dso.omgevingsvergunningen().search(LELYSTAD, q -> q.metGebieden()).stream()
                .findFirst()
                .orElseThrow();

        assertThat(all).hasSize(2);
        assertThat(bopa.referentienummer()).contains("Z2024-000123");
        assertThat(bopa.vergunningsgebied().orElseThrow().geometrieIdentificatie())
                .isPresent();
        assertThat(bopa.text("officieleTitel").orElseThrow()).contains("Lelystad");
        assertThat(dso.omgevingsvergunningen().get(bopa.identificatie().orElseThrow()))
                .isEqualTo(bopa);
    }

    @Test
    void onderwerpen_atAPlace_nameActivitiesOfRegelingenAndDrafts() {
        List<RegelingOnderwerpen> now = dso.onderwerpen().search(LELYSTAD);
        List<RegelingOnderwerpen> later = dso.onderwerpen().searchOntwerp(LELYSTAD, q -> {});

        assertThat(now).isNotEmpty().allSatisfy(regeling -> {
            assertThat(regeling.link("regeling")).isPresent();
            assertThat(regeling.activiteiten())
                    .isNotEmpty()
                    .allSatisfy(activiteit -> assertThat(activiteit.activiteitLocatieaanduidingen())
                            .isNotEmpty());
            assertThat(regeling.themas()).isNotEmpty();
        });
        assertThat(later).anySatisfy(draft -> {
            assertThat(draft.technischId()).contains(DRAFT);
            assertThat(draft.activiteiten())
                    .anySatisfy(activiteit -> assertThat(activiteit
                                    .delta()
                                    .orElseThrow()
                                    .wijziging("naam")
                                    .orElseThrow()
                                    .tekst())
                            .isEqualTo(activiteit.naam()));
        });
    }

    @Test
    void voorkomens_ofTheOmgevingsplan_arePastAndFuture() {
        List<Voorkomen> voorkomens = dso.regelingen().voorkomens(PLAN).stream().toList();

        assertThat(voorkomens).hasSizeGreaterThanOrEqualTo(2);
        assertThat(voorkomens).allSatisfy(one -> assertThat(one.link("self")).isPresent());
    }

    @Test
    void afbeelding_ofADraft_streamsAndDownloads(@TempDir Path folder) throws IOException {
        String base = dso.ontwerpregelingen()
                .documentstructuur(DRAFT, q -> {})
                .afbeeldingenBasePath()
                .orElseThrow();
        AfbeeldingId kaart = AfbeeldingId.of(base, "kaart.png");

        byte[] image;
        try (BodyStream open = dso.afbeeldingen().open(kaart)) {
            assertThat(open.contentType()).isEqualTo("image/png");
            image = open.stream().readAllBytes();
        }
        Download file = dso.afbeeldingen().download(kaart, folder.resolve("kaart.png"));

        assertThat(ImageIO.read(new ByteArrayInputStream(image)).getWidth()).isEqualTo(8);
        assertThat(Files.readAllBytes(file.file())).isEqualTo(image);
        assertThat(file.contentType()).isEqualTo("image/png");
    }

    @Test
    void afbeelding_ofARegeling_isFoundByItsVersion(@TempDir Path folder) {
        String expression = PLAN + "/nld@2024-03-12;14";

        assertThat(dso.afbeeldingen()
                        .download(new AfbeeldingId(false, "gm0995", expression, "kaart.png"), folder.resolve("k.png"))
                        .size())
                .isPositive();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> dso.afbeeldingen().open(new AfbeeldingId(false, "gm0995", expression, "x.png")));
    }

    @Test
    void versie_ofADocument_isFoundByItsExpression() {
        assertThat(dso.documenten().versie(PLAN + "/nld@2024-03-12;14").text("identificatie"))
                .contains(PLAN);
        assertThat(dso.documenten().suggest("omgevingsplan", q -> q.limit(50).inclusiefToekomstigGeldig()))
                .hasSizeGreaterThan(
                        dso.documenten().suggest("omgevingsplan", 50).size());
    }
}
