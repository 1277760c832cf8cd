package nl.plusgemeente.sdk.auth;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.util.Optional;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/**
 * A private key with the one algorithm that it signs with. The key may live in an HSM. Thread-safe.
 *
 * @param key the private key
 * @param provider what can use the key; empty for whichever can
 * @param algorithm how to sign
 */
public record SigningKey(PrivateKey key, Optional<Provider> provider, JwsAlgorithm algorithm) {

    /**
     * The key of a certificate.
     *
     * @param identity the key
     * @param algorithm how to sign; must fit the key
     * @return a key for signing
     * @throws ConfigurationException when the algorithm is not for such a key (SDK-5001)
     */
    public static SigningKey of(ClientIdentity identity, JwsAlgorithm algorithm) {
        if (!algorithm.fits(identity.certificate().getPublicKey())) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "The key of the certificate (" + identity + ") cannot sign with " + algorithm.id()
                            + ": choose an algorithm for its kind, and RSA of 2048 bits or more.");
        }
        return new SigningKey(identity.privateKey(), identity.provider(), algorithm);
    }

    /**
     * The same key, used by a security provider of the application's choice, such as a native one. It need not be
     * installed. A key that lives in an HSM stays with the provider of that.
     *
     * @param faster the provider
     * @return a key for signing; keep it, as it holds the key in the form of the provider, which takes as long to make as a
     *     signature
     */
    public SigningKey with(Provider faster) {
        return provider.isPresent() ? this : new SigningKey(translated(key, faster), Optional.of(faster), algorithm);
    }

    /** A provider that reads no foreign keys may still sign with them. */
    private static PrivateKey translated(PrivateKey key, Provider faster) {
        try {
            return KeyFactory.getInstance(key.getAlgorithm(), faster).translateKey(key) instanceof PrivateKey own
                    ? own
                    : key;
        } catch (GeneralSecurityException | ProviderException e) {
            return key;
        }
    }

    /**
     * Signs.
     *
     * @param input what is signed
     * @return the signature as it stands in a JWS
     * @throws ConfigurationException when the key makes no signature (SDK-5001)
     */
    public byte[] sign(byte[] input) {
        try {
            Signature signature = started();
            signature.update(input);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            throw unusable(e);
        }
    }

    /**
     * Signs what may be too large to hold.
     *
     * @param input what is signed; read to its end, not closed
     * @return the signature as it stands in a JWS
     * @throws ConfigurationException when the key makes no signature (SDK-5001)
     * @throws IOException what the stream threw, as it threw it
     */
    public byte[] sign(InputStream input) throws IOException {
        try {
            Signature signature = started();
            SignatureInput.feed(signature, input);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            throw unusable(e);
        }
    }

    private Signature started() throws GeneralSecurityException {
        Signature signature = algorithm.signature(provider.orElse(null));
        signature.initSign(key);
        return signature;
    }

    private ConfigurationException unusable(Exception cause) {
        return new ConfigurationException(
                AuthErrors.PROFILE,
                "The key makes no " + algorithm.id() + " signature: for a key in an HSM see that it is logged in and"
                        + " allows the algorithm.",
                CallFacts.NONE,
                cause);
    }

    /** The algorithm: the key says nothing. */
    @Override
    public String toString() {
        return "SigningKey[" + algorithm.id() + "]";
    }
}
