package nl.plusgemeente.sdk.auth.internal.jose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.token.fixture.TestKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of a set that nobody should verify with are left out, and do not spoil the others. */
class KeySetHostileTest {
    private static final TestKey GOOD = TestKey.ec("TEST-good", JwsAlgorithm.ES256);
    private static final TestKey RSA = TestKey.rsa("TEST-odd", JwsAlgorithm.PS256);
    private static final TestKey EC = TestKey.ec("TEST-odd", JwsAlgorithm.ES256);

    @ParameterizedTest
    @CsvSource({
        "kty, oct",
        "kty, XYZ",
        "kty,",
        "use, enc",
        "use, other",
        "alg, none",
        "alg, HS256",
        "alg, ES384",
        "alg, RSA-OAEP",
        "crv, P-521",
        "crv, secp256k1",
        "crv, unknown",
        "x, AAAA",
        "x, '*'",
        "x,",
        "y,",
        "kid,"
    })
    void oddEcKey_isLeftOut(String member, String value) throws Exception {
        assertLeftOut(EC.jwk(), member, value);
    }

    @ParameterizedTest
    @CsvSource({"n, AQAB", "n,", "e, AQ", "e, Ag", "e,", "alg, RS1", "alg, ES256", "use, enc"})
    void oddRsaKey_isLeftOut(String member, String value) throws Exception {
        assertLeftOut(RSA.jwk(), member, value);
    }

    @Test
    void shortRsaKey_isLeftOut() throws Exception {
        assertLeftOut(TestKey.rsa("TEST-odd", JwsAlgorithm.PS256, 1024).jwk(), "use", "sig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign", "encrypt", "deriveKey"})
    void keyForSomethingElse_isLeftOut(String operation) throws Exception {
        Map<String, Object> odd = EC.jwk();
        odd.remove("use");
        odd.put("key_ops", List.of(operation));

        assertThat(read(odd).byName()).containsOnlyKeys("TEST-good");
    }

    @Test
    void keyForVerifying_isTaken_withOrWithoutAnAlgorithm() throws Exception {
        Map<String, Object> open = EC.jwk();
        open.remove("alg");
        open.remove("use");
        open.put("key_ops", List.of("verify"));

        assertThat(read(open).byName()).containsOnlyKeys("TEST-good", "TEST-odd");
    }

    @Test
    void twoKeysOfOneName_areBothLeftOut() throws Exception {
        Map<String, Object> twin = EC.jwk();
        twin.put("kid", "TEST-good");

        assertThat(read(twin).byName()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "{\"keys\":null}", "{\"keys\":\"x\"}", "{\"keys\":[],\"keys\":[]}", "\u0000"})
    void documentThatIsNoKeySet_isRefused(String document) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> KeySet.read(document.getBytes(UTF_8)));
    }

    @Test
    void elementsThatAreNoKeys_areLeftOut() throws Exception {
        String document = "{\"keys\":[1,\"x\",[],true," + JSONObjectUtils.toJSONString(GOOD.jwk()) + "]}";

        assertThat(KeySet.read(document.getBytes(UTF_8)).byName()).containsOnlyKeys("TEST-good");
    }

    private static void assertLeftOut(Map<String, Object> jwk, String member, String value) throws Exception {
        Map<String, Object> odd = new LinkedHashMap<>(jwk);
        if (value == null) {
            odd.remove(member);
        } else {
            odd.put(member, value);
        }
        assertThat(read(odd).byName()).containsOnlyKeys("TEST-good");
    }

    private static KeySet read(Map<String, Object> other) throws RefusedException {
        return KeySet.read(JSONObjectUtils.toJSONString(Map.of("keys", List.of(GOOD.jwk(), other)))
                .getBytes(UTF_8));
    }
}
