package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.CredentialsRefusedException;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockVerzoek;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import nl.plusgemeente.sdk.omgevingswet.geo.Polygon;
import nl.plusgemeente.sdk.omgevingswet.geo.Position;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.AfhandelenNames;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.RecoveryResult;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.RecoveryWindow;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.Verzoeken;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.Zaakverwijzing;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.StamBericht;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.Verzoekbericht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Verzoek afhandelen v2, every operation. */
class VerzoekenContractTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Polygon LELYSTAD = Polygon.of(List.of(
            Position.of(150_000, 490_000),
            Position.of(170_000, 490_000),
            Position.of(170_000, 515_000),
            Position.of(150_000, 515_000)));

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder()
            .tenants(2)
            .clock(Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC))
            .build();

    private Verzoeken verzoeken;
    private Oin own;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        verzoeken = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).verzoeken();
        own = Oin.of(facilities.tenants().get(0).oin());
    }

    @Test
    void recover_week_bringsWhatWasMissedAndNothingElse() {
        RecoveryResult result = verzoeken.recover(
                RecoveryWindow.of(LELYSTAD, TODAY.minusDays(7), TODAY, own), VerzoekenContractTest::hasArrived);

        assertThat(result.hersteld())
                .extracting(hersteld -> hersteld.bericht().verzoeknummer() + "/"
                        + hersteld.bericht().volgnummer().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(facilities.verzoeken().all().stream()
                        .filter(verzoek -> verzoek.tenant().equals("lelystad") && verzoek.gemist())
                        .filter(verzoek -> !verzoek.bericht().contains("uitvoerendeInstantie"))
                        .map(verzoek -> verzoek.verzoeknummer() + "/" + verzoek.volgnummer())
                        .toList())
                .hasSize(3);
        assertThat(result.nietHersteld()).isEmpty();
        assertThat(result.compleet()).isTrue();
        assertThat(result.hersteld())
                .anySatisfy(hersteld -> assertThat(
                                hersteld.bericht().volgnummer().orElseThrow().isIntrekking())
                        .isTrue());
        assertThat(targets("_zoek")).hasSize(8).allMatch(target -> target.endsWith("_zoek?page=1&size=50"));
        assertThat(targets("samenvatting")).hasSize(3);
    }

    @Test
    void recover_whatWasMissed_bringsTheRequestThatIsSharedInASamenwerking(GemeenteSdk sdk) {
        RecoveryResult result = verzoeken.recover(
                RecoveryWindow.of(LELYSTAD, TODAY.minusDays(7), TODAY, own), VerzoekenContractTest::hasArrived);

        assertThat(sdk.onBehalfOf("lelystad")
                        .facility(Omgevingswet.FACILITY)
                        .samenwerken()
                        .samenwerkingen()
                        .get("SAM-10995")
                        .verzoeknummer())
                .hasValueSatisfying(number -> assertThat(result.hersteld())
                        .extracting(hersteld -> hersteld.bericht().verzoeknummer())
                        .contains(number));
    }

    @Test
    void recover_newOne_isFoundFromTheCursorOn() {
        RecoveryWindow window = RecoveryWindow.of(LELYSTAD, TODAY.minusDays(7), TODAY, own);
        RecoveryResult first = verzoeken.recover(window, VerzoekenContractTest::hasArrived);
        MockVerzoek missed = facilities.verzoeken().isMissed("lelystad");
        facilities.verzoeken().arrives("lelystad");

        RecoveryResult second = verzoeken.recover(window.from(first.cursor()), VerzoekenContractTest::hasArrived);

        assertThat(second.hersteld())
                .singleElement()
                .satisfies(hersteld -> assertThat(hersteld.bericht()).isEqualTo(StamBericht.read(missed.bericht())));
    }

    @Test
    void recover_faultHalfway_keepsWhatWasFound() {
        facilities.fault(Fault.status(400)).on("afhandelen-v2", "samenvatting");

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> verzoeken.recover(
                        RecoveryWindow.of(LELYSTAD, TODAY.minusDays(7), TODAY, own),
                        VerzoekenContractTest::hasArrived));
    }

    @Test
    void search_area_hasThoseForOthersToo() {
        List<Zaakverwijzing> found = verzoeken.search(LELYSTAD, TODAY.minusDays(7), TODAY);

        assertThat(found).hasSize(7).allSatisfy(verwijzing -> {
            assertThat(verwijzing.bevoegdGezag()).isEqualTo(own);
            assertThat(verwijzing.volgnummer()).isPresent();
            assertThat(verwijzing.doel()).isPresent();
        });
        assertThat(found)
                .filteredOn(verwijzing -> !verwijzing.isVoor(Set.of(own)))
                .hasSize(1);
        ReceivedRequest request = facilities.requests().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.header("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(request.text())
                .isEqualTo("{\"geometrie\":{\"type\":\"Polygon\",\"coordinates\":[[[150000,490000],[170000,490000],"
                        + "[170000,515000],[150000,515000],[150000,490000]]]},\"datumVanaf\":\"2026-11-19\","
                        + "\"datumTot\":\"2026-11-26\"}");
    }

    @Test
    void search_moreThanAPage_readsThemAll() {
        for (int i = 0; i < 120; i++) {
            facilities.verzoeken().isMissed("lelystad");
        }

        Set<String> numbers = verzoeken.search(LELYSTAD, TODAY, TODAY).stream()
                .map(Zaakverwijzing::verzoeknummer)
                .collect(Collectors.toSet());

        assertThat(numbers).hasSize(120);
        assertThat(targets("_zoek")).hasSize(3);
    }

    @Test
    void related_number_findsThoseAtTheSamePlace() {
        String number = facilities.verzoeken().all().get(0).verzoeknummer();

        assertThat(verzoeken.related(number, TODAY.minusDays(7), TODAY)).hasSize(7);
        assertThat(facilities.requests().get(0).text())
                .isEqualTo("{\"verzoeknummer\":\"" + number
                        + "\",\"datumVanaf\":\"2026-11-19\",\"datumTot\":\"2026-11-26\"}");
    }

    @Test
    void samenvatting_own_isTheWholeMessage() {
        MockVerzoek copy = facilities.verzoeken().all().stream()
                .filter(verzoek ->
                        verzoek.tenant().equals("lelystad") && verzoek.bericht().contains("Mestsilo"))
                .findFirst()
                .orElseThrow();

        Verzoekbericht bericht = (Verzoekbericht) verzoeken.samenvatting(copy.verzoeknummer());

        assertThat(bericht.isKopieVoor(own)).isTrue();
        assertThat(bericht.projectlocaties()).singleElement().satisfies(plaats -> {
            assertThat(plaats.rd()).contains(RdPoint.of(160_500, 501_500));
            assertThat(plaats.etrs89().orElseThrow().latitude()).isBetween(52.4, 52.6);
        });
        assertThat(bericht.initiatiefnemer()
                        .orElseThrow()
                        .natuurlijkPersoon()
                        .orElseThrow()
                        .bsn())
                .isEmpty();
        assertThat(facilities.requests().get(0).header("Accept")).contains("application/xml");
        assertThat(targets("samenvatting"))
                .containsExactly(
                        "/overheid/verzoeken/api/afhandelen/v2/verzoeken/" + copy.verzoeknummer() + "/samenvatting");
    }

    @Test
    void samenvatting_ofAnotherOrUnknown_isRefused() {
        String foreign = facilities.verzoeken().all().stream()
                .filter(verzoek -> verzoek.tenant().equals("utrecht"))
                .findFirst()
                .orElseThrow()
                .verzoeknummer();

        assertThatExceptionOfType(CredentialsRefusedException.class).isThrownBy(() -> verzoeken.samenvatting(foreign));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> verzoeken.samenvatting("1"));
    }

    @Test
    void named_wrongNameInTheQuestion_isRefusedByTheApi() {
        for (String setting : List.of("vraag.geometrie", "vraag.vanaf", "vraag.tot")) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> verzoeken
                            .named(AfhandelenNames.GUESSED.with(setting, "anders"))
                            .search(LELYSTAD, TODAY, TODAY));
        }
    }

    @Test
    void named_wrongNameForTheAnswer_tellsTheSetting() {
        for (String setting :
                List.of("antwoord.lijst", "verwijzing.verzoeknummer", "verwijzing.bevoegdGezag", "verwijzing.oin")) {
            assertThatExceptionOfType(ResponseFormatException.class)
                    .isThrownBy(() -> verzoeken
                            .named(AfhandelenNames.GUESSED.with(setting, "anders"))
                            .search(LELYSTAD, TODAY.minusDays(7), TODAY))
                    .withMessageContaining(setting)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.AFHANDELEN_NAME));
        }
    }

    /** What an application knows that got all that was pushed. */
    private static boolean hasArrived(Zaakverwijzing verwijzing) {
        return facilities.verzoeken().all().stream()
                .anyMatch(verzoek -> !verzoek.gemist()
                        && verzoek.verzoeknummer().equals(verwijzing.verzoeknummer())
                        && verzoek.volgnummer()
                                == verwijzing.volgnummer().orElseThrow().waarde());
    }

    private static List<String> targets(String part) {
        return facilities.requests().stream()
                .map(ReceivedRequest::url)
                .filter(url -> url.contains(part))
                .toList();
    }
}
