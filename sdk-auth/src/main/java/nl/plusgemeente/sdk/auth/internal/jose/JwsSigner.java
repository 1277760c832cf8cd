package nl.plusgemeente.sdk.auth.internal.jose;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Signs compact JWS with one key, which may live in an HSM.
 *
 * @param key the private key
 * @param provider what can use the key; {@code null} for whichever can
 * @param algorithm how to sign
 */
public record JwsSigner(PrivateKey key, @Nullable Provider provider, JwsAlgorithm algorithm) {
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    /**
     * Signs with the key of a certificate.
     *
     * @param identity the key
     * @param algorithm how to sign; must fit the key
     * @return a signer
     * @throws ConfigurationException when the algorithm is not for such a key
     */
    public static JwsSigner of(ClientIdentity identity, JwsAlgorithm algorithm) {
        if (!algorithm.fits(identity.certificate().getPublicKey())) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "The key of the certificate (" + identity + ") cannot sign with " + algorithm.id()
                            + ": choose an algorithm for its kind, and RSA of 2048 bits or more.");
        }
        return new JwsSigner(identity.privateKey(), identity.provider().orElse(null), algorithm);
    }

    /**
     * Signs claims.
     *
     * @param header members beside {@code alg}
     * @param claims the payload
     * @return header, payload and signature
     * @throws ConfigurationException when the key makes no signature
     */
    public String sign(Map<String, ?> header, Map<String, ?> claims) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("alg", algorithm.id());
        whole.putAll(header);
        String input = encoded(whole) + "." + encoded(claims);
        return input + "." + BASE64URL.encodeToString(signature(input.getBytes(US_ASCII)));
    }

    private byte[] signature(byte[] input) {
        try {
            Signature signature = algorithm.signature(provider);
            signature.initSign(key);
            signature.update(input);
            return signature.sign();
        } catch (GeneralSecurityException | java.security.ProviderException e) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "The key makes no " + algorithm.id()
                            + " signature: for a key in an HSM see that it is logged in and" + " allows the algorithm.",
                    nl.plusgemeente.sdk.core.error.CallFacts.NONE,
                    e);
        }
    }

    private static String encoded(Map<String, ?> members) {
        return BASE64URL.encodeToString(
                JSONObjectUtils.toJSONString(new LinkedHashMap<>(members)).getBytes(UTF_8));
    }

    /** The algorithm: the key says nothing. */
    @Override
    public String toString() {
        return "JwsSigner[" + algorithm.id() + "]";
    }
}
