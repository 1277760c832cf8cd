package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.Bestuurslaag;
import nl.plusgemeente.sdk.omgevingswet.dso.BevoegdGezag;
import org.junit.jupiter.api.Test;

class OmgevingsdocumentJsonTest {
    private static final String OMGEVINGSPLAN = """
            {"identificatie":"/akn/nl/act/gm0362/2020/omgevingsplan",
             "uriIdentificatie":"_akn_nl_act_gm0362_2020_omgevingsplan","versie":3,
             "titel":"Omgevingsplan\\n     gemeente  Voorbeeld ","type":"Omgevingsplan",
             "aangeleverdDoorEen":{"bestuurslaag":"gemeente","code":"gm0362","naam":"gemeente Voorbeeld"},
             "beschikbaarVanaf":"2024-08-09T08:24:01.931807Z","beschikbaarTot":"2025-08-09T10:24:01+02:00",
             "geldigVanaf":"2023-08-03","geldigTot":"2026-01-01","inwerkingVanaf":"2023-08-04",
             "heeftVectorTiles":true,"geometrieIdentificaties":["GM0362_20230101",null],
             "nieuwVeld":{"diep":[1,{"a":null}]},
             "omgevingsdocumentMetadata":{"expressionId":"/akn/nl/act/gm0362/2020/omgevingsplan/nld@2024-03-12;3",
              "isBesluit":false,"isOntwerp":true,"isToekomstig":null,"publicatieUrl":"https://x/1",
              "publicatiedatum":"2024-03-12T00:00:00Z","beginInzagetermijn":"2024-03-13","eindeInzagetermijn":"",
              "officieleTitel":"De\\n titel","besluitCiteertitel":"Besluit","status":"geldend",
              "tijdelijkRegelingDeelVan":"_akn_x","wijzigtRegelingVersie":"a","consolideertRegelingVersie":"b",
              "beoogdeOpvolgerVan":{"identificatie":"/akn/nl/act/gm0362/2019/oud"},
              "gerelateerdeVersies":[{"identificatie":"/akn/v","versie":1,"titel":"V","type":"Omgevingsplan",
               "geometrieIdentificaties":["g"],"publicatiedatum":"2020-01-01","beschikbaarVanaf":"2020-01-01T00:00:00Z"}],
              "gerelateerdeOntwerpen":[],"gerelateerdeTijdelijkeRegelingdelen":null,
              "gerelateerdeTijdelijkeOntwerpRegelingdelen":[null]},
             "_links":{"self":{"href":"https://x"}}}""";

    private static final String PLAN = """
            {"identificatie":"NL.IMRO.0301.wp0102Lansinkweg8-vs01","titel":"Lansinkweg 8, Zutphen",
             "type":"wijzigingsplan","aangeleverdDoorEen":{"code":"gm0301"},
             "imroDocumentMetadata":{"imroVersie":"IMRO2012","regelStatus":"geldend","beroepEnBezwaar":"nee",
              "statusDossier":"geheel onherroepelijk in werking","besluitnummer":"b1","heeftPlankaart":true,
              "isHistorisch":false,"isTamPlan":true,"eindeRechtsgeldigheid":"2024-01-01","verwijderdOp":null,
              "planstatusInfo":{"datum":"2023-08-03","planstatus":"vastgesteld"},
              "onderdelen":[{"type":"regels","href":[{"href":"https://x/r"},{}],
               "objectgerichteTeksten":[{"identificatie":"NL.IMRO.PT.regels.s46","titel":"Artikel\\n 1","type":"r"}]},{}],
              "ondergronden":[{"type":"BGT","datum":"2020-01-01"}],
              "bekendmakingen":[{"documentType":"Gemeenteblad","titel":"t","href":"https://x/b"}],
              "gerelateerdeVersies":[{"identificatie":"NL.IMRO.0301.x"}]}}""";

