package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.plusgemeente.sdk.core.identity.TenantIdentity.OwnCertificate;
import nl.plusgemeente.sdk.core.identity.TenantIdentity.VendorCertificate;
import org.junit.jupiter.api.Test;

class TenantIdentityTest {
    private static final KeySource SOURCE = KeySource.pkcs12(Path.of("keys", "utrecht.p12"), Secret.of("TEST"));

    @Test
    void toString_certificate_showsNoSecret() {
        assertThat(new OwnCertificate(SOURCE)).hasToString("OwnCertificate[source=PKCS#12 file utrecht.p12]");
    }

    @Test
    void equals_isByValue() {
        for (Class<?> type : new Class<?>[] {OwnCertificate.class, VendorCertificate.class}) {
            EqualsVerifier.forClass(type)
                    .withPrefabValues(Oin.class, TestPki.OIN, Oin.of("00000099000000345000"))
                    .suppress(Warning.NULL_FIELDS)
                    .verify();
        }
    }
}
