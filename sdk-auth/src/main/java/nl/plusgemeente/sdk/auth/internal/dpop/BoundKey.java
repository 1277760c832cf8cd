package nl.plusgemeente.sdk.auth.internal.dpop;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.auth.internal.jose.JwsSigner;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/**
 * A loaded key with all that a proof repeats.
 *
 * @param signer signs with the private half
 * @param publicKey the public half as a JWK, and nothing more of it
 * @param thumbprint of the public half (RFC 7638)
 */
public record BoundKey(JwsSigner signer, Map<String, Object> publicKey, String thumbprint) {

    /**
     * A fresh key on P-256.
     *
     * @return a key for ES256
     */
    public static BoundKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            return of(
                    new JwsSigner(new SigningKey(pair.getPrivate(), Optional.empty(), JwsAlgorithm.ES256)),
                    pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "This Java platform makes no key on P-256: give DpopKey.of(KeySource) one instead.",
                    nl.plusgemeente.sdk.core.error.CallFacts.NONE,
                    e);
        }
    }

    /**
     * The key of a certificate.
     *
     * @param identity the key
     * @return a key for PS256 or ES256
     * @throws ConfigurationException (SDK-5001) when it is of another kind
     */
    public static BoundKey of(ClientIdentity identity) {
        PublicKey key = identity.certificate().getPublicKey();
        JwsAlgorithm algorithm = key instanceof RSAPublicKey ? JwsAlgorithm.PS256 : JwsAlgorithm.ES256;
        return of(JwsSigner.of(identity, algorithm), key);
    }

    String proof(ProofClaims claims) {
        return signer.sign(Map.of("typ", "dpop+jwt", "jwk", publicKey), claims.members());
    }

    private static BoundKey of(JwsSigner signer, PublicKey key) {
        JWK jwk = key instanceof RSAPublicKey rsa
                ? new RSAKey.Builder(rsa).build()
                : new ECKey.Builder(Curve.P_256, (ECPublicKey) key).build();
        try {
            return new BoundKey(
                    signer,
                    Map.copyOf(jwk.toPublicJWK().toJSONObject()),
                    jwk.computeThumbprint().toString());
        } catch (JOSEException e) {
            throw new IllegalStateException("a Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "BoundKey[" + thumbprint + "]";
    }
}
