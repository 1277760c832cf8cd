package nl.plusgemeente.sdk.omgevingswet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.ServiceLoader;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.PathIdForm;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import org.junit.jupiter.api.Test;

class OmgevingswetFacilityTest {

    @Test
    void facility_serviceLoader_findsIt() {
        assertThat(ServiceLoader.load(Facility.class))
                .anySatisfy(found -> assertThat(found).isEqualTo(Omgevingswet.FACILITY));
        assertThat(Omgevingswet.FACILITY)
                .hasSameHashCodeAs(new OmgevingswetFacility())
                .isNotEqualTo("omgevingswet")
                .hasToString("omgevingswet");
    }

    @Test
    void facility_describes_itself() {
        assertThat(Omgevingswet.FACILITY.id()).isEqualTo("omgevingswet");
        assertThat(Omgevingswet.FACILITY.naam()).contains("Omgevingswet");
        assertThat(Omgevingswet.FACILITY.name()).contains("Environment");
        assertThat(Omgevingswet.FACILITY.apis())
                .extracting(ApiProfile::id)
                .startsWith("ontsluiten-v2", "presenteren-v8", "geometrie-v1")
                .doesNotHaveDuplicates();
    }

    @Test
    void client_anyCaller_opensNothing() {
        RecordingCaller caller = RecordingCaller.answering("{}");
        Omgevingswet dso = Omgevingswet.FACILITY.client(caller);

        assertThat(dso.documenten()).isNotNull();
        assertThat(dso.regelingen()).isNotNull();
        assertThat(dso.geometrieen()).isNotNull();
        assertThat(dso.verzoeken()).isNotNull();
        assertThat(caller.count()).isZero();
    }

    @Test
    void apis_open_areOnTheDsosHostsWithAKey() {
        assertThat(DsoApis.ALL)
                .filteredOn(api -> api.path().startsWith("/publiek/") && !api.equals(DsoApis.INDIENEN))
                .hasSizeGreaterThan(10)
                .allSatisfy(api -> {
                    assertThat(api.hosts())
                            .containsOnly(
                                    host(FacilityEnvironment.PRODUCTION, "https://service.omgevingswet.overheid.nl"),
                                    host(
                                            FacilityEnvironment.PRE_PRODUCTION,
                                            "https://service.pre.omgevingswet.overheid.nl"));
                    assertThat(api.credential()).isEqualTo(CredentialKind.API_KEY);
                    assertThat(api.keyHeader()).isEqualTo("x-api-key");
                    assertThat(api.facility()).isEqualTo("omgevingswet");
                    assertThat(api.paging().maxSize()).isEqualTo(200);
                });
        assertThat(DsoApis.INDIENEN.credential()).isEqualTo(CredentialKind.BEARER_TOKEN);
        assertThat(DsoApis.ONTSLUITEN.mediaType()).isEqualTo("application/hal+json");
        assertThat(DsoApis.PRESENTEREN.mediaType()).isEqualTo("application/hal+json");
        assertThat(DsoApis.PRESENTEREN.pathIds()).isEqualTo(PathIdForm.UNDERSCORE);
    }

    @Test
    void apis_ofGovernment_wantACertificateAndHaveNoGuessedHostOfProduction() {
        assertThat(DsoApis.ALL)
                .filteredOn(api -> api.path().startsWith("/overheid/"))
                .hasSize(2)
                .allSatisfy(api -> {
                    assertThat(api.hosts())
                            .containsOnly(host(
                                    FacilityEnvironment.PRE_PRODUCTION,
                                    "https://pkio.service.pre.omgevingswet.overheid.nl"));
                    assertThat(api.credential()).isEqualTo(CredentialKind.CLIENT_CERTIFICATE);
                });
    }

    private static Map.Entry<FacilityEnvironment, URI> host(FacilityEnvironment environment, String host) {
        return Map.entry(environment, URI.create(host));
    }
}
