package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every operation as a value, and its answer read. */
class SamenwerkenTest {
    private static final String BASE = "/overheid/samenwerken/api/behandelen/v5/";
    private static final Oin OIN = Oin.of("00000099000000003000");
    private static final String VERZOEK = """
            {"actieverzoekId":"a-1","samenwerkingId":"SAM-1","titel":"T","status":"OPEN","aantalBerichten":2,
             "documenten":[{"documentId":"d-1","bestandsNaam":"a.pdf"}],
             "_links":{"self":{"href":"x"},"behandelen":{"href":"x","templated":""},"weigeren":[{"href":"x"}]}}""";

    @Test
    void samenwerking_isAskedById() {
        RecordingCaller caller = RecordingCaller.answering("{\"samenwerkingId\":\"SAM-1\",\"status\":\"GESLOTEN\"}");

        Samenwerking samenwerking = Samenwerken.with(caller).samenwerkingen().get("SAM-1");

        assertThat(caller.target()).isEqualTo(BASE + "samenwerkingen/SAM-1");
        assertThat(samenwerking.status()).contains(SamenwerkingStatus.GESLOTEN);
        assertThat(samenwerking.links()).isEmpty();
        assertThat(samenwerking.aantalNotificaties()).isEmpty();
    }

    @Test
    void documenten_allFilters_standInTheQueryEncodedOnce() {
        RecordingCaller caller = RecordingCaller.answering("{\"_embedded\":null,\"_links\":null}");

        Samenwerken.with(caller)
                .documenten()
                .list(
                        "SAM-1",
                        q -> q.aangemaaktDoor(OIN)
                                .nietAangemaaktDoor(OIN)
                                .aangemaaktDoorNaam("a b")
                                .nietAangemaaktDoorNaam("c&d")
                                .sort("-x")
                                .pageSize(50))
                .first();

        assertThat(caller.target())
                .isEqualTo(BASE + "samenwerkingen/SAM-1/documenten?aangemaaktDoor=00000099000000003000"
                        + "&aangemaaktDoor%5Bnot%5D=00000099000000003000&aangemaaktDoorNaam=a%20b"
                        + "&aangemaaktDoorNaam%5Bnot%5D=c%26d&_sort=-x&aantal=50");
    }

    @Test
    void documenten_ofThreePages_areAskedByPagina_fromTheNumberThatTheApiCountsFrom() {
        String page = "{\"_embedded\":{\"documenten\":[{\"documentId\":\"d%s\",\"bestandsNaam\":\"x\"}]},"
                + "\"page\":{\"number\":%s,\"size\":1,\"totalElements\":3,\"totalPages\":3}}";
        for (int first = 0; first < 2; first++) {
            RecordingCaller caller = RecordingCaller.answering(
                    page.formatted(1, first), page.formatted(2, first + 1), page.formatted(3, first + 2));

            assertThat(Samenwerken.with(caller).documenten().list("SAM-1"))
                    .extracting(SamenwerkingDocument::documentId)
                    .containsExactly("d1", "d2", "d3");
            assertThat(caller.target()).endsWith("/documenten?pagina=" + (first + 2));
            assertThat(caller.count()).isEqualTo(3);
        }
    }

    @Test
    void add_sendsAFormWithOneFile(@TempDir Path folder) throws IOException {
        RecordingCaller caller = RecordingCaller.answering("");
        Path file = Files.writeString(folder.resolve("advies.txt"), "inhoud");

        Samenwerken.with(caller)
                .documenten()
                .add(
                        "SAM-1",
                        NieuwDocument.of(file, "text/plain")
                                .documentOmschrijving("ons advies")
                                .nummerBinnenSysteem("Z-1")
                                .kenmerkSysteem("TEST")
                                .vertrouwelijkheidsAanduiding(Vertrouwelijkheid.SV)
                                .taal("NL"));

        assertThat(caller.asked().method()).isEqualTo("POST");
        assertThat(caller.asked().idempotent()).isFalse();
        assertThat(caller.target())
                .isEqualTo(BASE + "samenwerkingen/SAM-1/documenten?documentOmschrijving=ons%20advies"
                        + "&nummerBinnenSysteem=Z-1&kenmerkSysteem=TEST&vertrouwelijkheidsAanduiding=SV&taal=NL");
        RequestBody form = (RequestBody) caller.asked().body().orElseThrow();
        assertThat(form.contentType()).startsWith("multipart/form-data; boundary=");
        assertThat(new String(form.open().readAllBytes(), StandardCharsets.UTF_8))
                .contains("name=\"file\"; filename=\"advies.txt\"")
                .contains("\r\n\r\ninhoud\r\n");
        assertThat(NieuwDocument.of(file, "text/plain").toString()).doesNotContain("advies");
    }