    /** The form of the specification's own examples, which its schema contradicts. */
    private static final String STALE = """
            {"identificatie":"NL.IMRO.0301.wp0102Lansinkweg8-vs01","versie":2,"titel":"Lansinkweg 8, Zutphen",
             "type":"wijzigingsplan","aangeleverdDoorEen":{},"statusRegel":"geldend","status":"vastgesteld",
             "statusDossier":"x","imroVersie":"IMRO2012","documentOnderdelen":[{"type":"regels","href":[{"href":"h"}]}],
             "ondergronden":[],"bekendmakingen":[],"heeftOntwerpen":false,"geldigVanaf":"2023-08-03",
             "beschikbaarVanaf":"2024-08-09T08:24:01.931807Z"}""";

    @Test
    void document_full_isRead() {
        Omgevingsdocument document = read(OMGEVINGSPLAN);

        assertThat(document.titel()).isEqualTo("Omgevingsplan gemeente Voorbeeld");
        assertThat(document.versie()).hasValue(3);
        assertThat(document.type()).contains(DocumentType.OMGEVINGSPLAN);
        assertThat(document.aangeleverdDoorEen().flatMap(BevoegdGezag::bestuurslaag))
                .contains(Bestuurslaag.GEMEENTE);
        assertThat(document.aangeleverdDoorEen().flatMap(BevoegdGezag::code)).contains("gm0362");
        assertThat(document.beschikbaarVanaf()).contains(Instant.parse("2024-08-09T08:24:01.931807Z"));
        assertThat(document.beschikbaarTot()).contains(Instant.parse("2025-08-09T08:24:01Z"));
        assertThat(document.geldigTot()).contains(LocalDate.of(2026, 1, 1));
        assertThat(document.inwerkingVanaf()).contains(LocalDate.of(2023, 8, 4));
        assertThat(document.heeftVectorTiles()).isTrue();
        assertThat(document.geometrieIdentificaties()).containsExactly("GM0362_20230101");
        assertThat(document.isOmgevingsdocument()).isTrue();
        assertThat(document.imroDocumentMetadata()).isEmpty();
    }

    @Test
    void metadata_full_isRead() {
        OmgevingsdocumentMetadata metadata =
                read(OMGEVINGSPLAN).omgevingsdocumentMetadata().orElseThrow();

        assertThat(metadata.isOntwerp()).isTrue();
        assertThat(metadata.isToekomstig()).isFalse();
        assertThat(metadata.publicatiedatum()).contains(LocalDate.of(2024, 3, 12));
        assertThat(metadata.eindeInzagetermijn()).isEmpty();
        assertThat(metadata.officieleTitel()).contains("De titel");
        assertThat(metadata.status()).contains("geldend");
        assertThat(metadata.beoogdeOpvolgerVan().orElseThrow().uriIdentificatie())
                .isEqualTo("_akn_nl_act_gm0362_2019_oud");
        assertThat(metadata.gerelateerdeVersies()).singleElement().satisfies(versie -> {
            assertThat(versie.versie()).hasValue(1);
            assertThat(versie.publicatiedatum()).contains(LocalDate.of(2020, 1, 1));
        });
        assertThat(metadata.gerelateerdeTijdelijkeRegelingdelen()).isEmpty();
        assertThat(metadata.gerelateerdeTijdelijkeOntwerpRegelingdelen()).isEmpty();
    }

