package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CredentialsRefusedException;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.catalogus.Begrip;
import nl.plusgemeente.sdk.omgevingswet.catalogus.Catalogus;
import nl.plusgemeente.sdk.omgevingswet.catalogus.CatalogusLijst;
import nl.plusgemeente.sdk.omgevingswet.catalogus.CatalogusObject;
import nl.plusgemeente.sdk.omgevingswet.catalogus.Stelselcatalogus;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogus v3, and its twin without a key. */
class CatalogusContractTest {
    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(1).build();

    private Caller caller;
    private Catalogus catalogus;
    private Stelselcatalogus twin;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        facilities.reset();
        caller = sdk.onBehalfOf("lelystad").caller();
        catalogus = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).catalogus();
        twin = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).stelselcatalogus();
    }

    @Test
    void begrippen_byWords_areFound() {
        assertThat(catalogus.begrippen("weg")).extracting(Begrip::naam).containsExactly("uitweg");
        assertThat(facilities.requests().get(0).url())
                .isEqualTo("/publiek/catalogus/api/opvragen/v3/begrippen?zoekTerm=weg&pageSize=50");
        assertThat(facilities.requests().get(0).header("Accept")).contains("application/hal+json");
        assertThat(catalogus.begrippen("niets")).isEmpty();
    }

    @Test
    void begrippen_onADay_areThoseThatHoldThen() {
        assertThat(catalogus.begrippen("bouwhoogte", LocalDate.of(2025, 7, 1))).hasSize(1);
        assertThat(catalogus.begrippen("bouwhoogte", LocalDate.of(2025, 6, 30))).isEmpty();
    }

    @Test
    void mock_onADayWrittenTheOtherWay_refuses() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> caller.call(Operation.raw(DsoApis.CATALOGUS, "GET", "begrippen")
                        .query("geldigOp", "31-01-2026")
                        .build()))
                .satisfies(e -> assertThat(e.problem().invalidParams()).contains("geldigOp"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begrippenkaders",
                "conceptschemas",
                "collecties",
                "concepten",
                "activiteiten",
                "werkzaamheden",
                "bronnen",
                "waardelijsten",
                "informatieproducten"
            })
    void list_ofEveryPath_isAskedWithTheKeyAndRead(String naam) {
        List<CatalogusObject> found =
                catalogus.list(new CatalogusLijst(naam)).stream().toList();

        assertThat(found)
                .hasSizeGreaterThan(2)
                .allSatisfy(item -> assertThat(item.text("uri")).isPresent());
        ReceivedRequest request = facilities.requests().get(0);
        assertThat(request.url()).isEqualTo("/publiek/catalogus/api/opvragen/v3/" + naam + "?pageSize=50");
        assertThat(request.header("Accept")).contains("application/hal+json");
        assertThat(request.header("x-api-key").orElseThrow()).isNotEmpty();
        assertThat(request.body()).isEmpty();
    }

    @Test
    void list_thatTheApiDoesNotHave_isNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> catalogus.list(new CatalogusLijst("onbekend")).first());
    }

    @Test
    void twin_concepten_areFoundWithoutAKey() {
        List<CatalogusObject> found = twin.concepten("weg").stream().toList();

        assertThat(found)
                .singleElement()
                .satisfies(concept -> assertThat(concept.text("naam")).contains("uitweg"));
        ReceivedRequest request = facilities.requests().get(0);
        assertThat(request.url()).isEqualTo("/api/concepten?zoekTerm=weg&pageSize=50");
        assertThat(request.header("Accept")).contains("application/hal+json");
        assertThat(request.header("x-api-key")).isEmpty();
        assertThat(request.header("Authorization")).isEmpty();
        assertThat(request.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"conceptschemas", "concepten", "bronnen", "waardelijsten", "informatieproducten"})
    void twin_everyListThatItHas_isRead(String naam) {
        assertThat(twin.list(new CatalogusLijst(naam))).hasSizeGreaterThan(2);
        assertThat(facilities.requests().get(0).url()).isEqualTo("/api/" + naam + "?pageSize=50");
    }

    @Test
    void twin_aListOfTheOtherApi_isNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> twin.list(CatalogusLijst.COLLECTIES).first());
    }

    @Test
    void twin_links_leadByAnotherPathAndAreNullAtTheEnds() {
        assertThat(caller.pages(
                        Operation.get(DsoApis.STELSELCATALOGUS, "concepten", Answer.page("concepten", Map.class))
                                .pageSize(3)
                                .build()))
                .hasSize(4);

        assertThat(facilities.requests())
                .extracting(ReceivedRequest::url)
                .containsExactly("/api/concepten?pageSize=3", "/api/rest-website/concepten?page=2&pageSize=3");
        assertThat(text(DsoApis.STELSELCATALOGUS, "application/hal+json"))
                .contains("\"prev\":{\"href\":null}", "\"next\":{\"href\":null}")
                .doesNotContain("\"page\"");
        assertThat(text(DsoApis.CATALOGUS, "application/hal+json"))
                .contains("\"totalElements\"")
                .doesNotContain("\"prev\"");
    }

    @Test
    void mock_ofBoth_answersInHalOnly() {
        for (ApiProfile api : List.of(DsoApis.CATALOGUS, DsoApis.STELSELCATALOGUS)) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> text(api, "application/json"))
                    .satisfies(e -> assertThat(e.status()).isEqualTo(406));
        }
    }

    @Test
    void mock_withoutAKey_refusesAtTheApiThatWantsOneOnly() {
        ApiProfile withKey = DsoApis.CATALOGUS;
        ApiProfile keyless = ApiProfile.builder(withKey.facility(), withKey.id() + "-keyless", withKey.path())
                .mediaType(withKey.mediaType())
                .build();

        assertThatExceptionOfType(CredentialsRefusedException.class)
                .isThrownBy(() -> text(keyless, "application/hal+json"))
                .satisfies(e -> assertThat(e.status()).isEqualTo(401));
        assertThat(text(DsoApis.STELSELCATALOGUS, "application/hal+json")).contains("_embedded");
        assertThat(facilities.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.header("x-api-key")).isEmpty());
    }

    private String text(ApiProfile api, String accept) {
        byte[] answer = caller.call(
                Operation.raw(api, "GET", "concepten").header("Accept", accept).build());
        return new String(answer, StandardCharsets.UTF_8);
    }
}
