package nl.plusgemeente.sdk.omgevingswet;

import static org.assertj.core.api.Assertions.assertThat;

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
                .containsExactly("ontsluiten-v2", "presenteren-v8", "geometrie-v1");
    }

    @Test
    void client_anyCaller_opensNothing() {
        RecordingCaller caller = RecordingCaller.answering("{}");
        Omgevingswet dso = Omgevingswet.FACILITY.client(caller);

        assertThat(dso.documenten()).isNotNull();
        assertThat(dso.regelingen()).isNotNull();
        assertThat(dso.geometrieen()).isNotNull();
        assertThat(caller.count()).isZero();
    }

    @Test
    void apis_all_areOnTheDsosHostsWithAKey() {
        assertThat(DsoApis.ALL).allSatisfy(api -> {
            assertThat(api.hosts().get(FacilityEnvironment.PRODUCTION))
                    .hasToString("https://service.omgevingswet.overheid.nl");
            assertThat(api.hosts().get(FacilityEnvironment.PRE_PRODUCTION))
                    .hasToString("https://service.pre.omgevingswet.overheid.nl");
            assertThat(api.credential()).isEqualTo(CredentialKind.API_KEY);
            assertThat(api.keyHeader()).isEqualTo("x-api-key");
            assertThat(api.pathIds()).isEqualTo(PathIdForm.UNDERSCORE);
            assertThat(api.facility()).isEqualTo("omgevingswet");
            assertThat(api.paging().maxSize()).isEqualTo(200);
        });
        assertThat(DsoApis.ONTSLUITEN.mediaType()).isEqualTo("application/hal+json");
        assertThat(DsoApis.PRESENTEREN.mediaType()).isEqualTo("application/hal+json");
    }
}
