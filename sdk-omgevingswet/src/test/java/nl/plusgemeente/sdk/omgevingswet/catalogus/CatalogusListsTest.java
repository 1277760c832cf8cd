package nl.plusgemeente.sdk.omgevingswet.catalogus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogusListsTest {
    private static final String V3 = "/publiek/catalogus/api/opvragen/v3/";
    private static final String NONE = "{\"_embedded\": {\"x\": []}}";

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
    void list_ofEveryPath_asksForIt(String naam) {
        RecordingCaller caller = RecordingCaller.answering(NONE);

        assertThat(Omgevingswet.FACILITY.client(caller).catalogus().list(new CatalogusLijst(naam)))
                .isEmpty();

        assertThat(caller.target()).isEqualTo(V3 + naam + "?pageSize=50");
        assertThat(caller.asked().method()).isEqualTo("GET");
        assertThat(caller.asked().api()).isEqualTo(DsoApis.CATALOGUS);
    }

    @Test
    void list_losesNothing_andReadsOnUntilTheLinkIsNull() {
        RecordingCaller caller = RecordingCaller.answering("""
                {"_embedded": {"waardelijsten": [{"uri": "http://x/1", "anders": {"diep": [1, null]}, "leeg": null,
                   "_links": {"self": {"href": "https://x/1"}}}]},
                 "_links": {"next": {"href": "https://x/2"}, "prev": {"href": null}}}
                """, """
                {"_embedded": {"waardelijsten": [{"uri": "http://x/2"}]},
                 "_links": {"next": {"href": null}, "prev": {"href": "https://x/1"}}}
                """);

        List<CatalogusObject> found = Catalogus.with(caller).list(CatalogusLijst.WAARDELIJSTEN).stream()
                .toList();

        assertThat(found).hasSize(2).element(0).satisfies(first -> {
            assertThat(first.text("uri")).contains("http://x/1");
            assertThat(first.link("self")).contains("https://x/1");
            assertThat(first.json().get("anders")).isEqualTo(Map.of("diep", List.of(BigDecimal.ONE)));
            assertThat(first).hasToString("CatalogusObject[3 members]");
        });
        assertThat(found.get(1).text("anders")).isEqualTo(Optional.empty());
        assertThat(caller.count()).isEqualTo(2);
    }

    @Test
    void twin_concepten_asksWithoutAKey() {
        RecordingCaller caller = RecordingCaller.answering(NONE);
        Stelselcatalogus twin = Omgevingswet.FACILITY.client(caller).stelselcatalogus();

        twin.concepten("peil & hoogte").first();

        assertThat(caller.target()).isEqualTo("/api/concepten?zoekTerm=peil%20%26%20hoogte&pageSize=50");
        assertThat(caller.asked().api()).isEqualTo(DsoApis.STELSELCATALOGUS);
        assertThatIllegalArgumentException().isThrownBy(() -> twin.concepten(" "));
    }

    @Test
    void twin_list_asksForIt() {
        RecordingCaller caller = RecordingCaller.answering(NONE);

        Stelselcatalogus.with(caller).list(CatalogusLijst.BRONNEN).first();

        assertThat(caller.target()).isEqualTo("/api/bronnen?pageSize=50");
    }

    @Test
    void profiles_differInKeyHostAndPathOnly() {
        ApiProfile twin = DsoApis.STELSELCATALOGUS;

        assertThat(twin.credential()).isEqualTo(CredentialKind.NONE);
        assertThat(DsoApis.CATALOGUS.credential()).isEqualTo(CredentialKind.API_KEY);
        assertThat(twin.hosts()).containsOnlyKeys(FacilityEnvironment.PRODUCTION);
        assertThat(twin.mediaType()).isEqualTo(DsoApis.CATALOGUS.mediaType()).isEqualTo("application/hal+json");
        assertThat(twin.paging()).isEqualTo(DsoApis.CATALOGUS.paging());
    }
}
