package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.locatie.RegelsOpLocatie;
import nl.plusgemeente.sdk.omgevingswet.locatieserver.Adres;
import nl.plusgemeente.sdk.omgevingswet.locatieserver.AdresResultaat;
import nl.plusgemeente.sdk.omgevingswet.locatieserver.GevondenAdres;
import nl.plusgemeente.sdk.omgevingswet.locatieserver.Locatieserver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locatieserver v3.1, by tenants that have a key of the DSO. */
class LocatieserverContractTest {
    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private GemeenteSdk sdk;
    private Caller caller;
    private Locatieserver locatieserver;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        facilities.reset();
        this.sdk = sdk;
        caller = sdk.onBehalfOf("lelystad").caller();
        locatieserver = sdk.onBehalfOf("lelystad").facility(Locatieserver.FACILITY);
    }

    @Test
    void search_oneAddress_asksAndReadsIt() {
        AdresResultaat found = locatieserver.search(Adres.of("8299 ZZ", "12"));

        assertThat(found.only())
                .contains(new GevondenAdres(
                        "adr-00000000000000000000000000000001",
                        "Proefweg 12, 8299ZZ Lelystad",
                        Optional.of(RdPoint.of(160_500, 501_500))));
        ReceivedRequest request = facilities.requests().get(0);
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.url())
                .isEqualTo("/bzk/locatieserver/search/v3_1/free?fq=type%3Aadres&fq=postcode%3A8299ZZ&fq=huisnummer%3A12"
                        + "&fl=id%2Cweergavenaam%2Ccentroide_rd&rows=100");
        assertThat(request.header("Accept")).contains("application/json");
        assertThat(request.body()).isEmpty();
    }

    @Test
    void search_byATenantWithAKey_sendsNoKeyTokenOrOin() {
        locatieserver.search(Adres.of("8299ZZ", "12"));
        sdk.onBehalfOf("lelystad")
                .facility(Omgevingswet.FACILITY)
                .catalogus()
                .begrippen("weg")
                .first();

        ReceivedRequest request = facilities.requests().get(0);
        assertThat(names(request))
                .extracting(name -> name.toLowerCase(Locale.ROOT))
                .doesNotContain("x-api-key", "authorization", "cookie", "oin")
                .doesNotContain(MockFacilities.SENDER_OIN_HEADER.toLowerCase(Locale.ROOT));
        assertThat(facilities.requests().get(1).header("x-api-key").orElseThrow())
                .isNotEmpty();
    }

    @Test
    void search_severalNoneAndWithoutPoint_areAnswers() {
        AdresResultaat several = locatieserver.search(Adres.of("8299ZZ", "14"));
        AdresResultaat none = locatieserver.search(Adres.of("8299ZZ", "13"));
        AdresResultaat nowhere = locatieserver.search(Adres.of("8299ZZ", "16"));

        assertThat(several.adressen())
                .extracting(GevondenAdres::weergavenaam)
                .containsExactly("Proefweg 14A, 8299ZZ Lelystad", "Proefweg 14B-2, 8299ZZ Lelystad");
        assertThat(several.only()).isEmpty();
        assertThat(none.adressen()).isEmpty();
        assertThat(nowhere.only())
                .hasValueSatisfying(adres -> assertThat(adres.centroideRd()).isEmpty());
    }

    @Test
    void search_withLetterAndToevoeging_findsTheOne() {
        Adres adres = Adres.of("8299ZZ", "14").huisletter("b").toevoeging("2");

        assertThat(locatieserver.search(adres).only())
                .hasValueSatisfying(found -> assertThat(found.weergavenaam()).startsWith("Proefweg 14B-2"));
        assertThat(facilities.requests().get(0).url()).contains("&fq=huisletter%3Ab&fq=huisnummertoevoeging%3A2&fl=");
    }

    @ParameterizedTest
    @CsvSource({"lelystad, 8299ZZ, 12", "utrecht, 3599ZZ, 5"})
    void search_ofAnyTenant_leadsToRules(String tenant, String postcode, String huisnummer) {
        RdPoint punt = sdk.onBehalfOf(tenant)
                .facility(Locatieserver.FACILITY)
                .search(Adres.of(postcode, huisnummer))
                .only()
                .flatMap(GevondenAdres::centroideRd)
                .orElseThrow();

        RegelsOpLocatie regels =
                sdk.onBehalfOf(tenant).facility(Omgevingswet.FACILITY).regelsOp(punt);

        assertThat(regels.isComplete()).isTrue();
        assertThat(regels.omgevingsdocumenten().items()).isNotEmpty();
        assertThat(regels.ruimtelijkePlannen().items()).isNotEmpty();
    }

    @Test
    void search_whenItFails_isNotNoAddress() {
        facilities.fault(Fault.garbage()).on("locatieserver-v3");

        assertThatExceptionOfType(SdkException.class)
                .isThrownBy(() -> locatieserver.search(Adres.of("8299ZZ", "12")))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("8299"));
    }

    @ParameterizedTest
    @CsvSource({
        "fq, huisnummer:1 OR *:*",
        "fq, *:*",
        "fq, gemeente:Lelystad",
        "fl, '*'",
        "rows, 101",
        "rows, 0",
        "q, Proefweg",
        "apikey, x"
    })
    void mock_whatTheApiDoesNotTake_refuses(String name, String value) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> caller.call(Operation.raw(Locatieserver.API, "GET", "free")
                        .query(name, value)
                        .build()))
                .satisfies(e -> {
                    assertThat(e.status()).isEqualTo(400);
                    assertThat(e.problem().invalidParams()).contains(name);
                });
    }

    @Test
    void mock_askedForNothing_givesAllWithoutTheirPoints() {
        byte[] answer =
                caller.call(Operation.raw(Locatieserver.API, "GET", "free").build());

        assertThat(new String(answer, StandardCharsets.UTF_8))
                .contains("\"numFound\":7", "\"weergavenaam\":\"Proefweg 12")
                .doesNotContain("centroide_rd");
    }

    private static List<String> names(ReceivedRequest request) {
        List<String> names = new ArrayList<>();
        request.headers().forEach((name, value) -> names.add(name));
        return names;
    }
}
