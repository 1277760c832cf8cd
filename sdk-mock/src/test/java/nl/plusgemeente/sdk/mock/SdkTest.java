package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.junit.jupiter.api.Test;

/** An SDK as the facilities set it up. */
class SdkTest {

    @Test
    void sdk_withoutJunit_callsOnBehalfOfEachTenant() {
        try (MockFacilities facilities = Start.mock().tenants(3).build();
                GemeenteSdk sdk = facilities.sdk().maxAttempts(1).build()) {
            for (MockTenant tenant : facilities.tenants()) {
                Omgevingswet dso = sdk.onBehalfOf(tenant.id()).facility(Omgevingswet.FACILITY);
                assertThat(dso.documenten().search(query -> query.at(RdPoint.of(160_500, 501_500))))
                        .hasSize(6);
            }

            assertThat(facilities.requests())
                    .extracting(request -> request.header("x-api-key").orElseThrow())
                    .containsExactlyElementsOf(facilities.tenants().stream()
                            .map(MockTenant::apiKey)
                            .toList());
        }
    }

    @Test
    void sdk_withTheTenantsCertificate_entersTheGovernmentZone() {
        try (MockFacilities facilities = Start.mock().build()) {
            try (GemeenteSdk sdk = facilities.sdk().build()) {
                byte[] answer = sdk.onBehalfOf("utrecht")
                        .caller()
                        .call(Operation.raw(DsoApis.SAMENWERKEN, "GET", "samenwerkingen/SAM-10344")
                                .build());

                assertThat(new String(answer, StandardCharsets.UTF_8))
                        .contains("\"aangemaaktDoor\":\"00000099000000002000\"");
            }
        }
    }
}
