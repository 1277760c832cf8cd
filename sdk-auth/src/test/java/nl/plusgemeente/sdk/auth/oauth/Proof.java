package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/** A proof as a server takes it apart. */
record Proof(String text, Map<String, Object> header, Map<String, Object> claims) {

    static Proof of(String jwt) {
        String[] parts = jwt.split("\\.");
        return new Proof(jwt, part(parts[0]), part(parts[1]));
    }

    JWK key() throws Exception {
        return JWK.parse(jwk());
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> jwk() {
        return (Map<String, Object>) header.get("jwk");
    }

    boolean verifies() throws Exception {
        String[] parts = text.split("\\.");
        PublicKey key = key() instanceof RSAKey rsa
                ? rsa.toPublicKey()
                : key().toECKey().toPublicKey();
        Signature signature =
                JwsAlgorithm.of((String) header.get("alg")).orElseThrow().signature(null);
        signature.initVerify(key);
        signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private static Map<String, Object> part(String encoded) {
        return StrictJson.object(Base64.getUrlDecoder().decode(encoded), 4);
    }
}
