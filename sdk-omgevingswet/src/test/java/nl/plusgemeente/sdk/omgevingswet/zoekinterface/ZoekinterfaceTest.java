package nl.plusgemeente.sdk.omgevingswet.zoekinterface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import org.junit.jupiter.api.Test;

class ZoekinterfaceTest {
    private static final String BASE = "/publiek/toepasbare-regels/api/zoekinterface/v2/";

    private RecordingCaller caller = RecordingCaller.answering("{\"_embedded\": {}}");

    private Zoekinterface zoek() {
        return Zoekinterface.with(caller);
    }

    @Test
    void werkzaamheden_withEverythingAsked_areInTheBody() {
        zoek().werkzaamheden(q -> q.zoekterm("dak").besteMatchEerst().locaties(List.of("nl.imow-gm0995.gebied.1")))
                .first();

        assertThat(caller.target()).isEqualTo(BASE + "werkzaamheden/_zoek?pageSize=100");
        assertThat(caller.body())
                .isEqualTo("{\"zoekterm\":\"dak\",\"sortering\":\"besteMatch\","
                        + "\"locaties\":[\"nl.imow-gm0995.gebied.1\"]}");
        assertThat(caller.asked().idempotent()).isTrue();
    }

    @Test
    void activiteiten_withNothingAsked_areAll() {
        zoek().activiteiten(
                        q -> q.toestemmingen(List.of(ZoekToestemming.MELDING)).pageSize(5))
                .first();

        assertThat(caller.target()).isEqualTo(BASE + "activiteiten/_zoek?pageSize=5");
        assertThat(caller.body()).isEqualTo("{\"zoekterm\":\"\",\"toestemmingen\":[\"Melding\"]}");
    }

    @Test
    void werkzaamheden_found_areReadInTheWordsOfPeople() {
        caller = RecordingCaller.answering("{\"_embedded\": {\"werkzaamheden\": [{\"urn\": \"DakkapelPlaatsen\","
                + " \"functioneleStructuurRef\": \"urn:d\", \"omschrijving\": \"Dak &amp; kapel\", \"trefwoorden\":"
                + " [\"dak\"], \"toestemming\": \"Iets nieuws\"}]}}");

        ZoekResultaat found = zoek().werkzaamheden(q -> {}).first().items().get(0);

        assertThat(found)
                .isEqualTo(new ZoekResultaat(
                        "DakkapelPlaatsen",
                        Optional.of("urn:d"),
                        "Dak &amp; kapel",
                        List.of("dak"),
                        Optional.of(new ZoekToestemming("Iets nieuws"))));
        assertThat(found.tekst()).isEqualTo("Dak & kapel");
        caller = RecordingCaller.answering("{\"_embedded\": {\"werkzaamheden\": [{}]}}");
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> zoek().werkzaamheden(q -> {}).first());
    }

    @Test
    void suggest_someLetters_givesWords() {
        caller = RecordingCaller.answering("[\"dakkapel\", null]");

        assertThat(zoek().suggestWerkzaamheden("dak")).containsExactly("dakkapel");
        assertThat(caller.target()).isEqualTo(BASE + "werkzaamheden/_suggereer");
        assertThat(caller.body()).isEqualTo("{\"zoekterm\":\"dak\"}");
        assertThat(caller.asked().headers()).containsEntry("Accept", "application/json");

        zoek().suggestActiviteiten("dak");
        assertThat(caller.target()).isEqualTo(BASE + "activiteiten/_suggereer");
    }

    @Test
    void questions_thatMeanSomethingElseToTheApi_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> zoek().suggestActiviteiten(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> zoek().werkzaamheden(q -> q.locaties(List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> zoek().werkzaamheden(q -> q.locaties(Collections.nCopies(10_001, "x"))));
        assertThatIllegalArgumentException().isThrownBy(() -> zoek().werkzaamheden(q -> q.pageSize(201)));
    }
}