    @Test
    void imro_full_isRead() {
        Omgevingsdocument plan = read(PLAN);
        ImroDocumentMetadata metadata = plan.imroDocumentMetadata().orElseThrow();

        assertThat(plan.isOmgevingsdocument()).isFalse();
        assertThat(plan.uriIdentificatie()).isEqualTo(plan.identificatie());
        assertThat(plan.type()).contains(DocumentType.WIJZIGINGSPLAN);
        assertThat(metadata.regelStatus()).contains(RegelStatus.GELDEND);
        assertThat(metadata.isTamPlan()).isTrue();
        assertThat(metadata.planstatusInfo().orElseThrow().planstatus()).contains("vastgesteld");
        assertThat(metadata.onderdelen()).hasSize(2);
        assertThat(metadata.onderdelen().get(0).hrefs()).containsExactly("https://x/r", "");
        assertThat(metadata.onderdelen().get(0).objectgerichteTeksten().get(0).titel())
                .contains("Artikel 1");
        assertThat(metadata.ondergronden().get(0).datum()).contains(LocalDate.of(2020, 1, 1));
        assertThat(metadata.bekendmakingen().get(0).documentType()).contains("Gemeenteblad");
        assertThat(metadata.eindeRechtsgeldigheid()).contains(LocalDate.of(2024, 1, 1));
        assertThat(metadata.gerelateerdeVersies()).hasSize(1);
    }

    @Test
    void document_staleFlatForm_isReadWithoutMetadata() {
        Omgevingsdocument document = read(STALE);

        assertThat(document.titel()).isEqualTo("Lansinkweg 8, Zutphen");
        assertThat(document.aangeleverdDoorEen()).isEmpty();
        assertThat(document.omgevingsdocumentMetadata()).isEmpty();
        assertThat(document.imroDocumentMetadata()).isEmpty();
        assertThat(document.isOmgevingsdocument()).isFalse();
    }

    @Test
    void document_minimal_isEmptyWhereNothingIsKnown() {
        Omgevingsdocument document = read("{\"identificatie\":\"/akn/nl/act/gm1/2020/a-b\"}");

        assertThat(document.titel()).isEmpty();
        assertThat(document.uriIdentificatie()).isEqualTo("_akn_nl_act_gm1_2020_a_b");
        assertThat(document.versie()).isEmpty();
        assertThat(document.geometrieIdentificaties()).isEmpty();
        assertThat(document.isOmgevingsdocument()).isTrue();
    }

    @Test
    void document_unknownValues_survive() {
        Omgevingsdocument document = read(
                "{\"identificatie\":\"x\",\"type\":\"Nieuw soort\",\"aangeleverdDoorEen\":{\"bestuurslaag\":\"eu\"},"
                        + "\"omgevingsdocumentMetadata\":{\"status\":{\"code\":1}}}");

        assertThat(document.type()).contains(new DocumentType("Nieuw soort"));
        assertThat(document.type().orElseThrow()).hasToString("Nieuw soort");
        assertThat(document.aangeleverdDoorEen().flatMap(BevoegdGezag::bestuurslaag))
                .contains(new Bestuurslaag("eu"));
        assertThat(document.omgevingsdocumentMetadata().orElseThrow().status()).isEmpty();
    }

    @Test
    void document_withoutIdentificatie_isRefused() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> read("{\"titel\":\"geheim\"}"))
                .withMessageContaining("identificatie");
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> read("{\"identificatie\":\"x\",\"geldigTot\":\"ooit\"}"))
                .withMessageContaining("geldigTot");
    }

    @Test
    void search_twoPages_givesAllInOrder() {
        RecordingCaller caller = RecordingCaller.answering(
                "{\"_embedded\":{\"documenten\":[" + PLAN + "]},\"_links\":{\"next\":{\"href\":\"https://x/p2\"}},"
                        + "\"page\":{\"number\":1,\"size\":1,\"totalElements\":2,\"totalPages\":2}}",
                "{\"_embedded\":{\"documenten\":[" + OMGEVINGSPLAN + "]},\"_links\":{\"next\":{\"href\":null}}}");

        List<Omgevingsdocument> found =
                Documenten.with(caller).search(q -> {}).stream().toList();

        assertThat(found).extracting(Omgevingsdocument::isOmgevingsdocument).containsExactly(false, true);
        assertThat(caller.asked().link())
                .hasValueSatisfying(link -> assertThat(link).hasToString("https://x/p2"));
        assertThat(caller.asked().headers()).containsKey("Content-Crs");
    }

    private static Omgevingsdocument read(String json) {
        return Documenten.with(RecordingCaller.answering(json)).get("x");
    }
}
