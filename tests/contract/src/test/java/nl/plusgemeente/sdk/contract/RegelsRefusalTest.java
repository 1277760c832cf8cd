package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The mock refuses what the APIs of rules refuse: forms that other APIs of the DSO want. */
class RegelsRefusalTest {
    private static final Map<String, Object> DEGREES = Map.of("type", "Point", "coordinates", List.of(5.47, 52.5));
    private static final Map<String, Object> METRES = Map.of("type", "Point", "coordinates", List.of(160_500, 501_500));
    private static final String REF =
            "http://toepasbare-regels.omgevingswet.overheid.nl/werkzaamheden/id/concept/BoomKappen";

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(1).build();

    private Caller caller;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        caller = sdk.onBehalfOf("lelystad").caller();
    }

    @Test
    void datum_isRequiredAndHasTheDayFirst() {
        refused("datum", get(DsoApis.RTR, "activiteiten"));
        refused("datum", get(DsoApis.RTR, "activiteiten").query("datum", "2026-11-26"));
        refused("datum", get(DsoApis.RTR, "activiteiten").query("datum", "31-02-2026"));
        refused("datum", get(DsoApis.RTR, "activiteiten/nl.imow-gm0995.activiteit.BouwAct"));
        refused("datum", get(DsoApis.RTR, "werkzaamheden/BoomKappen/activiteitKoppelingen"));
        refused("datum", zoek(Map.of("datum", "2026-11-26")));
        refused("datum", zoek(Map.of()));
        refused(
                "datum",
                get(DsoApis.UITVOEREN_GEGEVENS, "toepasbareRegels")
                        .query("oin", "00000099000000001000")
                        .query("datum", "2026-11-26"));
    }

    @Test
    void geometrie_ofTheRegister_isAPointInDegreesWithTheCrsInTheQuery() {
        Map<String, Object> degrees = Map.of("datum", "26-11-2026", "geometrie", DEGREES);

        refused("crs", zoek(degrees));
        refused("crs", zoek(degrees).query("crs", "EPSG:4326"));
        refused("crs", zoek(degrees).query("crs", "epsg:28992"));
        refused("crs", zoek(degrees).header("Content-Crs", "epsg:4326"));
        refused(
                "geometrie",
                zoek(Map.of("datum", "26-11-2026", "geometrie", METRES)).query("crs", "epsg:4326"));
        refused(
                "geometrie",
                zoek(Map.of("datum", "26-11-2026", "geometrie", Map.of("type", "Polygon")))
                        .query("crs", "epsg:4326"));
        assertThat(caller.call(zoek(degrees).query("crs", "epsg:4326").build())).isNotEmpty();
    }

    @Test
    void geometrie_ofSamengesteldeRtr_isWrappedInItsOwnWay() {
        refused("_geo", typeringen(Map.of("functioneleStructuurRefs", List.of(REF))));
        refused("geometrie", typeringen(Map.of("functioneleStructuurRefs", List.of(REF), "geometrie", METRES)));
        refused(
                "_geo.within",
                typeringen(Map.of("functioneleStructuurRefs", List.of(REF), "_geo", Map.of("within", METRES))));
        Map<String, Object> geo = Map.of("intersects", METRES);
        refused("functioneleStructuurRefs", typeringen(Map.of("_geo", geo)));
        assertThat(caller.call(typeringen(Map.of("functioneleStructuurRefs", List.of(REF), "_geo", geo))
                        .build()))
                .isNotEmpty();
    }

    @Test
    void zoekinterface_refusesWhatItDoesNotKnow() {
        refused("sortering", search("_zoek", Map.of("sortering", "naam")));
        refused("toestemmingen", activiteiten(Map.of("toestemmingen", List.of("vergunning"))));
        refused("toestemmingen", activiteiten(Map.of("toestemmingen", "Vergunning")));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> caller.call(search("_suggereer", Map.of("zoekterm", "dak"))
                        .header("Accept", "application/hal+json")
                        .build()));
    }

    @Test
    void pageSize_hasItsOwnName() {
        refused("pageSize", get(DsoApis.RTR, "werkzaamheden").query("pageSize", "201"));
        refused("page", get(DsoApis.RTR, "werkzaamheden").query("page", "0"));
    }

    @Test
    void versies_refuseEveryFormOfExpanding() {
        refused(
                "_expand",
                get(DsoApis.WERKZAAMHEDEN, "werkzaamheden/BoomKappen").query("_expand", "true"));
        refused(
                "_expandScope",
                get(DsoApis.WERKZAAMHEDEN, "werkzaamheden/BoomKappen").query("_expandScope", "logischeRelaties"));
        unknown(get(DsoApis.WERKZAAMHEDEN, "werkzaamheden/Niets"));
    }

    @Test
    void toepasbareRegels_wantsOneOfTwo() {
        refused("functioneleStructuurRef", get(DsoApis.UITVOEREN_GEGEVENS, "toepasbareRegels"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> caller.call(get(DsoApis.UITVOEREN_GEGEVENS, "toepasbareRegels/995/sttrBestand")
                        .build()));
    }

    @Test
    void unknownThings_areNotFound() {
        unknown(get(DsoApis.RTR, "werkzaamheden/Niets"));
        unknown(get(DsoApis.RTR, "app-info"));
        unknown(get(DsoApis.RTR, "activiteiten/nl.imow-gm0995.activiteit.Niets").query("datum", "26-11-2026"));
    }

    private void refused(String parameter, OperationBuilder<?> call) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> caller.call(call.build()))
                .satisfies(e -> assertThat(e.problem().invalidParams()).contains(parameter));
    }

    private void unknown(OperationBuilder<?> call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> caller.call(call.build()));
    }

    private static OperationBuilder<byte[]> get(ApiProfile api, String path) {
        return Operation.raw(api, "GET", path);
    }

    private static OperationBuilder<byte[]> zoek(Map<String, Object> body) {
        return Operation.raw(DsoApis.RTR, "POST", "activiteiten/_zoek").body(body);
    }

    private static OperationBuilder<byte[]> typeringen(Map<String, Object> body) {
        return Operation.raw(DsoApis.SAMENGESTELDE_RTR, "POST", "werkzaamheden/_bepaalRegelbeheerobjectTyperingen")
                .body(body);
    }

    private static OperationBuilder<byte[]> activiteiten(Map<String, Object> body) {
        return Operation.raw(DsoApis.ZOEKINTERFACE, "POST", "activiteiten/_zoek")
                .body(body);
    }

    private static OperationBuilder<byte[]> search(String what, Map<String, Object> body) {
        return Operation.raw(DsoApis.ZOEKINTERFACE, "POST", "werkzaamheden/" + what)
                .body(body);
    }
}
