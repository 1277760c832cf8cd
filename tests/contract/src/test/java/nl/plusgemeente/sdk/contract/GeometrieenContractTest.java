package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geometrie.Geometrieen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Geometrie v1. */
class GeometrieenContractTest {
    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private Geometrieen geometrieen;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        geometrieen = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).geometrieen();
    }

    @Test
    void get_inRd_isInMetres() {
        Geometry geometry = geometrieen.get("GM0995_20230101");

        assertThat(geometry.positions()).hasSizeGreaterThan(3).allSatisfy(position -> {
            assertThat(position.x()).isBetween(0.0, 300_000.0);
            assertThat(position.y()).isBetween(300_000.0, 620_000.0);
        });
    }

    @Test
    void get_inEtrs89_isInDegrees() {
        Geometry geometry = geometrieen.get("GM0995_20230101", Crs.ETRS89);

        assertThat(geometry.positions())
                .allSatisfy(position -> assertThat(position.x()).isBetween(3.0, 55.0));
    }

    @Test
    void get_inASystemThatTheApiDoesNotTake_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> geometrieen.get("GM0995_20230101", new Crs(3857)));
    }

    @Test
    void get_ofSomethingUnknown_saysSo() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> geometrieen.get("GM9999_20230101"));
    }
}
