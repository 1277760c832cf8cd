package nl.plusgemeente.sdk.omgevingswet.catalogus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import org.junit.jupiter.api.Test;

class CatalogusTest {
    private static final String BASE = "/publiek/catalogus/api/opvragen/v3/begrippen";

    @Test
    void begrippen_losesNothing() {
        RecordingCaller caller = RecordingCaller.answering("""
                {"_embedded": {"begrippen": [
                  {"uri": "http://x/Straatpeil", "naam": "straatpeil", "term": "Straatpeil", "definitie": "hoogte",
                   "uitleg": "hoe hoog", "trefwoorden": ["peil"], "conceptschema": "Regelgeving",
                   "begindatumGeldigheid": "2020-10-28", "einddatumGeldigheid": "2030-01-01"},
                  {"uri": "http://x/B", "definitie": "", "uitleg": null, "conceptschema": {}}]},
                 "_links": {"next": {"href": null}, "prev": {"href": null}}}
                """);

        assertThat(Catalogus.with(caller).begrippen("peil"))
                .containsExactly(
                        new Begrip(
                                "http://x/Straatpeil",
                                "straatpeil",
                                Optional.of("Straatpeil"),
                                Optional.of("hoogte"),
                                Optional.of("hoe hoog"),
                                List.of("peil"),
                                Optional.of("Regelgeving"),
                                Optional.of(LocalDate.of(2020, 10, 28)),
                                Optional.of(LocalDate.of(2030, 1, 1))),
                        new Begrip(
                                "http://x/B",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(caller.target()).isEqualTo(BASE + "?zoekTerm=peil&pageSize=50");
        assertThat(caller.count()).isEqualTo(1);
    }

    @Test
    void begrippen_onADay_asksForIt() {
        RecordingCaller caller = RecordingCaller.answering("{\"_embedded\":{\"begrippen\":[]}}");

        Catalogus.with(caller).begrippen("peil", LocalDate.of(2026, 1, 31)).first();

        assertThat(caller.target()).isEqualTo(BASE + "?zoekTerm=peil&geldigOp=2026-01-31&pageSize=50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogus.with(caller).begrippen(" "));
    }

    @Test
    void begrippen_withoutUri_isNoAnswer() {
        RecordingCaller caller = RecordingCaller.answering("{\"_embedded\":{\"begrippen\":[{\"naam\":\"x\"}]}}");

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Catalogus.with(caller).begrippen("x").first());
    }
}
