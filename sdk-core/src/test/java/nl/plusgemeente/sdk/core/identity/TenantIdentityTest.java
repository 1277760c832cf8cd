package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.plusgemeente.sdk.core.identity.TenantIdentity.FscDelegation;
import nl.plusgemeente.sdk.core.identity.TenantIdentity.OwnCertificate;
import nl.plusgemeente.sdk.core.identity.TenantIdentity.VendorCertificate;
import org.junit.jupiter.api.Test;

class TenantIdentityTest {
    private static final KeySource SOURCE = KeySource.pkcs12(Path.of("keys", "utrecht.p12"), Secret.of("TEST"));

    @Test
    void keySource_certificate_isItsSource() {
        assertThat(new OwnCertificate(SOURCE).keySource()).contains(SOURCE);
        assertThat(new VendorCertificate(SOURCE).keySource()).contains(SOURCE);
    }

    @Test
    void keySource_delegation_isEmpty() {
        assertThat(new FscDelegation(TestPki.OIN).keySource()).isEmpty();
    }

    @Test
    void toString_certificate_showsNoSecret() {
        assertThat(new OwnCertificate(SOURCE)).hasToString("OwnCertificate[source=PKCS#12 file utrecht.p12]");
    }

    @Test
    void equals_isByValue() {
        for (Class<?> type : new Class<?>[] {OwnCertificate.class, VendorCertificate.class, FscDelegation.class}) {
            EqualsVerifier.forClass(type)
                    .withPrefabValues(Oin.class, TestPki.OIN, Oin.of("00000099000000345000"))
                    .suppress(Warning.NULL_FIELDS)
                    .verify();
        }
    }
}
