package nl.plusgemeente.sdk.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateCredentialTest {
    @TempDir
    private Path folder;

    @Test
    void credential_tellsItsKindAndEnvironment() {
        CertificateCredential credential = new CertificateCredential(FacilityEnvironment.PRODUCTION);

        assertThat(credential.kind()).isEqualTo(CredentialKind.CLIENT_CERTIFICATE);
        assertThat(credential.environment()).contains(FacilityEnvironment.PRODUCTION);
        assertThat(credential.fault()).isEmpty();
    }

    @Test
    void properties_ofAnotherEnvironment_areAFaultOfTheConfiguration() throws Exception {
        Path file = folder.resolve("sdk.properties");
        Files.writeString(file, """
                plusgemeente.tenant.utrecht.oin = 00000099000000344000
                plusgemeente.tenant.utrecht.credential.omgevingswet.certificate.environment = production
                """);

        assertThatThrownBy(() -> GemeenteSdk.builder(FacilityEnvironment.PRE_PRODUCTION)
                        .properties(file)
                        .build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("the client certificate of tenant utrecht for omgevingswet belongs to production,"
                        + " not to pre-production");
    }
}
