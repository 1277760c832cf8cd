package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Actieverzoek;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.ActieverzoekStap;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.ActieverzoekStatus;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Bericht;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.NieuwDocument;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Notificatie;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.NotificatieType;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Samenwerken;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.SamenwerkingDocument;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Vertrouwelijkheid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Samenwerkfunctionaliteit v5, every operation, between a municipality and a ketenpartner. */
class SamenwerkenContractTest {
    private static final String BASE = "/overheid/samenwerken/api/behandelen/v5";
    private static final Oin PARTNER = Oin.of("00000099000000003000");
    private static final Instant NOW = Clock.systemUTC().instant();

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(4).build();

    @TempDir
    private Path folder;

    private GemeenteSdk sdk;
    private Samenwerken lelystad;
    private Samenwerken partner;

    @BeforeEach
    void clients(GemeenteSdk given) {
        sdk = given;
        lelystad = client("lelystad");
        partner = client("tenant-3");
    }

    @Test
    void samenwerking_isReadByWhoTakesPart_withTheSendersOin() {
        assertThat(partner.samenwerkingen().get("SAM-10995").aangemaaktDoor()).contains("00000099000000001000");

        ReceivedRequest request = facilities.requests().get(0);
        assertThat(request.url()).isEqualTo(BASE + "/samenwerkingen/SAM-10995");
        assertThat(request.header(MockFacilities.SENDER_OIN_HEADER)).contains(PARTNER.value());
        assertThat(request.header("Accept")).contains("application/hal+json");
        assertThat(request.header("x-api-key")).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client("utrecht").samenwerkingen().get("SAM-10995"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client("tenant-4").samenwerkingen().get("SAM-10995"));
    }

