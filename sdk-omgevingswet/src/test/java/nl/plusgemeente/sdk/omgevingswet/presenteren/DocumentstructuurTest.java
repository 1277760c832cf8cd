package nl.plusgemeente.sdk.omgevingswet.presenteren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import org.junit.jupiter.api.Test;

class DocumentstructuurTest {
    private static final String NS = " xmlns='https://standaarden.overheid.nl/stop/imop/tekst/'";
    private static final String TEMPLATE = """
            {"_links":{"self":{"href":"s"}},"_embedded":{"documentComponenten":[
             {"_links":{"annotaties":{"href":"a"}},"identificatie":"body","expressie":"body","type":"LICHAAM",
              "volgordeNummer":0,"conditieArtikel":{"kop":"<Kop><Nummer>9</Nummer></Kop>","inhoud":"<Inhoud><Al>Als</Al></Inhoud>"},
              "_embedded":{"documentComponenten":[
               {"identificatie":"gm_a__chp_4__art_4.24","expressie":"chp_4__art_4.24","type":"ARTIKEL","volgordeNummer":1,
                "kop":"<Kop NS><Label>Artikel</Label><Nummer>4.24</Nummer><Opschrift>Dakkapel</Opschrift></Kop>",
                "inhoud":"<?xml version='1.0' encoding='UTF-8' standalone='yes'?><Inhoud NS><Al>Een dakkapel mag.</Al></Inhoud>"},
               {"identificatie":"r1","type":"NIEUWSOORT","gereserveerd":"<gereserveerd/>"},
               {"identificatie":"r2","gereserveerd":"<?xml version='1.0'?><Gereserveerd wijzigactie='verwijder'/>",
                "vervallen":"<Vervallen wijzigactie=\\"voegtoe\\"/>","gereserveerdNieuw":1},
               {"identificatie":"r3","gereserveerd":"","vervallen":null,"inhoud":"<Inhoud>"}]}}]}}""";
    static final String TEXT =
            TEMPLATE.replace("<Kop NS>", "<Kop" + NS + ">").replace("<Inhoud NS>", "<Inhoud" + NS + ">");

    private final Documentstructuur text =
            Regelingen.with(RecordingCaller.answering(TEXT)).documentstructuur("x");

    @Test
    void component_wId_isFoundAnywhere() {
        DocumentComponent artikel = text.component("gm_a__chp_4__art_4.24").orElseThrow();

        assertThat(artikel.type()).contains(ComponentType.ARTIKEL);
        assertThat(artikel.expressie()).isEqualTo("chp_4__art_4.24");
        assertThat(artikel.volgordeNummer()).hasValue(1);
        assertThat(artikel.opschrift()).contains("Dakkapel");
        assertThat(artikel.kop().orElseThrow().tekst()).isEqualTo("Artikel 4.24 Dakkapel");
        assertThat(artikel.kop().orElseThrow().subtitel()).isEmpty();
        assertThat(artikel.tekst()).isEqualTo("Een dakkapel mag.");
        assertThat(text.component("elders")).isEmpty();
    }

    @Test
    void stream_all_isInTheOrderOfTheText() {
        assertThat(text.stream())
                .extracting(DocumentComponent::identificatie)
                .containsExactly("body", "gm_a__chp_4__art_4.24", "r1", "r2", "r3");
    }

    @Test
    void marks_xml_areFlags() {
        DocumentComponent reserved = text.component("r1").orElseThrow();
        DocumentComponent lapsed = text.component("r2").orElseThrow();
        DocumentComponent plain = text.component("r3").orElseThrow();

        assertThat(reserved.gereserveerd()).isTrue();
        assertThat(reserved.vervallen()).isFalse();
        assertThat(lapsed.gereserveerd()).isFalse();
        assertThat(lapsed.vervallen()).isTrue();
        assertThat(plain.gereserveerd()).isFalse();
    }

    @Test
    void absent_everything_isEmpty() {
        DocumentComponent reserved = text.component("r1").orElseThrow();

        assertThat(reserved.tekst()).isEmpty();
        assertThat(reserved.opschrift()).isEmpty();
        assertThat(reserved.volgordeNummer()).isEmpty();
        assertThat(reserved.conditieArtikel()).isEmpty();
    }

    @Test
    void conditieArtikel_ofTemporaryPart_isRead() {
        ConditieArtikel conditie = text.componenten().get(0).conditieArtikel().orElseThrow();

        assertThat(conditie.kop().flatMap(Kop::nummer)).contains("9");
        assertThat(conditie.tekst()).isEqualTo("Als");
    }

    @Test
    void tekst_brokenXml_failsOnlyWhenItIsRead() {
        DocumentComponent broken = text.component("r3").orElseThrow();

        assertThatExceptionOfType(ResponseFormatException.class).isThrownBy(broken::tekst);
        assertThat(broken).hasToString("DocumentComponent[r3, 0 componenten]");
    }

    @Test
    void documentComponent_envelope_isTakenOff() {
        RecordingCaller caller = RecordingCaller.answering(TEXT);

        assertThat(Regelingen.with(caller).documentComponent("x", "body").componenten())
                .hasSize(4);
    }

    @Test
    void documentComponent_emptyAnswer_isRefused() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(
                        () -> Regelingen.with(RecordingCaller.answering("{}")).documentComponent("x", "w"))
                .withMessageContaining("component");
        assertThat(Regelingen.with(RecordingCaller.answering("{\"_embedded\":{}}")).documentstructuur("x").stream())
                .isEmpty();
    }

    @Test
    void documentstructuur_deepAsAnyLaw_isRead() {
        String json = "{\"identificatie\":\"w\"}";
        for (int i = 0; i < 40; i++) {
            json = "{\"identificatie\":\"w" + i + "\",\"_embedded\":{\"documentComponenten\":[" + json + "]}}";
        }
        String deep = "{\"_embedded\":{\"documentComponenten\":[" + json + "]}}";

        assertThat(Regelingen.with(RecordingCaller.answering(deep)).documentstructuur("x").stream())
                .hasSize(41);
    }
}
