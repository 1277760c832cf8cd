package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.catalogus.Begrip;
import nl.plusgemeente.sdk.omgevingswet.catalogus.Catalogus;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Catalogus v3. */
class CatalogusContractTest {
    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(1).build();

    private Caller caller;
    private Catalogus catalogus;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        facilities.reset();
        caller = sdk.onBehalfOf("lelystad").caller();
        catalogus = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).catalogus();
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
}
