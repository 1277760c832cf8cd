package nl.plusgemeente.sdk.omgevingswet.presenteren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Activiteit;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Bewerking;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Delta;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisieannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.LijstWijziging;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Renvooi;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Wijziging;
import org.junit.jupiter.api.Test;

class RenvooiTest {

    @Test
    void regeltekstannotaties_withEveryKindOfDelta_keepThemAll() {
        Renvooi<Regeltekstannotaties> renvooi = read("""
                {"_links":{"self":{"href":"s"},"beoogdeOpvolgerVan":{"href":"https://x/regeling"}},
                "geselecteerdeLocatieRefs":["l1"],
                "activiteiten":[{"identificatie":"a1","naam":"Kappen","symboolcodes":{"vlak":"v1","_delta":{"bewerking":"wijzigen"}},
                  "groep":{"code":"c","waarde":"w","_delta":{"bewerking":"wijzigen","wijzigingen":{"waarde":"w"}}},
                  "_delta":{"bewerking":"wijzigen","wijzigingen":{"naam":"Kappen","bovenliggendeActiviteitRef":null},
                    "lijstWijzigingen":{"gerelateerdeActiviteitRefs":{"toegevoegd":["a2"],"verwijderd":["a3"]}}}},
                  {"identificatie":"a4","naam":"Zo gebleven"}],
                "regelsVoorIedereen":[{"identificatie":"r1","activiteitLocatieaanduidingen":[
                  {"identificatie":"ala1","activiteitRef":"a1","_delta":{"bewerking":"toevoegen"},
                   "activiteitregelkwalificatie":{"code":"k","_delta":{"bewerking":"wijzigen"}}}]}],
                "omgevingsnormen":[{"identificatie":"n1","normwaarden":[{"identificatie":"nw1","kwantitatieveWaarde":1.5,
                  "_delta":{"bewerking":"wijzigen","wijzigingen":{"kwantitatieveWaarde":1.50}}}]}],
                "kaarten":[{"identificatie":"k1","kaartlagen":[{"naam":"laag","_delta":{"bewerking":"nieuw woord"}}]}]}""");

        assertThat(renvooi.deltas())
                .extracting(Delta::soort, Delta::identificatie, Delta::onderdeel)
                .containsExactlyInAnyOrder(
                        tuple("activiteiten", "a1", ""),
                        tuple("activiteiten", "a1", "groep"),
                        tuple("activiteiten", "a1", "symboolcodes"),
                        tuple("activiteitLocatieaanduidingen", "ala1", ""),
                        tuple("activiteitLocatieaanduidingen", "ala1", "activiteitregelkwalificatie"),
                        tuple("normwaarden", "nw1", ""),
                        tuple("kaarten", "k1", "kaartlagen[0]"));
        Delta delta = renvooi.delta("a1").orElseThrow();
        assertThat(delta.bewerking()).contains(new Bewerking("wijzigen")).hasToString("Optional[wijzigen]");
        assertThat(delta.wijziging("naam").flatMap(Wijziging::tekst)).contains("Kappen");
        assertThat(delta.wijziging("bovenliggendeActiviteitRef").orElseThrow().waarde())
                .isEmpty();
        assertThat(delta.wijziging("groep")).isEmpty();
        assertThat(delta.lijstWijziging("gerelateerdeActiviteitRefs"))
                .contains(new LijstWijziging("gerelateerdeActiviteitRefs", List.of("a2"), List.of("a3")));
        assertThat(renvooi.deltas("a1")).hasSize(3);
        assertThat(renvooi.delta("a4")).isEmpty();
        assertThat(renvooi.deltas("nw1")
                        .get(0)
                        .wijziging("kwantitatieveWaarde")
                        .orElseThrow()
                        .waarde())
                .contains(new BigDecimal("1.50"));
        assertThat(renvooi.annotaties().activiteiten())
                .extracting(Activiteit::naam)
                .containsExactly("Kappen", "Zo gebleven");
        assertThat(renvooi.annotaties().geselecteerdeLocatieRefs()).containsExactly("l1");
        assertThat(renvooi.annotaties().regelsPerActiviteit().get("a1")).hasSize(1);
        assertThat(renvooi.beoogdeOpvolgerVan()).contains("https://x/regeling");
    }

    @Test
    void regeltekstannotaties_withOddDeltas_keepWhatCanBeKept() {
        Renvooi<Regeltekstannotaties> renvooi = read("""
                {"activiteiten":[{"identificatie":"a1","_delta":[1]},{"identificatie":"a2","_delta":{"bewerking":{"x":1},
                "wijzigingen":{"naam":{"van":"a","naar":"b"}},"lijstWijzigingen":{"locatieRefs":7}}}],"_links":3,"iets":[[1],"x"]}""");

        assertThat(renvooi.delta("a1")).isEmpty();
        Delta delta = renvooi.delta("a2").orElseThrow();
        assertThat(delta.bewerking()).isEmpty();
        assertThat(delta.wijziging("naam").orElseThrow().tekst()).isEmpty();
        assertThat(delta.wijziging("naam").orElseThrow().waarde()).isPresent();
        assertThat(delta.lijstWijziging("locatieRefs").orElseThrow().toegevoegd())
                .isEmpty();
        assertThat(delta.lijstWijziging("x")).isEmpty();
        assertThat(renvooi.beoogdeOpvolgerVan()).isEqualTo(Optional.empty());
    }

    @Test
    void divisieannotaties_withADelta_pairIt() {
        Renvooi<Divisieannotaties> renvooi = Ontwerpregelingen.with(
                        RecordingCaller.answering(
                                "{\"hoofdlijnen\":[{\"identificatie\":\"h\",\"naam\":\"n\",\"_delta\":{\"bewerking\":\"b\"}}]}"))
                .divisieannotaties("t", q -> {});

        assertThat(renvooi.delta("h")).isPresent();
        assertThat(renvooi.annotaties().hoofdlijnen()).hasSize(1);
    }

    private static Renvooi<Regeltekstannotaties> read(String json) {
        return Ontwerpregelingen.with(RecordingCaller.answering(json)).regeltekstannotaties("t", q -> {});
    }
}
