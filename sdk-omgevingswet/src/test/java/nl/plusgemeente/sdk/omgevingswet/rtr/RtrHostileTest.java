package nl.plusgemeente.sdk.omgevingswet.rtr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.zoekinterface.Zoekinterface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of the APIs of rules, with parts cut out and others put in: read, or refused as what cannot be read. */
class RtrHostileTest {
    private static final LocalDate DAG = LocalDate.of(2026, 1, 31);
    private static final String ACTIVITEIT = """
            {"urn": "a", "beginDatum": "01-01-2024", "toonbaar": true, "bestuursorgaan": {"oin": "1"},
             "regelBeheerObjecten": [{"typering": "Conclusie", "toestemming": {"code": "x"}}],
             "locaties": [{"identificatie": "l", "beginDatum": "2024-01-01"}],
             "_links": {"bovenliggendeActiviteit": {"href": "/a/b?c"}, "onderliggendeActiviteiten": [{"href": "/a/%41"}]}}
            """;
    private static final String LISTS = """
            {"_embedded": {
              "werkzaamheden": [{"urn": "a", "omschrijving": "b", "functioneleStructuurRef": "c", "trefwoorden": ["d"]}],
              "werkzaamheidversies": [{"urn": "a", "beginDatum": "01-01-2024", "trefwoorden": ["b"],
                "logischeRelaties": [{"urn": "c"}]}],
              "activiteitKoppelingen": [{"urn": "a"}],
              "toepasbareRegels": [{"identifier": 1, "begindatum": "01-01-2024", "sttrVersie": 2}]},
             "page": {"totalElements": 1, "totalPages": 1}, "_links": {"next": {"href": null}}}
            """;
    private static final String TYPERINGEN =
            "[{\"functioneleStructuurRef\":\"a\",\"regelbeheerobjecten\":[\"b\"],\"indirecte_regelbeheerobjecten\":[]}]";

    @Property(tries = 1_500)
    void activiteit_mutated_isReadOrRefused(@ForAll("activiteit") String json) {
        readOrRefused(json, caller -> Rtr.with(caller).activiteitMetOnderliggende("a", DAG, Runnable::run));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/..", "/a/.", "/a/%2e%2E", "/a/%20"})
    void link_thatCannotBeFollowed_isRefused(String href) {
        String json = "{\"urn\":\"a\",\"_links\":{\"onderliggendeActiviteiten\":[{\"href\":\"" + href + "\"}]}}";
        Rtr rtr = Rtr.with(RecordingCaller.answering(json));

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> rtr.activiteitMetOnderliggende("a", DAG, Runnable::run))
                .withMessageEndingWith("at href");
    }

    @Property(tries = 500)
    void lists_mutated_areReadOrRefused(@ForAll("lists") String json) {
        readOrRefused(json, caller -> Rtr.with(caller).werkzaamheden().first());
        readOrRefused(json, caller -> Rtr.with(caller).werkzaamheidVersies("a").first());
        readOrRefused(
                json, caller -> Rtr.with(caller).activiteitKoppelingen("a", DAG).first());
        readOrRefused(
                json,
                caller -> Zoekinterface.with(caller)
                        .werkzaamheden(q -> q.zoekterm("a"))
                        .first()
                        .items()
                        .forEach(found -> assertThat(found.tekst()).isNotNull()));
        readOrRefused(json, caller -> Rtr.with(caller).regelBestanden("a", DAG).first());
    }

    @Property(tries = 500)
    void typeringen_mutated_areReadOrRefused(@ForAll("typeringen") String json) {
        readOrRefused(json, caller -> Rtr.with(caller).regelTyperingen(List.of("a"), RdPoint.of(160_500, 501_500)));
        readOrRefused(json, caller -> Zoekinterface.with(caller).suggestWerkzaamheden("a"));
    }

    private static void readOrRefused(String json, Consumer<RecordingCaller> ask) {
        try {
            ask.accept(RecordingCaller.answering(json));
        } catch (JsonException e) {
            assertThat(e).hasMessageContaining("JSON");
        }
    }

    @Provide
    Arbitrary<String> activiteit() {
        return mutations(ACTIVITEIT);
    }

    @Provide
    Arbitrary<String> lists() {
        return mutations(LISTS);
    }

    @Provide
    Arbitrary<String> typeringen() {
        return mutations(TYPERINGEN);
    }

    private static Arbitrary<String> mutations(String good) {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, good.length());
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 9);
        Arbitrary<String> put =
                Arbitraries.of("", "null", "{", "]", "\"", "-1", "1e99", "true", "\\u0000", "[[[[", "é", "%", "null,");
        return Combinators.combine(from, length, put)
                .as((at, cut, text) ->
                        good.substring(0, at) + text + good.substring(Math.min(good.length(), at + cut)));
    }
}
