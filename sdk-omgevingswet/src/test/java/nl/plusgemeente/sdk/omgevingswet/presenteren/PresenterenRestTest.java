package nl.plusgemeente.sdk.omgevingswet.presenteren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.BodyStream;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresenterenRestTest {
    private static final String BASE = "/publiek/omgevingsdocumenten/api/presenteren/v8/";
    private static final Geometry PUNT = RdPoint.of(139_784, 442_870).geometry();
    private static final String BODY = "{\"geometrie\":{\"type\":\"Point\",\"coordinates\":[139784,442870]}}";
    private static final Tijdreis DAG = Tijdreis.NU.geldigOp(LocalDate.of(2025, 1, 31));

    private final RecordingCaller caller = RecordingCaller.answering("{\"_embedded\":{}}");

    @Test
    void omgevingsvergunningen_everyOperation_isAsked() {
        Omgevingsvergunningen vergunningen = Omgevingsvergunningen.with(caller);

        vergunningen.list(q -> q.op(DAG).metGebieden().sort("x").pageSize(2)).first();
        assertThat(caller.target())
                .isEqualTo(BASE + "omgevingsvergunningen?size=2&_expand=true&_sort=x&geldigOp=2025-01-31");
        vergunningen.search(PUNT, q -> {}).first();
        assertThat(caller.target()).isEqualTo(BASE + "omgevingsvergunningen/_zoek?size=100");
        assertThat(caller.body()).isEqualTo(BODY);
        vergunningen.get("/akn/v/1", DAG);
        assertThat(caller.target()).isEqualTo(BASE + "omgevingsvergunningen/_akn_v_1?_expand=true&geldigOp=2025-01-31");
        assertThatIllegalArgumentException().isThrownBy(() -> vergunningen.get(""));
    }

    @Test
    void omgevingsvergunning_knownAndUnknownMembers_areKept() {
        Omgevingsvergunning vergunning =
                Omgevingsvergunningen.with(RecordingCaller.answering("""
                        {"identificatie":"v","referentienummer":"Z1","type":{"code":"c","waarde":"w"},
                        "geregistreerdMet":{"versie":1,"beginInwerking":"2024-04-01","tijdstipRegistratie":"2024-04-01T09:30:00Z"},
                        "iMROPlanidentificatie":["NL.IMRO.1"],"publicatieID":"p","nieuw":{"a":[1,null,"b"]},"leeg":null,
                        "_embedded":{"vergunningsgebied":{"identificatie":"g","locatieType":"Gebied","noemer":"n",
                          "_embedded":{"omvat":[{"identificatie":"g1"}]}}},
                        "aangeleverdDoorEen":{"naam":"n","bestuurslaag":"gemeente","code":"gm0995"},
                        "_links":{"self":{"href":"https://x"}}}""")).get("v");

        assertThat(vergunning.referentienummer()).contains("Z1");
        assertThat(vergunning.type().orElseThrow().waarde()).isEqualTo("w");
        assertThat(vergunning.geregistreerdMet().orElseThrow().beginInwerking()).contains(LocalDate.of(2024, 4, 1));
        assertThat(vergunning.imroPlanidentificaties()).containsExactly("NL.IMRO.1");
        assertThat(vergunning.vergunningsgebied().orElseThrow().omvat()).hasSize(1);
        assertThat(vergunning.aangeleverdDoorEen().orElseThrow().code()).contains("gm0995");
        assertThat(vergunning.json()).containsEntry("nieuw", Map.of("a", List.of(new BigDecimal(1), "b")));
        assertThat(vergunning.link("self")).contains("https://x");
        assertThat(vergunning).hasToString("Omgevingsvergunning[v]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":\"x\",\"geregistreerdMet\":[],\"iMROPlanidentificatie\":{},\"_embedded\":7,\"_links\":\"x\"}",
                "{\"identificatie\":{\"a\":1},\"_embedded\":{\"vergunningsgebied\":[]},\"_links\":{\"self\":[{}]}}",
                "{\"geregistreerdMet\":{\"versie\":1.5,\"beginInwerking\":null}}"
            })
    void omgevingsvergunning_ofAnotherShape_losesNothing(String json) {
        Omgevingsvergunning vergunning =
                Omgevingsvergunningen.with(RecordingCaller.answering(json)).get("v");

        assertThat(vergunning.link("self")).isEmpty();
        assertThat(vergunning.vergunningsgebied()).isEmpty();
    }

    @Test
    void onderwerpen_bothOperations_areAsked() {
        Onderwerpen onderwerpen = Onderwerpen.with(caller);

        onderwerpen.search(PUNT, DAG);
        assertThat(caller.target()).isEqualTo(BASE + "onderwerpen/_zoek?geldigOp=2025-01-31");
        assertThat(caller.body()).isEqualTo(BODY);
        onderwerpen.searchOntwerp(
                PUNT, q -> q.inzagetermijn("i").besluitType("b").op(Tijdreis.NU));
        assertThat(caller.target()).isEqualTo(BASE + "ontwerponderwerpen/_zoek?inzagetermijn=i&besluitType=b");
        assertThatIllegalArgumentException().isThrownBy(() -> onderwerpen.searchOntwerp(PUNT, q -> q.op(DAG)));
    }

    @Test
    void onderwerpen_ofADraft_keepDeltas() {
        List<RegelingOnderwerpen> found =
                Onderwerpen.with(RecordingCaller.answering("""
                        {"ontwerpregelingen":[{"technischId":"t","beoogdeOpvolgerVan":"/akn/x","beoogdTijdelijkDeelVan":"/akn/y",
                        "activiteiten":[{"identificatie":"a","naam":"n","activiteitLocatieaanduidingen":["ala"],
                          "_delta":{"bewerking":"b","wijzigingen":{"naam":"n"}}}],
                        "themas":[{"code":"c","waarde":"natuur","_delta":{"bewerking":"b"}}]}]}""")).searchOntwerp(PUNT, q -> {});

        assertThat(found).singleElement().satisfies(draft -> {
            assertThat(draft.technischId()).contains("t");
            assertThat(draft.beoogdTijdelijkDeelVan()).contains("/akn/y");
            assertThat(draft.activiteiten().get(0).delta()).isPresent();
            assertThat(draft.themas().get(0).text("waarde")).contains("natuur");
            assertThat(draft.gebiedsaanwijzingen()).isEmpty();
            assertThat(draft).hasToString("RegelingOnderwerpen[0 gebiedsaanwijzingen, 1 activiteiten, 1 themas]");
        });
    }

    @Test
    void onderwerpen_withTwoLists_areRefused() {
        Onderwerpen onderwerpen = Onderwerpen.with(RecordingCaller.answering("{\"a\":[],\"b\":[]}"));

        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> onderwerpen.search(PUNT));
    }

    @Test
    void voorkomens_ofARegeling_arePagedWhateverTheirName() {
        RecordingCaller pages = RecordingCaller.answering(
                "{\"_embedded\":{\"x\":[{\"a\":1}]},\"page\":{\"totalElements\":2,\"totalPages\":1}}");

        Page<Voorkomen> page = Regelingen.with(pages).voorkomens("/akn/x").first();

        assertThat(pages.target()).isEqualTo(BASE + "regelingen/_akn_x/voorkomens");
        assertThat(page.items())
                .singleElement()
                .satisfies(one -> assertThat(one.text("a")).contains("1"));
        assertThat(page.items().get(0)).hasToString("Voorkomen[1 members]");
        assertThat(page.totalElements()).hasValue(2);
        assertThat(page.next()).isEmpty();
        assertThat(new Besluitversie(Map.of())).hasToString("Besluitversie[0 members]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"_embedded\":{\"x\":[{\"a\":1},7]}}",
                "{\"_embedded\":{\"x\":[{\"a\":1}],\"y\":[{\"a\":1}]}}"
            })
    void voorkomens_ofWhatIsNoPage_areRefusedRatherThanNone(String json) {
        Regelingen regelingen = Regelingen.with(RecordingCaller.answering(json));

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> regelingen.voorkomens("/akn/x").first());
    }

    @Test
    void afbeeldingen_bothKinds_areAskedAsImages(@TempDir Path folder) throws IOException {
        Afbeeldingen afbeeldingen = Afbeeldingen.with(caller);

        try (BodyStream open =
                afbeeldingen.open(new AfbeeldingId(false, "gm0995", "/akn/x/nld@2024-01-01;1", "a b.png"))) {
            assertThat(open.stream().readAllBytes()).isEqualTo("{\"_embedded\":{}}".getBytes(StandardCharsets.UTF_8));
            assertThat(open.contentType()).isEmpty();
        }
        assertThat(caller.target()).isEqualTo(BASE + "afbeeldingen/gm0995/_akn_x_nld_2024_01_01_1/a%20b.png");
        assertThat(caller.asked().headers()).containsOnly(Map.entry("Accept", "image/*"));
        assertThat(caller.asked().answer().large()).isTrue();
        AfbeeldingId draft = AfbeeldingId.of("https://x/v8/ontwerpafbeeldingen/gm0995/_akn_nl_bill/?a=b", "k.png");
        afbeeldingen.download(draft, folder.resolve("k.png"));
        assertThat(caller.target()).isEqualTo(BASE + "ontwerpafbeeldingen/gm0995/_akn_nl_bill/k.png");
        assertThat(AfbeeldingId.of("/afbeeldingen/gm0995/v", "k").ontwerp()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://x/afbeeldingen/gm0995", "https://x/plaatjes/gm0995/v"})
    void afbeeldingId_ofAnotherPath_isRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> AfbeeldingId.of(path, "k.png"));
    }
}
