package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.Polygon;
import nl.plusgemeente.sdk.omgevingswet.geo.Position;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Actieverzoek;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.ActieverzoekStap;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.ActieverzoekStatus;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Notificatie;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.NotificatieType;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Samenwerken;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.SamenwerkingDocument;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.SamenwerkingStatus;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.Zaakverwijzing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A state that a tester prepared is what the typed clients read, and where they go on from. */
class PreparedStateTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Oin PARTNER = Oin.of("00000099000000003000");
    private static final Polygon LELYSTAD = Polygon.of(List.of(
            Position.of(150_000, 490_000),
            Position.of(170_000, 490_000),
            Position.of(170_000, 515_000),
            Position.of(150_000, 515_000)));

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder()
            .tenants(3)
            .admin(0)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();

    @TempDir
    private Path folder;

    private Omgevingswet lelystad;
    private Samenwerken partner;

    @BeforeEach
    void prepare(GemeenteSdk sdk) throws Exception {
        facilities.state().set("samenwerkingen", prepared("samenwerkingen.json"));
        put("verzoeken", prepared("verzoeken.json"));
        lelystad = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY);
        partner = sdk.onBehalfOf("tenant-3").facility(Omgevingswet.FACILITY).samenwerken();
    }

    @Test
    void samenwerkingen_haveTheirPhase_andThoseOfTheStartAreGone() {
        assertThat(partner.samenwerkingen().get("SAM-1").status()).contains(SamenwerkingStatus.OPEN);
        assertThat(partner.samenwerkingen().get("SAM-1").verzoeknummer()).contains("2026112000001");
        assertThat(partner.samenwerkingen().get("SAM-1").creatieDatumTijd())
                .contains(Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(partner.samenwerkingen().get("SAM-2").status()).contains(SamenwerkingStatus.GESLOTEN);
        assertThat(partner.samenwerkingen().get("SAM-2").links()).doesNotContainKey("documentToevoegen");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> partner.samenwerkingen().get("SAM-10995"));
    }

    @Test
    void notificatie_thatWaits_isTheOnlyOne() {
        List<Notificatie> waiting = partner.notificaties().between(NOW.minusSeconds(86_400 * 10), NOW).stream()
                .toList();

        assertThat(waiting).singleElement().satisfies(one -> {
            assertThat(one.notificatieId()).isEqualTo("n-1");
            assertThat(one.notificatieType()).contains(NotificatieType.STATUS_ACTIEVERZOEK_GEWIJZIGD);
            assertThat(one.property("actieverzoekId")).contains("a-1");
            assertThat(one.eventDatumTijd()).contains(Instant.parse("2026-11-25T09:30:00.125Z"));
        });
    }

    @Test
    void actieverzoek_inItsPhase_goesOnFromThere() {
        Actieverzoek actieverzoek = partner.actieverzoeken().get("a-1");
        assertThat(actieverzoek.status()).contains(ActieverzoekStatus.IN_BEHANDELING);
        assertThat(partner.actieverzoeken().berichten("a-1").stream()).hasSize(1);

        Actieverzoek done = partner.actieverzoeken().take(actieverzoek, ActieverzoekStap.GEREEDMELDEN, "Geen bezwaar.");
        assertThat(done.status()).contains(ActieverzoekStatus.GEREEDGEMELD);
        assertThat(lelystad.samenwerken().notificaties().between(NOW.minusSeconds(1), NOW).stream())
                .hasSize(1);
    }

    @Test
    void document_isThere_byteByByte() throws IOException {
        SamenwerkingDocument document =
                partner.documenten().list("SAM-1").first().items().get(0);

        assertThat(document.bestandsNaam()).isEqualTo("tekening één.txt");
        assertThat(partner.documenten().download(document.documentId(), folder).file())
                .hasContent("TEST");
    }

    @Test
    void verzoek_withItsStatus_isFoundAndRead() {
        List<Zaakverwijzing> found =
                lelystad.verzoeken().search(LELYSTAD, LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 26));

        assertThat(found)
                .extracting(one -> one.verzoeknummer() + " "
                        + one.doel().orElseThrow().toString().toLowerCase(Locale.ROOT))
                .containsExactly("2026112000001 initieren", "2026112000001 intrekken");
        assertThat(lelystad.verzoeken().samenvatting("2026112000001").verzoeknummer())
                .isEqualTo("2026112000001");
    }

    @Test
    void state_afterWork_isReadAndPutBack_andTheClientsSeeIt() {
        partner.actieverzoeken().send("a-1", "Kunt u dit toelichten?");
        String after = facilities.state().read("samenwerkingen");
        facilities.reset();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> partner.actieverzoeken().berichten("a-1").first());

        facilities.state().set("samenwerkingen", after);
        assertThat(partner.actieverzoeken().berichten("a-1").stream())
                .extracting(bericht -> bericht.inhoud())
                .containsExactly("Ontvangen, dank.", "Kunt u dit toelichten?");
        assertThat(partner.actieverzoeken().list("SAM-1", PARTNER)).hasSize(1);
    }

    private static void put(String part, String document) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(facilities.adminAddress().orElseThrow() + "/api/state/" + part))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(document))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(204);
    }

    private static String prepared(String name) throws IOException {
        try (InputStream file = PreparedStateTest.class.getResourceAsStream("state/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
