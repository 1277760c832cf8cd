package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.SAMENWERKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
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
                    .extracting(request -> request.getHeader("x-api-key"))
                    .containsExactlyElementsOf(facilities.tenants().stream()
                            .map(MockTenant::apiKey)
                            .toList());
        }
    }

    @Test
    void sdk_withTheTenantsCertificate_entersTheGovernmentZone() {
        try (MockFacilities facilities = Start.mock().build()) {
            ApiProfile api = ApiProfile.builder("omgevingswet", "swf-v5", SAMENWERKEN)
                    .credential(CredentialKind.CLIENT_CERTIFICATE)
                    .mediaType("application/hal+json")
                    .build();
            try (GemeenteSdk sdk = facilities
                    .sdk()
                    .address(api, facilities.governmentAddress())
                    .build()) {
                byte[] answer = sdk.onBehalfOf("utrecht")
                        .caller()
                        .call(Operation.raw(api, "GET", "samenwerkingen/SAM-10344")
                                .build());

                assertThat(new String(answer, StandardCharsets.UTF_8))
                        .contains("\"aangemaaktDoor\":\"00000099000000002000\"");
            }
        }
    }
}
