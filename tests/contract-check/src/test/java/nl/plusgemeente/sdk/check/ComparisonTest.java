package nl.plusgemeente.sdk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.check.Drift.Kind;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final OurOperation ONE = operation("GET", "/geometrieen/{geometrieIdentificatie}", "crs");
    private static final OurOperation LIST =
            operation("GET", "/lijst").and(reading("GET", "/lijst", Ding.class, "dingen"));

    record Ding(Optional<String> naam, Integer aantal, List<Ding> delen) {}

    record Onwaar(Boolean naam, String eigen) {}

    @Test
    void of_whatTheDocumentSays_findsNothing() {
        OurOperation one = ONE.and(reading("GET", "/geometrieen/{}", Ding.class, ""));

        assertThat(Comparison.of(List.of(one, LIST), document(SmallDocument.GOOD)))
                .isEmpty();
    }

    @Test
    void of_openApi31_readsItsTypesToo() {
        String later = SmallDocument.GOOD
                .replace("\"openapi\": \"3.0.1\"", "\"openapi\": \"3.1.0\"")
                .replace("{\"type\": \"integer\"}", "{\"type\": [\"string\", \"null\"]}");

        assertThat(Comparison.of(List.of(ONE, LIST), document(later)))
                .containsExactly(new Drift(Kind.TYPE_DIFFERS, "GET /lijst.aantal", "Integer is [string]"));
    }

    @Test
    void of_anOperationThatIsGone_breaks() {
        String without = SmallDocument.GOOD.replace("/lijst", "/lijsten");

        assertThat(Comparison.of(List.of(ONE, LIST), document(without)))
                .containsExactly(
                        new Drift(Kind.OPERATION_GONE, "GET /lijst", "/lijst"),
                        new Drift(Kind.OPERATION_NEW, "GET /lijsten", "/lijsten"));
    }

    @Test
    void of_anotherMethod_isAnotherOperation() {
        assertThat(Comparison.of(List.of(ONE, operation("POST", "/lijst")), document(SmallDocument.GOOD)))
                .extracting(Drift::kind)
                .containsExactly(Kind.OPERATION_GONE, Kind.OPERATION_NEW);
    }

    @Test
    void of_parameters_tellsWhatIsMissedAndWhatIsTooMuch() {
        OurOperation other = operation("GET", "/geometrieen/{id}", "srs");

        assertThat(Comparison.of(List.of(other, LIST), document(SmallDocument.GOOD)))
                .containsExactly(
                        new Drift(Kind.PARAMETER_REQUIRED, "GET /geometrieen/{id}", "crs"),
                        new Drift(Kind.PARAMETER_UNKNOWN, "GET /geometrieen/{id}", "srs"));
    }

    @Test
    void of_fields_tellsTypesAndNamesThroughReferencesAndCombinations() {
        OurOperation one = ONE.and(reading("GET", "/geometrieen/{}", Onwaar.class, ""));

        assertThat(Comparison.of(List.of(one, LIST), document(SmallDocument.GOOD)))
                .containsExactly(
                        new Drift(Kind.TYPE_DIFFERS, ONE + ".naam", "Boolean is [string]"),
                        new Drift(Kind.FIELD_UNKNOWN, ONE.toString(), "eigen"),
                        new Drift(Kind.FIELD_NEW, ONE.toString(), "aantal"),
                        new Drift(Kind.FIELD_NEW, ONE.toString(), "delen"));
    }

    @Test
    void of_aListUnderAnotherName_saysSo() {
        OurOperation list = reading("GET", "/lijst", Ding.class, "zaken");

        assertThat(Comparison.of(List.of(ONE, list), document(SmallDocument.GOOD)))
                .containsExactly(new Drift(Kind.FIELD_UNKNOWN, "GET /lijst", "_embedded.zaken"));
    }

    @Test
    void of_referencesInACircle_ends() {
        String circle = SmallDocument.GOOD.replace(
                "\"Basis\": {\"type\": \"object\", \"properties\": {\"naam\": {\"type\": \"string\"}}}",
                "\"Basis\": {\"allOf\": [{\"$ref\": \"#/components/schemas/Ding\"}]}");

        assertThat(Comparison.of(List.of(ONE, LIST), document(circle)))
                .contains(new Drift(Kind.FIELD_UNKNOWN, "GET /lijst", "naam"));
    }

    @Test
    void read_whatIsNoDocument_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> document("<html>no</html>"));
        assertThatIllegalArgumentException().isThrownBy(() -> document("{\"openapi\": \"3.0.1\"}"));
    }

    private static Published document(String text) {
        return Published.read(text);
    }

    private static OurOperation operation(String method, String path, String... query) {
        return new OurOperation("test", method, path, Set.of(query), Optional.empty());
    }

    private static OurOperation reading(String method, String path, Class<?> type, String member) {
        return new OurOperation("test", method, path, Set.of(), Optional.of(new Reading(type, member)));
    }
}
