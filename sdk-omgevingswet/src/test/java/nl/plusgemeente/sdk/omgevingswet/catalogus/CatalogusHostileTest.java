package nl.plusgemeente.sdk.omgevingswet.catalogus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that would be other paths, and answers in anybody's hands. */
class CatalogusHostileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                "bronnen/..",
                "../begrippen",
                "bronnen?x=1",
                "bronnen#",
                "%2e%2e",
                "Bronnen",
                "bronnen ",
                "-a",
                "a-",
                "a--b",
                "{x}",
                "bronnen\n",
                "bron\u00ebn"
            })
    void lijst_thatWouldBeAnotherPath_isRefused(String naam) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CatalogusLijst(naam))
                .withMessage("a list of the catalogus is written in lower case letters and hyphens, as waardelijsten");
    }

    @Test
    void lijst_ofANewName_isItself() {
        assertThat(new CatalogusLijst("app-health")).hasToString("app-health");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"fout\": 1}",
                "{\"_embedded\": {\"a\": [], \"b\": []}}",
                "{\"_embedded\": {\"a\": [1]}}",
                "{\"_embedded\": {\"a\": [{}, \"x\"]}}",
                "{\"_embedded\": {\"a\": [{\"uri\": \"x\"}",
                "<html></html>"
            })
    void lists_thatAreNone_areErrorsAndNotEmpty(String json) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Catalogus.with(RecordingCaller.answering(json))
                        .list(CatalogusLijst.BRONNEN)
                        .first());
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Stelselcatalogus.with(RecordingCaller.answering(json))
                        .concepten("peil")
                        .first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"x\"",
                "{\"_embedded\": []}",
                "{\"_embedded\": {\"begrippen\": {}}}",
                "{\"_embedded\": {\"begrippen\": [null]}}",
                "{\"_embedded\": {\"begrippen\": [{\"uri\": \"\"}]}}",
                "{\"_embedded\": {\"begrippen\": [{\"uri\": \"x\", \"begindatumGeldigheid\": \"gisteren\"}]}}",
                "{\"_embedded\": {\"begrippen\": [{\"uri\": \"x\", \"trefwoorden\": {}}]}}",
                "{\"_embedded\": {\"begrippen\": [{\"uri\": {}}]}}"
            })
    void begrippen_thatAreNone_areErrors(String json) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Catalogus.with(RecordingCaller.answering(json))
                        .begrippen("peil")
                        .first());
    }

    @Test
    void lists_withOddLinks_haveNoNextPage() {
        RecordingCaller caller =
                RecordingCaller.answering("{\"_embedded\": {\"a\": [{}]}, \"_links\": {\"next\": [], \"prev\": 1}}");

        assertThat(Catalogus.with(caller).list(CatalogusLijst.BRONNEN)).hasSize(1);
    }
}
