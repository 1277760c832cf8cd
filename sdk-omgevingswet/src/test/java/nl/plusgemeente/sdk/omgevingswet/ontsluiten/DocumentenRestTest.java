package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tileset;
import org.junit.jupiter.api.Test;

class DocumentenRestTest {
    private static final String BASE = "/publiek/omgevingsinformatie/api/ontsluiten/v2/";

    @Test
    void suggest_allParameters_areSent() {
        RecordingCaller caller = RecordingCaller.answering(
                "[{\"identificatie\":\"x\",\"matches\":[{\"veld\":\"titel\"},1]},{\"identificatie\":\"y\",\"matches\":{}}]");
        Tijdreis dag = Tijdreis.NU.geldigOp(LocalDate.of(2025, 1, 31)).synchroniseerMetTileset(Tileset.VOLLEDIG);

        List<DocumentSuggestie> found = Documenten.with(caller)
                .suggest("plan", q -> q.limit(5).inclusiefToekomstigGeldig().op(dag));

        assertThat(caller.target())
                .isEqualTo(BASE + "documenten/_suggereer?_find=plan&limit=5&inclusiefToekomstigGeldig=true"
                        + "&geldigOp=2025-01-31&synchroniseerMetTileset=Volledig");
        assertThat(found.get(0).matches()).containsExactly(Map.of("veld", "titel"));
        assertThat(found.get(1).matches()).isEmpty();
        Documenten.with(caller).suggest("plan", q -> {});
        assertThat(caller.target()).isEqualTo(BASE + "documenten/_suggereer?_find=plan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documenten.with(caller).suggest("plan", q -> q.limit(0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documenten.with(caller)
                        .suggest("plan", q -> q.op(Tijdreis.NU.inWerkingOp(LocalDate.of(2025, 1, 31)))));
    }

    @Test
    void versie_expressionId_hasTheFormOfAddresses() {
        RecordingCaller caller = RecordingCaller.answering("{\"a\":\"b\"}");

        Omgevingsdocumentversie versie =
                Documenten.with(caller).versie("/akn/nl/act/gm0362/2020/omgevingsplan/nld@2024-03-12;3");

        assertThat(caller.target())
                .isEqualTo(BASE + "omgevingsdocumentversies/_akn_nl_act_gm0362_2020_omgevingsplan_nld_2024_03_12_3");
        assertThat(versie.json()).isEqualTo(Map.of("a", "b"));
        assertThat(versie).hasToString("Omgevingsdocumentversie[1 members]");
    }
}
