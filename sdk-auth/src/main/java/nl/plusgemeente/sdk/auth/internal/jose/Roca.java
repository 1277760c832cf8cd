package nl.plusgemeente.sdk.auth.internal.jose;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;

/**
 * Knows the RSA keys that smart cards of one make generated until 2017 (CVE-2017-15361): their primes, and so the modulus,
 * are a power of 65537 to every small prime, by which they can be found and factored.
 */
final class Roca {
    private static final int GENERATOR = 65_537;
    private static final int[] SMALL_PRIMES = {11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157
    };

    private Roca() {}

    static boolean hit(PublicKey key) {
        if (!(key instanceof RSAPublicKey rsa)) {
            return false;
        }
        for (int prime : SMALL_PRIMES) {
            int rest = rsa.getModulus().mod(BigInteger.valueOf(prime)).intValue();
            if (!isPower(rest, prime)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPower(int rest, int prime) {
        int power = 1;
        do {
            if (power == rest) {
                return true;
            }
            power = power * (GENERATOR % prime) % prime;
        } while (power != 1);
        return false;
    }
}
