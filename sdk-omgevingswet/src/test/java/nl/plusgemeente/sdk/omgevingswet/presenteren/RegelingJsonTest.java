package nl.plusgemeente.sdk.omgevingswet.presenteren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.LocatieType;
import org.junit.jupiter.api.Test;

class RegelingJsonTest {
    private static final String AMVB = """
            {"identificatie":"/akn/nl/act/mnre0000/2020/regeling","officieleTitel":"Besluit\\n   voorbeeld",
             "aangeleverdDoorEen":{"naam":"ministerie","bestuurslaag":"ministerie","code":"mnre0000"},
             "type":{"code":"/join/id/stop/regelingtype_001","waarde":"AMvB"},
             "geregistreerdMet":{"beginInwerking":"2020-08-01","beginGeldigheid":"2020-08-01","versie":1}}""";
    static final String PLAN = """
            {"identificatie":"/akn/nl/act/gm0000/2020/omgevingsplan","officieleTitel":"Officieel",
             "citeerTitel":"Omgevingsplan\\t voorbeeld","opschrift":"Opschrift","expressionId":"e","publicatieID":"p",
             "inwerkingTot":"2027-01-01","geldigTot":"2027-01-02T00:00:00Z",
             "type":{"code":"/join/id/stop/regelingtype_003","waarde":"Omgevingsplan"},
             "geregistreerdMet":{"versie":4,"beginInwerking":"2024-01-01","beginGeldigheid":"2024-01-02",
              "eindGeldigheid":"2027-01-01","tijdstipRegistratie":"2022-04-12T23:20:50.52Z",
              "eindRegistratie":"2026-06-04T10:45:01.933+02:00","status":"x"},
             "_embedded":{"regelingsgebied":{"identificatie":"nl.imow-gm0000.gebiedengroep.1","locatieType":"Gebiedengroep",
               "noemer":"Het\\n gebied","geregistreerdMet":{"versie":1},"boundingBox":{"minx":1},
               "_embedded":{"omvat":[{"identificatie":"nl.imow-gm0000.gebied.1","locatieType":"Nieuw",
                "geometrieIdentificatie":"GM0000_1"}]}},
              "pons":{"identificatie":"nl.imow-gm0000.pons.1"}},
             "_links":{"self":{"href":"s"},"tijdelijkDeelVan":{"href":"https://x/hoofd"},
              "tijdelijkDelen":[{"href":"https://x/deel"}],"onbekend":[]}}""";

    @Test
    void regeling_full_isRead() {
        Regeling regeling = read(PLAN);

        assertThat(regeling.titel()).isEqualTo("Omgevingsplan voorbeeld");
        assertThat(regeling.is(RegelingType.OMGEVINGSPLAN)).isTrue();
        assertThat(regeling.is(RegelingType.AMVB)).isFalse();
        assertThat(regeling.inwerkingTot()).contains(LocalDate.of(2027, 1, 1));
        assertThat(regeling.geldigTot()).contains(LocalDate.of(2027, 1, 2));
        assertThat(regeling.tijdelijkDeelVan()).contains("https://x/hoofd");
        assertThat(regeling.tijdelijkeDelen()).containsExactly("https://x/deel");
        Registratiegegevens registratie = regeling.geregistreerdMet().orElseThrow();
        assertThat(registratie.versie()).hasValue(4);
        assertThat(registratie.eindGeldigheid()).contains(LocalDate.of(2027, 1, 1));
        assertThat(registratie.eindRegistratie()).contains(Instant.parse("2026-06-04T08:45:01.933Z"));
    }

    @Test
    void regeling_expanded_hasItsGebied() {
        Regelingsgebied gebied = read(PLAN).regelingsgebied().orElseThrow();

        assertThat(gebied.locatieType()).contains(LocatieType.GEBIEDENGROEP);
        assertThat(gebied.noemer()).contains("Het gebied");
        assertThat(gebied.omvat()).singleElement().satisfies(deel -> {
            assertThat(deel.locatieType()).contains(new LocatieType("Nieuw"));
            assertThat(deel.geometrieIdentificatie()).contains("GM0000_1");
            assertThat(deel.omvat()).isEmpty();
        });
        assertThat(read(PLAN).pons()).isPresent();
    }

    @Test
    void regeling_asCaptured_isRead() {
        Regeling regeling = read(AMVB);

        assertThat(regeling.titel()).isEqualTo("Besluit voorbeeld");
        assertThat(regeling.regelingsgebied()).isEmpty();
        assertThat(regeling.tijdelijkDeelVan()).isEmpty();
        assertThat(regeling.tijdelijkeDelen()).isEmpty();
    }

    @Test
    void regeling_minimal_isRead() {
        Regeling regeling = read("{\"identificatie\":\"x\",\"opschrift\":\"O\",\"_links\":{}, \"_embedded\":{}}");

        assertThat(regeling.titel()).isEqualTo("O");
        assertThat(regeling.type()).isEmpty();
        assertThat(regeling.is(RegelingType.AMVB)).isFalse();
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> read("{}"));
    }

    @Test
    void search_type_leavesOutTheOthers() {
        String page = "{\"_embedded\":{\"regelingen\":[" + AMVB + "," + PLAN + "]},\"page\":{\"number\":1,\"size\":2,"
                + "\"totalElements\":2,\"totalPages\":1}}";
        Pages<Regeling> plannen = Regelingen.with(RecordingCaller.answering(page))
                .search(q -> q.type(RegelingType.OMGEVINGSPLAN).type(RegelingType.OMGEVINGSVISIE));

        Page<Regeling> first = plannen.first();
        assertThat(first.items()).extracting(Regeling::expressionId).hasSize(1);
        assertThat(first.totalElements()).isEmpty();
        assertThat(plannen).hasSize(1);
        assertThat(plannen.stream()).hasSize(1);
        List<Regeling> each = new ArrayList<>();
        plannen.forEach(each::add);
        assertThat(each).hasSize(1);
        assertThat(plannen.pages())
                .singleElement()
                .satisfies(p -> assertThat(p.items()).hasSize(1));
    }

    @Test
    void search_withoutType_keepsTheTotals() {
        String page = "{\"_embedded\":{\"regelingen\":[" + AMVB + "]},\"page\":{\"number\":1,\"size\":2,"
                + "\"totalElements\":7,\"totalPages\":4}}";

        assertThat(Regelingen.with(RecordingCaller.answering(page))
                        .search(q -> {})
                        .first()
                        .totalElements())
                .hasValue(7);
    }

    private static Regeling read(String json) {
        return Regelingen.with(RecordingCaller.answering(json)).get("x");
    }
}
