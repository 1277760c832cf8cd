package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an application sees that asks for something by a name that the API does not know. */
class UnknownNamesContractTest {
    private static final Map<String, Object> POINT = Map.of("type", "Point", "coordinates", List.of(160_500, 501_500));

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(1).build();

    @Test
    void parameter_thatTheApiDoesNotKnow_isNamedByTheError(GemeenteSdk sdk) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> call(sdk, misspelt()))
                .satisfies(e -> {
                    assertThat(e.problem().invalidParams()).containsExactly("pagesize");
                    assertThat(e.problem().detail()).contains("pagesize is niet bekend; bekend zijn: page, size");
                });
    }

    @Test
    void member_thatTheApiDoesNotKnow_isNamedByTheErrorWithItsPath(GemeenteSdk sdk) {
        Map<String, Object> geo = Map.of("geometrie", POINT, "spatialOperator", "intersects", "operator", "within");

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> call(
                        sdk,
                        Operation.raw(DsoApis.TOEPASBAAR, "POST", "locaties/_zoek")
                                .header("Content-Crs", "EPSG:28992")
                                .body(Map.of("geo", geo))))
                .satisfies(e -> assertThat(e.problem().invalidParams()).containsExactly("geo.operator"));
    }

    @Test
    void parameter_inLenientFacilities_isInTheJournalOnly() {
        try (MockFacilities lenient =
                        MockFacilities.builder().tenants(1).lenient().build();
                GemeenteSdk sdk = lenient.sdk().build()) {
            assertThat(call(sdk, misspelt())).isNotEmpty();
            assertThat(lenient.requests())
                    .singleElement()
                    .extracting(ReceivedRequest::remark)
                    .asString()
                    .contains("There is no parameter pagesize");
        }
    }

    private static OperationBuilder<byte[]> misspelt() {
        return Operation.raw(DsoApis.PRESENTEREN, "GET", "regelingen").query("pagesize", "5");
    }

    private static byte[] call(GemeenteSdk sdk, OperationBuilder<byte[]> operation) {
        return sdk.onBehalfOf("lelystad").caller().call(operation.build());
    }
}
