package nl.plusgemeente.sdk.exchange.encryption;

import static nl.plusgemeente.sdk.exchange.encryption.TestParties.bytes;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.decrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.incoming;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

/** A message that another implementation (Nimbus) made once for a TEST key, so that it always stays readable. */
class OwnJweVectorsTest {

    @Test
    void besluit_ofOnce_decrypts() throws IOException, GeneralSecurityException {
        IncomingMessage result = decrypter(identity()).decrypt(incoming(resource("TEST-besluit.jwe")));

        assertThat(bytes(result.body())).isEqualTo(resource("TEST-besluit.json"));
        assertThat(result.headers().all("Content-Type")).containsExactly("application/json");
    }

    private static ClientIdentity identity() throws IOException, GeneralSecurityException {
        String pem = new String(resource("TEST-throwaway-key.pem"), StandardCharsets.UTF_8);
        String base64 = pem.replaceAll("(?s).*-----BEGIN PRIVATE KEY-----|-----END PRIVATE KEY-----.*", "");
        KeyFactory keys = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) keys.generatePrivate(
                new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
        KeyPair pair =
                new KeyPair(keys.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())), key);
        return TestParties.ROOT.organisation(
                TestAuthority.UTRECHT,
                pair,
                FixedTime.START.minus(Duration.ofDays(1)),
                FixedTime.START.plus(Duration.ofDays(1)),
                KeyUsage.keyEncipherment);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = OwnJweVectorsTest.class.getResourceAsStream("/jwe/" + name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