    @Test
    void download_takesAnyTypeToAFile(@TempDir Path folder) {
        RecordingCaller caller = RecordingCaller.answering("inhoud");

        Download first = Samenwerken.with(caller).documenten().download("d 1", folder);
        Download second = Samenwerken.with(caller).documenten().download("d 1", folder);

        assertThat(caller.target()).isEqualTo(BASE + "documenten/d%201/content");
        assertThat(caller.asked().headers()).containsEntry("Accept", "*/*");
        assertThat(first.file()).isEqualTo(folder.resolve("document")).hasContent("inhoud");
        assertThat(second.file()).isEqualTo(folder.resolve("document (2)")).hasContent("inhoud");
    }

    @Test
    void actieverzoeken_areAskedBySamenwerkingAndOrganisatie() {
        RecordingCaller caller = RecordingCaller.answering("{\"_embedded\":{\"actieverzoeken\":[" + VERZOEK + "]}}");

        List<Actieverzoek> found = Samenwerken.with(caller).actieverzoeken().list("SAM-1", OIN);

        assertThat(caller.target())
                .isEqualTo(BASE + "actieverzoeken?samenwerkingId=SAM-1&organisatie=00000099000000003000");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.status()).contains(ActieverzoekStatus.OPEN);
            assertThat(one.documenten())
                    .extracting(SamenwerkingDocument::bestandsNaam)
                    .containsExactly("a.pdf");
            assertThat(one.stappen()).containsExactly(ActieverzoekStap.WEIGEREN, ActieverzoekStap.BEHANDELEN);
            assertThat(one.aantalBerichten()).hasValue(2);
        });
    }

    @Test
    void take_withALink_isAMergePatchOfWhatChanges() {
        RecordingCaller caller = RecordingCaller.answering(VERZOEK, VERZOEK.replace("OPEN", "IN_BEHANDELING"));
        Actieverzoeken actieverzoeken = Samenwerken.with(caller).actieverzoeken();

        Actieverzoek after =
                actieverzoeken.take(actieverzoeken.get("a-1"), ActieverzoekStap.BEHANDELEN, "wij beginnen");

        assertThat(caller.asked().method()).isEqualTo("PATCH");
        assertThat(caller.target()).isEqualTo(BASE + "actieverzoeken/a-1");
        assertThat(caller.body()).isEqualTo("{\"status\":\"IN_BEHANDELING\",\"melding\":\"wij beginnen\"}");
        assertThat(caller.asked().idempotent()).isFalse();
        assertThat(after.status()).contains(ActieverzoekStatus.IN_BEHANDELING);
    }

    @Test
    void take_withoutItsLink_isRefusedBeforeAnythingIsSent() {
        RecordingCaller caller = RecordingCaller.answering(VERZOEK);
        Actieverzoeken actieverzoeken = Samenwerken.with(caller).actieverzoeken();
        Actieverzoek open = actieverzoeken.get("a-1");

        assertThatThrownBy(() -> actieverzoeken.take(open, ActieverzoekStap.GEREEDMELDEN, "klaar"))
                .isInstanceOfSatisfying(StapNotAllowedException.class, e -> {
                    assertThat(e.code()).isEqualTo(DsoErrors.STAP_NOT_ALLOWED);
                    assertThat(e.allowed()).containsExactly(ActieverzoekStap.WEIGEREN, ActieverzoekStap.BEHANDELEN);
                    assertThat(e.retryable()).isFalse();
                })
                .hasMessageContaining("cannot take the step gereedmelden now. The API allows [weigeren, behandelen]");
        assertThat(caller.count()).isOne();
    }

    @Test
    void take_whereNothingIsAllowed_saysSo() {
        RecordingCaller caller = RecordingCaller.answering("{\"actieverzoekId\":\"a-1\",\"status\":\"GEREED\"}");
        Actieverzoeken actieverzoeken = Samenwerken.with(caller).actieverzoeken();
        Actieverzoek done = actieverzoeken.get("a-1");

        assertThatThrownBy(() -> actieverzoeken.take(done, ActieverzoekStap.WEIGEREN, ""))
                .hasMessageContaining("The API allows no step");
        assertThat(caller.count()).isOne();
    }

    @Test
    void change_ofOtherMembers_needsNoLink() {
        RecordingCaller caller = RecordingCaller.answering(VERZOEK);
        Actieverzoeken actieverzoeken = Samenwerken.with(caller).actieverzoeken();
        Actieverzoek open = actieverzoeken.get("a-1");

        actieverzoeken.change(open, w -> w.titel("N").omschrijving("O").productId("P"));
        assertThat(caller.body()).isEqualTo("{\"titel\":\"N\",\"omschrijving\":\"O\",\"productId\":\"P\"}");
        actieverzoeken.change(open, w -> w.status(ActieverzoekStatus.INGETROKKEN));
        assertThat(caller.body()).isEqualTo("{\"status\":\"INGETROKKEN\"}");
        assertThatIllegalArgumentException().isThrownBy(() -> actieverzoeken.change(open, w -> {}));
    }

    @Test
    void bericht_goesOutAsBericht_andComesBackAsInhoud() {
        RecordingCaller caller = RecordingCaller.answering("{\"berichtId\":\"b\",\"inhoud\":\"hallo\"}");

        Bericht sent = Samenwerken.with(caller).actieverzoeken().send("a-1", "hallo");

        assertThat(caller.target()).isEqualTo(BASE + "actieverzoeken/a-1/berichten");
        assertThat(caller.body()).isEqualTo("{\"bericht\":\"hallo\"}");
        assertThat(sent.inhoud()).isEqualTo("hallo");
        assertThat(caller.asked().idempotent()).isFalse();
    }

    @Test
    void berichten_areListed() {
        RecordingCaller caller =
                RecordingCaller.answering("{\"_embedded\":{\"berichten\":[{\"berichtId\":\"b\",\"inhoud\":\"x\"}]}}");

        assertThat(Samenwerken.with(caller).actieverzoeken().berichten("a-1"))
                .extracting(Bericht::berichtId)
                .containsExactly("b");
        assertThat(caller.target()).isEqualTo(BASE + "actieverzoeken/a-1/berichten");
    }

    @Test
    void notificaties_ofAWindow_areAskedWithBracketsEncodedOnce() {
        RecordingCaller caller = RecordingCaller.answering("""
                {"_embedded":{"notificaties":[{"notificatieId":"n","notificatieType":"NIEUW_SOORT",
                 "eventDatumTijd":"2026-06-04T10:45:01.933+02:00","properties":{"documentId":"d","aantal":3,"weg":null}}]}}""");

        List<Notificatie> found = Samenwerken.with(caller)
                .notificaties()
                .between(Instant.parse("2026-06-04T08:00:00.123456Z"), Instant.parse("2026-06-04T09:00:00Z"))
                .stream()
                .toList();

        assertThat(caller.target())
                .isEqualTo(BASE + "notificaties?eventDatumTijd%5Bgt%5D=2026-06-04T08%3A00%3A00.123Z"
                        + "&eventDatumTijd%5Blte%5D=2026-06-04T09%3A00%3A00Z");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.notificatieType()).contains(new NotificatieType("NIEUW_SOORT"));
            assertThat(one.eventDatumTijd()).contains(Instant.parse("2026-06-04T08:45:01.933Z"));
            assertThat(one.properties()).isEqualTo(Map.of("documentId", "d", "aantal", "3"));
            assertThat(one.property("documentId")).contains("d");
            assertThat(one.property("berichtId")).isEmpty();
        });
    }

    @Test
    void notificaties_ofASamenwerking_areNotPaged() {
        RecordingCaller caller =
                RecordingCaller.answering("{\"_embedded\":{\"notificaties\":[{\"notificatieId\":\"n\"}]}}");

        assertThat(Samenwerken.with(caller).notificaties().of("SAM-1")).hasSize(1);
        assertThat(caller.target()).isEqualTo(BASE + "samenwerkingen/SAM-1/notificaties");
        assertThat(caller.count()).isOne();
    }

    @Test
    void whatCannotBeAsked_isRefusedAtOnce() {
        RecordingCaller caller = RecordingCaller.answering("{}");
        Samenwerken samenwerken = Samenwerken.with(caller);
        Instant now = Instant.EPOCH;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> samenwerken.samenwerkingen().get(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> samenwerken.documenten().list(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> samenwerken.actieverzoeken().send("a", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> samenwerken.notificaties().between(now, now));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> samenwerken.documenten().list("a", q -> q.pageSize(201)));
        assertThat(caller.count()).isZero();
    }
}
