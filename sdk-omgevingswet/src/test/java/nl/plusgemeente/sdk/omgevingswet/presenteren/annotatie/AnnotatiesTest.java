package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;
import org.junit.jupiter.api.Test;

class AnnotatiesTest {
    private static final String RULES = """
            {"_links":{"self":{"href":"s"}},"nieuw":[{"a":1}],
             "regelteksten":[{"identificatie":"rt1","wId":"w1","geregistreerdMet":{"versie":1}}],
             "regelsVoorIedereen":[
              {"identificatie":"r1","idealisatie":{"code":"i","waarde":"exact"},"regeltekstRef":"rt1","locatieRefs":["l1"],
               "themas":[{"code":"t","waarde":"natuur"}],"gebiedsaanwijzingRefs":["g1"],"omgevingsnormRefs":["n1"],
               "kaartRefs":["k1"],"activiteitLocatieaanduidingen":[
                {"identificatie":"a1","activiteitRef":"act1","locatieRefs":["l1","elders"],
                 "activiteitregelkwalificatie":{"code":"c","waarde":"vergunningplicht"},
                 "symbolisatie":{"geometrieType":"vlak","symboolcode":"vag104"}},
                {"identificatie":"a2","activiteitRef":"actElders","locatieRefs":[]}]},
              {"identificatie":"r2","regeltekstRef":"rtElders","activiteitLocatieaanduidingen":[
                {"identificatie":"a3","activiteitRef":"act1"}]},
              {"identificatie":"r3"}],
             "omgevingswaarderegels":[{"identificatie":"ow","regeltekstRef":"rt1","omgevingswaardeRefs":["n2"]}],
             "instructieregels":[{"identificatie":"ir","regeltekstRef":"rt1",
              "instructieregelTaakuitoefeningen":[{"code":"c","waarde":"w"}],"instructieregelInstrumenten":[{"code":"d","waarde":"x"}]}],
             "activiteiten":[{"identificatie":"act1","naam":"Boom\\n kappen","groep":{"code":"g","waarde":"kap"},
               "symboolcodes":{"vlak":"vag104"},"bovenliggendeActiviteitRef":"elders","gerelateerdeActiviteitRefs":["act2"]},
              {"identificatie":"act2","naam":"Rusten"}],
             "locaties":[{"identificatie":"l1","locatieType":"Ambtsgebied","geometrieIdentificatie":"GM0995_20230101",
               "noemer":"Ambtsgebied","_extraInfo":{"boundingBox":{"minx":1}}},
              {"identificatie":"l2","locatieType":"Iets nieuws","locatieRefs":["l1"]}],
             "gebiedsaanwijzingen":[{"identificatie":"g1","naam":"Kern","type":{"waarde":"functie"},
               "groep":{"code":"c","waarde":"w"},"symboolcodes":{},"locatieRefs":["l1"]}],
             "omgevingsnormen":[{"identificatie":"n1","naam":"Hoogte","type":{"code":"t","waarde":"hoogte"},
               "eenheid":{"code":"m","waarde":"meter"},"normwaarden":[{"identificatie":"nw","kwantitatieveWaarde":12.50,
               "locatieRefs":["l1"]},{"identificatie":"nw2","kwalitatieveWaarde":"hoog","waardeInRegeltekst":"ja"}]}],
             "omgevingswaarden":[{"identificatie":"n2","naam":"Lucht"}],
             "kaarten":[{"identificatie":"k1","naam":"Kaart 1","nummer":3,"kaartlagen":[{"naam":"laag","niveau":2,
               "activiteitLocatieaanduidingRefs":["a1"]}]}],
             "geselecteerdeLocatieRefs":["l1"]}""";

    private final Regeltekstannotaties annotaties = regels(RULES);

    @Test
    void regels_perActiviteit_areJoined() {
        Map<String, List<ActiviteitRegel>> regels = annotaties.regelsPerActiviteit();

        assertThat(regels.keySet()).containsExactly("act1", "act2", "actElders");
        assertThat(regels.get("act2")).isEmpty();
        ActiviteitRegel regel = regels.get("act1").get(0);
        assertThat(regel.activiteit().map(Activiteit::naam)).contains("Boom kappen");
        assertThat(regel.regel().identificatie()).isEqualTo("r1");
        assertThat(regel.aanduiding()
                        .activiteitregelkwalificatie()
                        .orElseThrow()
                        .waarde())
                .isEqualTo("vergunningplicht");
        assertThat(regel.wId()).contains("w1");
        assertThat(regel.locaties()).extracting(Locatie::noemer).containsExactly(Optional.of("Ambtsgebied"));
        assertThat(regel.locatieRefsElders()).containsExactly("elders");
    }

    @Test
    void regels_refsOutsideTheAnswer_areKept() {
        Map<String, List<ActiviteitRegel>> regels = annotaties.regelsPerActiviteit();

        ActiviteitRegel withoutText = regels.get("act1").get(1);
        assertThat(withoutText.regel().regeltekstRef()).isEqualTo("rtElders");
        assertThat(withoutText.wId()).isEmpty();
        ActiviteitRegel elders = regels.get("actElders").get(0);
        assertThat(elders.activiteitRef()).isEqualTo("actElders");
        assertThat(elders.activiteit()).isEmpty();
    }

