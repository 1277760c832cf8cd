package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;

/** Which RSA keys are neither too weak to protect a message nor too large to compute with for a stranger. */
public final class RsaStrength {
    private static final int LEAST_BITS = 2048;
    private static final int MOST_BITS = 8192;

    private RsaStrength() {}

    /**
     * Whether messages may be encrypted for this key.
     *
     * @param key any public key
     * @return {@code true} for RSA of 2048 to 8192 bits
     */
    public static boolean fits(PublicKey key) {
        return key instanceof RSAPublicKey rsa
                && rsa.getModulus().bitLength() >= LEAST_BITS
                && rsa.getModulus().bitLength() <= MOST_BITS;
    }

    /**
     * How long what is encrypted with it is.
     *
     * @param key an RSA key
     * @return bytes
     */
    static int bytes(RSAPublicKey key) {
        return (key.getModulus().bitLength() + 7) / 8;
    }
}
