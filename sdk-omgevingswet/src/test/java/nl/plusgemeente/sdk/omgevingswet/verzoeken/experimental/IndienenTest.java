package nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.plusgemeente.sdk.auth.BearerToken;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndienenTest {
    private static final String BASE = "/publiek/verzoeken/api/indienen/v5/verzoeken";
    private static final String HOST = "https://service.omgevingswet.overheid.nl";
    private static final RequestBody BODY = RequestBody.of("{}".getBytes(StandardCharsets.UTF_8), "application/json");

    @Test
    void begin_message_givesTheDraftAndItsLinks() {
        RecordingCaller caller =
                RecordingCaller.answering("{\"verzoekId\":\"t-1\",\"_links\":{\"D-1\":{\"href\":\"" + HOST
                        + BASE + "/t-1/documenten/D-1\"}},\"documenten\":[{\"href\":\"" + HOST + BASE
                        + "/t-1/documenten/D-2\"},{\"href\":\"{x}\"},{\"href\":5},null]}");
        Instant before = Instant.now();

        IndienConcept concept = indienen(caller).begin(BODY);

        assertThat(caller.asked().method()).isEqualTo("POST");
        assertThat(caller.target()).isEqualTo(BASE);
        assertThat(caller.asked().body()).contains(BODY);
        assertThat(caller.asked().idempotent()).isFalse();
        assertThat(concept.verzoekId()).isEqualTo("t-1");
        assertThat(concept.documentLinks())
                .extracting(DocumentLink::naam)
                .containsExactly("_links.D-1", "documenten[0]");
        assertThat(concept.begonnen()).isBetween(before, Instant.now());
        assertThat(concept).hasToString("IndienConcept[_links.D-1, documenten[0]]");
    }

    @Test
    void upload_link_goesThereOnce() {
        RecordingCaller caller = RecordingCaller.answering("");
        URI href = URI.create(HOST + BASE + "/t-1/documenten/D-1?token=x");

        indienen(caller).upload(concept(Instant.now()), new DocumentLink("D-1", href), BODY);

        assertThat(caller.asked().method()).isEqualTo("PUT");
        assertThat(caller.asked().link()).contains(href);
        assertThat(caller.asked().body()).contains(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/publiek/verzoeken/api/indienen/v5/verzoeken/1",
                HOST + "/publiek/other",
                HOST + "/publiek/verzoeken/api/indienen/v5/../../x",
                HOST + "/publiek/verzoeken/api/indienen/v5/%2e%2e/x",
                "https://user@service.omgevingswet.overheid.nl/publiek/verzoeken/api/indienen/v5/x",
                HOST + "/publiek/verzoeken/api/indienen/v5/x#y",
                "mailto:x@example.nl"
            })
    void upload_linkElsewhere_isKeptBack(String href) {
        RecordingCaller caller = RecordingCaller.answering("");

        assertThatExceptionOfType(IndienException.class)
                .isThrownBy(() -> indienen(caller)
                        .upload(concept(Instant.now()), new DocumentLink("D-1", URI.create(href)), BODY))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.DOCUMENT_LINK));
        assertThat(caller.count()).isZero();
    }

    @Test
    void finish_draft_givesTheNumber() {
        RecordingCaller caller = RecordingCaller.answering("{\"verzoeknummer\":\"2026112600001\"}");

        assertThat(indienen(caller).finish(concept(Instant.now()))).isEqualTo("2026112600001");

        assertThat(caller.asked().method()).isEqualTo("POST");
        assertThat(caller.target()).isEqualTo(BASE + "/t-1");
        assertThat(caller.asked().idempotent()).isFalse();
        assertThat(caller.asked().body()).isEmpty();
    }

    @Test
    void finishOrUpload_after24Hours_isRefusedBeforeItIsSent() {
        RecordingCaller caller = RecordingCaller.answering("{}");
        IndienConcept lapsed = concept(Instant.now().minus(Duration.ofHours(24)));

        assertThatExceptionOfType(IndienException.class)
                .isThrownBy(() -> indienen(caller).finish(lapsed))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.CONCEPT_LAPSED));
        assertThatExceptionOfType(IndienException.class)
                .isThrownBy(() ->
                        indienen(caller).upload(lapsed, new DocumentLink("x", URI.create(HOST + BASE)), BODY));
        assertThat(caller.count()).isZero();
        assertThat(lapsed.isVerlopenOp(lapsed.verlooptOp())).isTrue();
        assertThat(lapsed.isVerlopenOp(lapsed.verlooptOp().minusMillis(1))).isFalse();
    }

    @Test
    void answer_withoutTheName_tellsTheSetting() {
        assertThatExceptionOfType(IndienException.class)
                .isThrownBy(
                        () -> indienen(RecordingCaller.answering("{\"id\":1}")).begin(BODY))
                .withMessageContaining("verzoekId")
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.INDIENEN_NAME));
        assertThatExceptionOfType(IndienException.class)
                .isThrownBy(() -> indienen(RecordingCaller.answering("{}")).finish(concept(Instant.now())))
                .withMessageContaining("verzoeknummer");
        assertThatIllegalArgumentException().isThrownBy(() -> new IndienNames("", "x", "PUT"));
        assertThatIllegalArgumentException().isThrownBy(() -> new IndienNames("x", " ", "PUT"));
        assertThatIllegalArgumentException().isThrownBy(() -> new IndienNames("x", "x", ""));
    }

    private static IndienConcept concept(Instant begun) {
        return new IndienConcept("t-1", begun, List.of());
    }

    private static Indienen indienen(RecordingCaller caller) {
        return Indienen.with(caller, BearerToken.of(Secret.of("token")), IndienNames.GUESSED);
    }
}