    @Test
    void regels_twiceTheSameId_takeTheFirst() {
        Regeltekstannotaties twice = regels("{\"activiteiten\":[{\"identificatie\":\"a\",\"naam\":\"een\"},"
                + "{\"identificatie\":\"a\",\"naam\":\"twee\"}],\"regelteksten\":[{\"identificatie\":\"rt\"}],"
                + "\"regelsVoorIedereen\":[{\"identificatie\":\"r\",\"regeltekstRef\":\"rt\","
                + "\"activiteitLocatieaanduidingen\":[{\"identificatie\":\"x\",\"activiteitRef\":\"a\"}]}]}");

        ActiviteitRegel regel = twice.regelsPerActiviteit().get("a").get(0);
        assertThat(regel.activiteit().map(Activiteit::naam)).contains("een");
        assertThat(regel.wId()).isEmpty();
    }

    @Test
    void annotaties_full_areRead() {
        assertThat(annotaties.omgevingswaarderegels().get(0).omgevingswaardeRefs())
                .containsExactly("n2");
        assertThat(annotaties.instructieregels().get(0).instructieregelTaakuitoefeningen())
                .hasSize(1);
        assertThat(annotaties.instructieregels().get(0).instructieregelInstrumenten())
                .hasSize(1);
        assertThat(annotaties.activiteiten().get(0).symboolcodes().flatMap(Symboolcodes::vlak))
                .contains("vag104");
        assertThat(annotaties.activiteiten().get(0).bovenliggendeActiviteitRef())
                .contains("elders");
        assertThat(annotaties.locaties().get(1).locatieType()).contains(new LocatieType("Iets nieuws"));
        assertThat(annotaties.gebiedsaanwijzingen().get(0).type().orElseThrow().code())
                .isEmpty();
        assertThat(annotaties.kaarten().get(0).nummer()).contains("3");
        assertThat(annotaties.kaarten().get(0).kaartlagen().get(0).niveau()).hasValue(2);
        assertThat(annotaties.geselecteerdeLocatieRefs()).containsExactly("l1");
        assertThat(annotaties.omgevingswaarden()).hasSize(1);
    }

    @Test
    void norm_values_areExact() {
        List<Normwaarde> waarden = annotaties.omgevingsnormen().get(0).normwaarden();

        assertThat(waarden.get(0).kwantitatieveWaarde()).contains(new BigDecimal("12.50"));
        assertThat(waarden.get(1).kwalitatieveWaarde()).contains("hoog");
        assertThat(waarden.get(1).waardeInRegeltekst()).contains("ja");
    }

    @Test
    void juridischeRegels_ofAllKinds_shareWhatTheyHave() {
        List<JuridischeRegel> regels = List.of(
                annotaties.regelsVoorIedereen().get(0),
                annotaties.omgevingswaarderegels().get(0),
                annotaties.instructieregels().get(0));

        assertThat(regels).extracting(JuridischeRegel::regeltekstRef).containsOnly("rt1");
        assertThat(regels.get(0).themas()).hasSize(1);
        assertThat(regels.get(0).kaartRefs()).containsExactly("k1");
    }

    @Test
    void annotaties_empty_areEmptyLists() {
        Regeltekstannotaties none = regels("{}");

        assertThat(none.regelsPerActiviteit()).isEmpty();
        assertThat(none.kaarten()).isEmpty();
        assertThat(regels("{\"locaties\":null,\"geselecteerdeLocatieRefs\":{\"x\":1}}")
                        .geselecteerdeLocatieRefs())
                .isEmpty();
    }

    @Test
    void annotaties_withoutIdentificatie_areRefused() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> regels("{\"activiteiten\":[{\"naam\":\"geheim\"}]}"))
                .satisfies(
                        e -> assertThat(e.getMessage()).contains("activiteiten").doesNotContain("geheim"));
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> regels("{\"locaties\":{}}"));
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> regels("{\"locaties\":[\"l\"]}"));
    }

    @Test
    void divisieannotaties_full_areRead() {
        Divisieannotaties divisies = divisies("""
                {"divisies":[{"identificatie":"d","wId":"w"}],"divisieteksten":[{"identificatie":"dt","wId":"w2"}],
                 "tekstdelen":[{"identificatie":"t","idealisatie":{"code":"i","waarde":"exact"},"divisieRef":"d",
                  "divisietekstRef":"dt","themas":[{"code":"t","waarde":"w"}],"locatieRefs":["l"],"hoofdlijnRefs":["h"],
                  "gebiedsaanwijzingRefs":["g"],"kaartRefs":["k"]}],
                 "hoofdlijnen":[{"identificatie":"h","soort":"ambitie","naam":"Groen"}],
                 "locaties":[{"identificatie":"l","locatieType":"Gebied"}],"gebiedsaanwijzingen":[],"kaarten":[],
                 "geselecteerdeLocatieRefs":["l"]}""");

        assertThat(divisies.tekstdelen().get(0).divisietekstRef()).contains("dt");
        assertThat(divisies.divisieteksten().get(0).wId()).isEqualTo("w2");
        assertThat(divisies.divisies().get(0).wId()).isEqualTo("w");
        assertThat(divisies.hoofdlijnen().get(0).naam()).isEqualTo("Groen");
        assertThat(divisies.geselecteerdeLocatieRefs()).containsExactly("l");
        assertThat(divisies("{}").tekstdelen()).isEmpty();
    }

    private static Regeltekstannotaties regels(String json) {
        return Regelingen.with(RecordingCaller.answering(json)).regeltekstannotaties("x");
    }

    private static Divisieannotaties divisies(String json) {
        return Regelingen.with(RecordingCaller.answering(json)).divisieannotaties("x");
    }
}
