package nl.plusgemeente.sdk.omgevingswet.locatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Omgevingsdocument;
import nl.plusgemeente.sdk.omgevingswet.plannen.Plan;
import org.junit.jupiter.api.Test;

class RegelsOpLocatieTest {
    private static final Geometry PLACE = RdPoint.of(160_500, 501_500).geometry();
    private static final String DOCUMENTEN = """
            {"_embedded":{"documenten":[{"identificatie":"/akn/a"},{"identificatie":"NL.IMRO.x"},
             {"identificatie":"/akn/b","omgevingsdocumentMetadata":{"isOntwerp":true}},
             {"identificatie":"/akn/c","omgevingsdocumentMetadata":{"isOntwerp":false}}]},"_links":{}}""";
    private static final String PLANNEN =
            "{\"_embedded\":{\"plannen\":[{\"id\":\"p\"},{\"id\":\"q\",\"isHistorisch\":true}]},\"_links\":{}}";

    @Test
    void ask_bothAnswer_eachHalfHasItsOwn() {
        RecordingCaller caller = RecordingCaller.answering(DOCUMENTEN, PLANNEN);

        RegelsOpLocatie regels = RegelsOpLocatie.ask(caller, PLACE, 10);

        assertThat(regels.omgevingsdocumenten().items())
                .extracting(Omgevingsdocument::identificatie)
                .containsExactly("/akn/a", "/akn/c");
        assertThat(regels.ruimtelijkePlannen().items()).extracting(Plan::id).containsExactly("p");
        assertThat(regels.isComplete()).isTrue();
        assertThat(regels.isEmpty()).isFalse();
        assertThat(regels.orThrow()).isSameAs(regels);
        assertThat(caller.target()).contains("regelStatus=geldend", "regelBinding=burgerbindend%2Cinstructieregels");
    }

    @Test
    void ask_moreThanIsRead_isNotComplete() {
        RegelsOpLocatie regels = RegelsOpLocatie.ask(RecordingCaller.answering(DOCUMENTEN, PLANNEN), PLACE, 3);

        assertThat(regels.omgevingsdocumenten().isComplete()).isFalse();
        assertThat(regels.ruimtelijkePlannen().isComplete()).isTrue();
        assertThat(regels.isComplete()).isFalse();
    }

    @Test
    void ask_nothingAnywhere_isEmptyForSure() {
        RegelsOpLocatie regels = RegelsOpLocatie.ask(RecordingCaller.answering("{\"_links\":{}}"), PLACE, 1);

        assertThat(regels.isEmpty()).isTrue();
    }

    @Test
    void isEmpty_oneHalfFailed_throwsItsReason() {
        ConfigurationException reason = new ConfigurationException(DsoErrors.CHECK_TEXT, "no host");
        Half<Plan> failed = new Half.Failed<>(reason);
        RegelsOpLocatie regels = new RegelsOpLocatie(new Half.Found<>(List.of(), true), failed);

        assertThat(failed.isComplete()).isFalse();
        assertThat(regels.isComplete()).isFalse();
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(regels::isEmpty)
                .isSameAs(reason);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> regels.ruimtelijkePlannen().items())
                .isSameAs(reason);
    }

    @Test
    void ask_whatCannotBeAsked_isRefused() {
        RecordingCaller caller = RecordingCaller.answering("{}");

        assertThatIllegalArgumentException().isThrownBy(() -> RegelsOpLocatie.ask(caller, PLACE, 0));
        assertThat(caller.count()).isZero();
    }
}
