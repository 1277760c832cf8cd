package nl.plusgemeente.sdk.auth;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A public key, for those algorithms only that it is made for. Thread-safe. */
public final class VerificationKey {
    private final PublicKey key;
    private final Optional<JwsAlgorithm> only;
    private final Map<JwsAlgorithm, SignaturePool> verifiers = new EnumMap<>(JwsAlgorithm.class);

    /**
     * A key.
     *
     * @param key the key
     * @param only the one algorithm that its owner allows; empty for every one that fits
     */
    public VerificationKey(PublicKey key, Optional<JwsAlgorithm> only) {
        this(key, only, Optional.empty());
    }

    /**
     * A key that a security provider of the application's choice works with.
     *
     * @param key the key
     * @param only the one algorithm that its owner allows; empty for every one that fits
     * @param provider the provider, which need not be installed; empty for those of the platform
     */
    public VerificationKey(PublicKey key, Optional<JwsAlgorithm> only, Optional<Provider> provider) {
        this.key = key;
        this.only = only;
        for (JwsAlgorithm algorithm : JwsAlgorithm.values()) {
            if (algorithm.fits(key) && only.map(algorithm::equals).orElse(true)) {
                verifiers.put(algorithm, new SignaturePool(algorithm, key, provider.orElse(null)));
            }
        }
    }

    /**
     * Whether it is good for anything.
     *
     * @return {@code false} for a key that is too short, of another curve, or at odds with its own algorithm
     */
    public boolean isUsable() {
        return !verifiers.isEmpty();
    }

    /**
     * Whether it may be used with an algorithm.
     *
     * @param algorithm the algorithm
     * @return {@code true} when kind, size and its owner's wish fit
     */
    public boolean admits(JwsAlgorithm algorithm) {
        return verifiers.containsKey(algorithm);
    }

    /**
     * Verifies a signature.
     *
     * @param algorithm how it is made
     * @param input what was signed
     * @param signature the signature, as it stands in a JWS
     * @return {@code false} for all that is not a signature by this key with this algorithm
     */
    public boolean verifies(JwsAlgorithm algorithm, byte[] input, byte[] signature) {
        SignaturePool verifier = verifiers.get(algorithm);
        if (verifier == null || hasZeroHalf(key, signature)) {
            return false;
        }
        try {
            return verifier.verify(input, signature);
        } catch (GeneralSecurityException | ProviderException e) {
            // The JDK answers a signature of another length with an exception.
            return false;
        }
    }

    /**
     * Verifies a signature over what may be too large to hold.
     *
     * @param algorithm how it is made
     * @param input what was signed; read to its end, not closed
     * @param signature the signature, as it stands in a JWS
     * @return {@code false} for all that is not a signature by this key with this algorithm
     * @throws IOException what the stream threw, as it threw it
     */
    public boolean verifies(JwsAlgorithm algorithm, InputStream input, byte[] signature) throws IOException {
        SignaturePool verifier = verifiers.get(algorithm);
        if (verifier == null || hasZeroHalf(key, signature)) {
            return false;
        }
        try {
            return verifier.verify(input, signature);
        } catch (GeneralSecurityException | ProviderException e) {
            // The JDK answers a signature of another length with an exception.
            return false;
        }
    }

    /** A signature of zeros fitted every key and text in some JDKs (CVE-2022-21449), and the JVM is not ours to choose. */
    private static boolean hasZeroHalf(PublicKey key, byte[] signature) {
        int half = signature.length / 2;
        return key instanceof ECKey && (isZero(signature, 0, half) || isZero(signature, half, signature.length));
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether two are the same key with the same limits: then the one that is known already can stay.
     *
     * @param other the other
     * @return {@code true} when it makes no difference which one is used
     */
    public boolean sameAs(VerificationKey other) {
        return key.equals(other.key) && only.equals(other.only);
    }

    @Override
    public String toString() {
        return "VerificationKey" + verifiers.keySet();
    }
}
