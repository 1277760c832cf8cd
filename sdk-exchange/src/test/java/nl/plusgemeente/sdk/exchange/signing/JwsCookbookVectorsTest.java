package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.Shared;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.junit.jupiter.api.Test;

/**
 * The JWS examples of RFC 7520 and RFC 7797: their signing inputs are ours, their signatures verify with our means where the
 * key is one of ours, and none of them passes as a signature over a message.
 */
class JwsCookbookVectorsTest {
    private int verified;
    private int refused;

    @Test
    void examples_verifyWithOurMeans_andAreRefusedAsMessages() throws Exception {
        List<Path> files = Shared.files("jose-cookbook", ".json").stream()
                .filter(file ->
                        file.toString().contains("jws") || file.toString().contains("rfc7797"))
                .toList();
        for (Path file : files) {
            Map<String, Object> vector = JSONObjectUtils.parse(new String(Shared.bytes(file), UTF_8));
            Map<String, Object> input = object(vector, "input");
            verifyAll(file, input, object(object(vector, "output"), "json"));
            refuse(file, object(vector, "output"));
        }
        System.out.printf(
                "JWS examples: %d files, %d signatures verified, %d refused as messages%n",
                files.size(), verified, refused);
        assertThat(verified).isGreaterThan(4);
        assertThat(refused).isGreaterThan(4);
    }

    /** The example's own steps contradict its result in one file, so that the results are what counts. */
    private void verifyAll(Path file, Map<String, Object> input, Map<String, Object> output) throws Exception {
        List<?> signatures = output.get("signatures") instanceof List<?> list ? list : List.of();
        List<?> keys = input.get("key") instanceof List<?> list ? list : List.of(object(input, "key"));
        for (int i = 0; i < signatures.size(); i++) {
            Map<String, Object> signature = map(signatures.get(i));
            if (signature.get("protected") instanceof String header && keys.size() == signatures.size()) {
                Map<String, Object> said = JSONObjectUtils.parse(new String(Base64Url.decode(header), UTF_8));
                byte[] payload = String.valueOf(input.get("payload")).getBytes(UTF_8);
                byte[] signed = SigningInput.of(
                        header,
                        Boolean.FALSE.equals(said.get("b64"))
                                ? payload
                                : Base64Url.encode(payload).getBytes(UTF_8));
                String alg = said.get("alg") instanceof String text ? text : "HS256";
                verify(file, alg, map(keys.get(i)), signed, String.valueOf(signature.get("signature")));
            }
        }
    }

    private void verify(Path file, String alg, Map<String, Object> key, byte[] signed, String encoded)
            throws Exception {
        byte[] signature = Base64Url.decode(encoded);
        if (alg.equals("HS256")) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64Url.decode(String.valueOf(key.get("k"))), "HmacSHA256"));
            assertThat(mac.doFinal(signed)).as(file.toString()).isEqualTo(signature);
            verified++;
            return;
        }
        JWK jwk = JWK.parse(key);
        PublicKey publicKey = alg.startsWith("ES")
                ? jwk.toECKey().toPublicKey()
                : jwk.toRSAKey().toPublicKey();
        JwsAlgorithm algorithm = JwsAlgorithm.of(alg).orElseThrow();
        VerificationKey verification = new VerificationKey(publicKey, Optional.empty());
        assertThat(verification.verifies(algorithm, signed, signature))
                .as(file.toString())
                .isTrue();
        signed[signed.length - 1] ^= 1;
        assertThat(verification.verifies(algorithm, signed, signature)).isFalse();
        verified++;
    }

    private void refuse(Path file, Map<String, Object> output) {
        if (!(output.get("compact") instanceof String compact)) {
            return;
        }
        String[] parts = compact.split("\\.");
        Headers headers = new Headers();
        headers.addReceived("nlgov-adr-payload-sig", parts[0] + ".." + parts[parts.length - 1]);
        headers.addReceived("Digest", "SHA-256=" + Forge.sha256(Forge.BODY));
        assertThatThrownBy(() -> Forge.verifier(new FixedTime())
                        .tolerate(Deviation.values())
                        .build()
                        .verify(IncomingMessage.request("POST", "/", headers, new ByteArrayInputStream(Forge.BODY))))
                .as(file.toString())
                .isInstanceOf(SignatureException.class);
        refused++;
    }

    private static Map<String, Object> object(Map<String, Object> from, String name) {
        return map(from.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
