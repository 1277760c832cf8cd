package nl.plusgemeente.sdk.omgevingswet.locatieserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.internal.config.AddressBook;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatieserverTest {
    private static final String BASE = "/bzk/locatieserver/search/v3_1/free?fq=type%3Aadres";
    private static final String REST = "&fl=id%2Cweergavenaam%2Ccentroide_rd&rows=100";
    private static final String NONE = "{\"response\": {\"numFound\": 0, \"docs\": []}}";

    @Test
    void search_allParts_areFiltersOfTheirOwn() {
        RecordingCaller caller = RecordingCaller.answering(NONE);

        Locatieserver.with(caller)
                .search(Adres.of("8299 zz", "14").huisletter("B").toevoeging("2"));

        assertThat(caller.target())
                .isEqualTo(BASE + "&fq=postcode%3A8299ZZ&fq=huisnummer%3A14&fq=huisletter%3AB"
                        + "&fq=huisnummertoevoeging%3A2" + REST);
        assertThat(caller.asked().headers()).isEmpty();
        assertThat(caller.asked().method()).isEqualTo("GET");
        assertThat(caller.asked().idempotent()).isTrue();
    }

    @Test
    void search_numberOnly_asksForNothingElse() {
        RecordingCaller caller = RecordingCaller.answering(NONE);

        AdresResultaat none = Locatieserver.with(caller).search(Adres.of("8299ZZ", "12"));

        assertThat(caller.target()).isEqualTo(BASE + "&fq=postcode%3A8299ZZ&fq=huisnummer%3A12" + REST);
        assertThat(none.adressen()).isEmpty();
        assertThat(none.only()).isEmpty();
        assertThat(none.isComplete()).isTrue();
    }

    @Test
    void search_oneHit_isTheOnlyOne() {
        AdresResultaat found = found("""
                {"response": {"numFound": 1, "start": 0, "maxScore": 7.1, "numFoundExact": true, "docs": [
                  {"id": "adr-1", "weergavenaam": "Proefweg 12, 8299ZZ Lelystad", "centroide_rd": "POINT(160500.5 501500)",
                   "nieuw": {"x": [1]}}]}, "ook": "nieuw"}
                """);

        GevondenAdres adres =
                new GevondenAdres("adr-1", "Proefweg 12, 8299ZZ Lelystad", Optional.of(RdPoint.of(160_500.5, 501_500)));
        assertThat(found).isEqualTo(new AdresResultaat(List.of(adres), 1));
        assertThat(found.only()).contains(adres);
        assertThat(adres).hasToString("GevondenAdres[adr-1]");
    }

    @Test
    void search_hitWithoutPoint_isFoundWithoutOne() {
        AdresResultaat found = found("""
                {"response": {"numFound": 2, "docs": [{"id": "adr-1"}, {"id": "adr-2", "centroide_rd": null}]}}
                """);

        assertThat(found.adressen())
                .containsExactly(
                        new GevondenAdres("adr-1", "", Optional.empty()),
                        new GevondenAdres("adr-2", "", Optional.empty()));
        assertThat(found.only()).isEmpty();
    }

    @Test
    void search_moreThanCameAlong_isNotComplete() {
        AdresResultaat found = found("{\"response\": {\"numFound\": 2, \"docs\": [{\"id\": \"adr-1\"}]}}");

        assertThat(found.isComplete()).isFalse();
        assertThat(found.only()).isEmpty();
    }

    @Test
    void facility_asksNoCredential_andIsFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(Facility.class))
                .anySatisfy(found -> assertThat(found).isEqualTo(Locatieserver.FACILITY));
        assertThat(Locatieserver.FACILITY)
                .hasSameHashCodeAs(new LocatieserverFacility())
                .isNotEqualTo("locatieserver")
                .hasToString("locatieserver");
        assertThat(Locatieserver.FACILITY.naam()).isEqualTo("PDOK Locatieserver");
        assertThat(Locatieserver.FACILITY.name()).contains("geocoder");
        assertThat(Locatieserver.FACILITY.client(RecordingCaller.answering(NONE)))
                .isNotNull();
        assertThat(Locatieserver.FACILITY.apis()).singleElement().satisfies(LocatieserverTest::isOpen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "pre-production"})
    void api_inEitherEnvironment_isAskedAtTheOneHost(String name) {
        FacilityEnvironment environment =
                name.equals("production") ? FacilityEnvironment.PRODUCTION : FacilityEnvironment.PRE_PRODUCTION;

        assertThat(new AddressBook(environment, Map.of()).base(Locatieserver.API))
                .hasToString("https://api.pdok.nl/bzk/locatieserver/search/v3_1");
    }

    private static void isOpen(ApiProfile api) {
        assertThat(api.credential()).isEqualTo(CredentialKind.NONE);
        assertThat(api.senderOin()).isFalse();
        assertThat(api.oinHeader()).isEmpty();
        assertThat(api.hosts().values()).extracting(Object::toString).containsOnly("https://api.pdok.nl");
    }

    private static AdresResultaat found(String json) {
        return Locatieserver.with(RecordingCaller.answering(json)).search(Adres.of("8299ZZ", "12"));
    }
}
