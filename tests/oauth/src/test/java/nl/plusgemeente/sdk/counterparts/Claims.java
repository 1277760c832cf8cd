package nl.plusgemeente.sdk.counterparts;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;

/** Reads tokens and proofs with another library than the SDK's own code, so that the two check each other. */
final class Claims {
    private Claims() {}

    /** The claims of a token that the server signed, with one of the keys that it publishes. */
    static JWTClaimsSet verified(String token, JWKSet keys) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWK key = keys.getKeyByKeyId(jwt.getHeader().getKeyID());
            assertThat(key).as("the key " + jwt.getHeader().getKeyID()).isNotNull();
            assertThat(verifies(jwt, key)).as("signature of the token").isTrue();
            return jwt.getJWTClaimsSet();
        } catch (ParseException | JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** The claims of a proof, whose own key must have signed it. */
    static JWTClaimsSet proof(String proof, String thumbprint) {
        try {
            SignedJWT jwt = SignedJWT.parse(proof);
            JWSHeader header = jwt.getHeader();
            assertThat(header.getType()).hasToString("dpop+jwt");
            assertThat(header.getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
            assertThat(header.getJWK().computeThumbprint()).hasToString(thumbprint);
            assertThat(verifies(jwt, header.getJWK()))
                    .as("signature of the proof")
                    .isTrue();
            return jwt.getJWTClaimsSet();
        } catch (ParseException | JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean verifies(SignedJWT jwt, JWK key) throws JOSEException {
        return jwt.verify(
                key.getKeyType().getValue().equals("RSA")
                        ? new RSASSAVerifier(key.toRSAKey())
                        : new ECDSAVerifier(key.toECKey()));
    }

    /** One member of {@code cnf}. */
    static String confirmation(JWTClaimsSet claims, String name) {
        return claims.getClaim("cnf") instanceof Map<?, ?> members ? String.valueOf(members.get(name)) : "";
    }

    static String thumbprint(X509Certificate certificate) {
        try {
            return base64url(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String hash(String token) {
        try {
            return base64url(MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The keys that a server publishes. */
    static JWKSet published(Browser browser, URI issuer) {
        try {
            HttpResponse<String> metadata = browser.get(URI.create(issuer + "/.well-known/openid-configuration"));
            String address = (String) com.nimbusds.jose.util.JSONObjectUtils.parse(metadata.body())
                    .get("jwks_uri");
            return JWKSet.parse(browser.get(URI.create(address)).body());
        } catch (ParseException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
