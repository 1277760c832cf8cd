package nl.plusgemeente.sdk.auth.internal.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyIdsTest {
    /** The example of RFC 7638 §3.1. */
    private static final String EXAMPLE = """
            {"kty":"RSA","e":"AQAB","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6\
            tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicA\
            taSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBni\
            Iqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"}""";

    @Test
    void exampleOfTheStandard_hasItsThumbprint() throws Exception {
        assertThat(KeyIds.of(RSAKey.parse(EXAMPLE).toRSAPublicKey()))
                .isEqualTo("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "secp384r1", "secp521r1"})
    void curve_leadingZeros_areKept(String curve) throws Exception {
        for (int i = 0; i < 40; i++) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            assertSameAsOthers(generator.generateKeyPair().getPublic());
        }
    }

    @RepeatedTest(3)
    void rsaAndEd25519_areAsOthersComputeThem() throws Exception {
        assertSameAsOthers(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic());
        PublicKey ed = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
        OctetKeyPair other = OctetKeyPair.parse(new TreeMap<String, Object>(PublicJwk.members(ed)));
        assertThat(KeyIds.of(ed)).isEqualTo(other.computeThumbprint().toString());
        assertThat(other.getKeyType()).isEqualTo(KeyType.OKP);
    }

    @Test
    void keysThatSignNoToken_areRefused() throws Exception {
        PublicKey x25519 =
                KeyPairGenerator.getInstance("X25519").generateKeyPair().getPublic();
        PublicKey ed448 =
                KeyPairGenerator.getInstance("Ed448").generateKeyPair().getPublic();
        for (PublicKey key : new PublicKey[] {x25519, ed448}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KeyIds.of(key))
                    .withMessageContaining("use RSA");
        }
    }

    private static void assertSameAsOthers(PublicKey key) throws GeneralSecurityException {
        Map<String, Object> members = new TreeMap<>(PublicJwk.members(key));
        try {
            JWK parsed = JWK.parse(members);
            assertThat(KeyIds.of(key)).isEqualTo(parsed.computeThumbprint().toString());
            assertThat(parsed.isPrivate()).isFalse();
            PublicKey back = parsed.getKeyType().equals(KeyType.RSA)
                    ? parsed.toRSAKey().toPublicKey()
                    : parsed.toECKey().toPublicKey();
            assertThat(back).isEqualTo(key);
        } catch (java.text.ParseException | com.nimbusds.jose.JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