    @Test
    void document_goesUpAndComesDown_byteByByte() throws Exception {
        byte[] content = new byte[2 * 1024 * 1024];
        new Random(7).nextBytes(content);
        partner.documenten()
                .add(
                        "SAM-10995",
                        NieuwDocument.of("ons \"advies\" één.pdf", RequestBody.of(content, "application/pdf"))
                                .documentOmschrijving("advies & bijlage")
                                .vertrouwelijkheidsAanduiding(Vertrouwelijkheid.SV)
                                .kenmerkSysteem("TEST"));

        ReceivedRequest upload = facilities.requests().get(0);
        assertThat(upload.url())
                .isEqualTo(BASE + "/samenwerkingen/SAM-10995/documenten?documentOmschrijving=advies%20%26%20bijlage"
                        + "&vertrouwelijkheidsAanduiding=SV&kenmerkSysteem=TEST");
        assertThat(upload.method()).isEqualTo("POST");
        SamenwerkingDocument there = lelystad.documenten()
                .list("SAM-10995", q -> q.aangemaaktDoor(PARTNER))
                .first()
                .items()
                .get(0);
        assertThat(there.bestandsNaam()).isEqualTo("ons \"advies\" één.pdf");
        assertThat(there.documentOmschrijving()).contains("advies & bijlage");
        assertThat(there.vertrouwelijkheidsAanduiding()).contains(Vertrouwelijkheid.SV);
        assertThat(there.formaat()).contains("application/pdf");

        Download download = lelystad.documenten().download(there.documentId(), folder);
        assertThat(download.file().getFileName())
                .asString()
                .startsWith("ons _advies_ ")
                .endsWith(".pdf");
        assertThat(download.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void documenten_byFilterAndPage_areThoseAskedFor() {
        for (int i = 0; i < 5; i++) {
            partner.documenten().add("SAM-10995", NieuwDocument.of("d" + i, RequestBody.of(new byte[1], "text/plain")));
        }
        facilities.reset();
        for (int i = 0; i < 5; i++) {
            partner.documenten().add("SAM-10995", NieuwDocument.of("d" + i, RequestBody.of(new byte[1], "text/plain")));
        }

        assertThat(lelystad.documenten().list("SAM-10995", q -> q.pageSize(2))).hasSize(6);
        assertThat(facilities.requests()).hasSize(5 + 3);
        assertThat(facilities.requests().get(7).url()).endsWith("/documenten?aantal=2&pagina=3");
        assertThat(lelystad.documenten().list("SAM-10995", q -> q.nietAangemaaktDoor(PARTNER)))
                .extracting(SamenwerkingDocument::bestandsNaam)
                .containsExactly("aanvraag dakkapel.txt");
        assertThat(lelystad.documenten().list("SAM-10995", q -> q.aangemaaktDoorNaam("gemeente Lelystad")))
                .hasSize(1);
        assertThat(lelystad.documenten().list("SAM-10995", q -> q.nietAangemaaktDoorNaam("gemeente Lelystad")))
                .hasSize(5);
    }

    @Test
    void actieverzoek_takesItsSteps_andNoOther() {
        Actieverzoek open = partner.actieverzoeken().list("SAM-10995", PARTNER).get(0);
        assertThat(facilities.requests().get(0).url())
                .isEqualTo(BASE + "/actieverzoeken?samenwerkingId=SAM-10995&organisatie=00000099000000003000");
        assertThat(open.status()).contains(ActieverzoekStatus.OPEN);
        assertThat(open.stappen()).containsExactly(ActieverzoekStap.WEIGEREN, ActieverzoekStap.BEHANDELEN);
        assertThat(lelystad.actieverzoeken().get(open.actieverzoekId()).stappen())
                .isEmpty();

        Actieverzoek busy = partner.actieverzoeken().take(open, ActieverzoekStap.BEHANDELEN, "begonnen");

        ReceivedRequest patch = facilities.requests().get(2);
        assertThat(patch.method()).isEqualTo("PATCH");
        assertThat(patch.url()).isEqualTo(BASE + "/actieverzoeken/" + open.actieverzoekId());
        assertThat(patch.header("Content-Type")).contains("application/merge-patch+json");
        assertThat(patch.text()).isEqualTo("{\"status\":\"IN_BEHANDELING\",\"melding\":\"begonnen\"}");
        assertThat(busy.titel()).isEqualTo(open.titel());
        assertThat(busy.melding()).contains("begonnen");
        assertThat(busy.stappen()).containsExactly(ActieverzoekStap.WEIGEREN, ActieverzoekStap.GEREEDMELDEN);

        Actieverzoek done = partner.actieverzoeken().take(busy, ActieverzoekStap.GEREEDMELDEN, "klaar");
        assertThat(done.stappen()).isEmpty();
        Actieverzoek accepted = lelystad.actieverzoeken().change(done, w -> w.status(ActieverzoekStatus.GEREED));
        assertThat(accepted.status()).contains(ActieverzoekStatus.GEREED);
    }

    @Test
    void stepFromAnOldReading_isRefusedByTheApi() {
        Actieverzoek open = partner.actieverzoeken().list("SAM-10995", PARTNER).get(0);
        partner.actieverzoeken().take(open, ActieverzoekStap.WEIGEREN, "nee");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> partner.actieverzoeken().take(open, ActieverzoekStap.BEHANDELEN, "toch"))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(CoreErrors.CONFLICT);
                    assertThat(e.attempts()).isOne();
                });
    }

    @Test
    void bericht_isSentAndListed() {
        String id = partner.actieverzoeken().list("SAM-10995", PARTNER).get(0).actieverzoekId();
        Bericht sent = partner.actieverzoeken().send(id, "Kunt u de tekening sturen?");

        ReceivedRequest request = facilities.requests().get(1);
        assertThat(request.url()).isEqualTo(BASE + "/actieverzoeken/" + id + "/berichten");
        assertThat(request.text()).isEqualTo("{\"bericht\":\"Kunt u de tekening sturen?\"}");
        assertThat(request.header("Content-Type")).contains("application/json");
        assertThat(sent.ontvangerNaam()).contains("gemeente Lelystad");
        assertThat(lelystad.actieverzoeken().berichten(id)).containsExactly(sent);
        assertThat(lelystad.actieverzoeken().get(id).aantalBerichten()).hasValue(1);
    }

    @Test
    void everyEvent_isToldToTheOther() {
        Actieverzoek open = partner.actieverzoeken().list("SAM-10995", PARTNER).get(0);
        partner.actieverzoeken().take(open, ActieverzoekStap.BEHANDELEN, "");
        partner.actieverzoeken().send(open.actieverzoekId(), "hallo");
        partner.documenten().add("SAM-10995", NieuwDocument.of("d", RequestBody.of(new byte[1], "text/plain")));

        List<Notificatie> told =
                lelystad.notificaties().between(NOW.minus(Duration.ofDays(8)), NOW.plus(Duration.ofHours(1))).stream()
                        .toList();

        assertThat(told)
                .extracting(one -> one.notificatieType().orElseThrow())
                .containsExactly(
                        NotificatieType.STATUS_ACTIEVERZOEK_GEWIJZIGD,
                        NotificatieType.NIEUW_BERICHT,
                        NotificatieType.DOCUMENT_TOEGEVOEGD);
        assertThat(told.get(0).property("actieverzoekStatusOud")).contains("OPEN");
        assertThat(told.get(0).property("actieverzoekStatusNieuw")).contains("IN_BEHANDELING");
        assertThat(facilities.requests().get(4).url())
                .matches(".*/notificaties\\?eventDatumTijd%5Bgt%5D=[^&\\[]*&eventDatumTijd%5Blte%5D=[^&\\[]*");
        assertThat(lelystad.notificaties().of("SAM-10995")).containsExactlyElementsOf(told);
        assertThat(partner.notificaties().of("SAM-10995"))
                .extracting(one -> one.notificatieType().orElseThrow())
                .containsExactly(
                        NotificatieType.UITNODIGING_KETENPARTNER,
                        NotificatieType.DOCUMENT_TOEGEVOEGD,
                        NotificatieType.STATUS_ACTIEVERZOEK_GEWIJZIGD);
        assertThat(partner.notificaties()
                        .between(
                                NOW.minus(Duration.ofDays(8)),
                                NOW.minus(Duration.ofDays(7)).plusSeconds(60)))
                .hasSizeLessThan(6);
    }

    @Test
    void reset_isTheBeginning() {
        partner.actieverzoeken()
                .send(partner.actieverzoeken().list("SAM-10344", PARTNER).get(0).actieverzoekId(), "x");
        facilities.reset();

        assertThat(client("utrecht").notificaties().of("SAM-10344")).isEmpty();
    }

    @Test
    void otherForms_areRefused() {
        String open = partner.actieverzoeken().list("SAM-10995", PARTNER).get(0).actieverzoekId();
        byte[] json = "{\"melding\":\"x\"}".getBytes(StandardCharsets.UTF_8);

        // not a merge patch, no form, no file in it, no parameter, no moment
        refused(415, raw("PATCH", "actieverzoeken/" + open).body(RequestBody.of(json, "application/json")));
        refused(415, raw("POST", "samenwerkingen/SAM-10995/documenten").body(RequestBody.of(json, "application/json")));
        refused(
                400,
                raw("POST", "samenwerkingen/SAM-10995/documenten")
                        .body(RequestBody.form("bestand", "a", RequestBody.of(json, "text/plain"))));
        refused(400, raw("POST", "actieverzoeken/" + open + "/berichten").body(Map.of("inhoud", "x")));
        refused(400, raw("GET", "actieverzoeken"));
        refused(400, raw("GET", "notificaties").query("eventDatumTijd[gt]", "gisteren"));
        refused(
                400,
                raw("POST", "samenwerkingen/SAM-10995/documenten")
                        .query("vertrouwelijkheidsAanduiding", "XX")
                        .body(RequestBody.form("file", "a", RequestBody.of(json, "text/plain"))));
    }

    @Test
    void header_thatIsNotConfigured_keepsTheCallHere() {
        try (GemeenteSdk other = facilities.sdk().senderOinHeader("none").build()) {
            Samenwerken samenwerken =
                    other.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).samenwerken();
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> samenwerken.samenwerkingen().get("SAM-10995"))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.NO_SENDER_HEADER));
        }
        try (GemeenteSdk other = facilities.sdk().senderOinHeader("X-Verkeerd").build()) {
            Samenwerken samenwerken =
                    other.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).samenwerken();
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> samenwerken.samenwerkingen().get("SAM-10995"));
        }
        assertThat(facilities.requests()).hasSize(1);
    }

    @Test
    void upload_ofFiftyMegabytes_isSentAsItIsRead() {
        long size = 50L * 1024 * 1024;
        partner.documenten()
                .add(
                        "SAM-10995",
                        NieuwDocument.of(
                                "groot.bin",
                                new RequestBody.Source("application/octet-stream", size, () -> zeros(size))));

        assertThat(lelystad.documenten().list("SAM-10995", q -> q.aangemaaktDoor(PARTNER)))
                .hasSize(1);
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int n = (int) Math.min(Math.min(length, 8_192), left);
                left -= Math.max(0, n);
                return n <= 0 ? -1 : n;
            }
        };
    }

    private OperationBuilder<byte[]> raw(String method, String path) {
        return Operation.raw(DsoApis.SAMENWERKEN, method, path);
    }

    private void refused(int status, OperationBuilder<byte[]> call) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> sdk.onBehalfOf("tenant-3").caller().call(call.build()))
                .satisfies(e -> assertThat(e.status()).isEqualTo(status));
    }

    private Samenwerken client(String tenant) {
        return sdk.onBehalfOf(tenant).facility(Omgevingswet.FACILITY).samenwerken();
    }
}
