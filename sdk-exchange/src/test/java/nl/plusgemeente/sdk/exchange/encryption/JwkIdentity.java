package nl.plusgemeente.sdk.exchange.encryption;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import org.bouncycastle.asn1.x509.KeyUsage;

/** The key of a vector, with a TEST certificate around it. */
final class JwkIdentity {
    private JwkIdentity() {}

    /** That of the first party when it is no private RSA key: what is encrypted for others must be refused too. */
    @SuppressWarnings("unchecked")
    static ClientIdentity of(Object key) {
        if (!(key instanceof Map<?, ?> jwk) || !"RSA".equals(jwk.get("kty")) || !jwk.containsKey("d")) {
            return TestParties.UTRECHT;
        }
        try {
            return TestParties.ROOT.organisation(
                    TestAuthority.UTRECHT,
                    RSAKey.parse((Map<String, Object>) jwk).toKeyPair(),
                    FixedTime.START.minus(Duration.ofDays(1)),
                    FixedTime.START.plus(Duration.ofDays(1)),
                    KeyUsage.keyEncipherment);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
