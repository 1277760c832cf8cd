package nl.plusgemeente.sdk.auth.internal.jose;

import java.security.SecureRandom;
import java.util.Base64;

/** Values that nobody can guess and that never come twice, for {@code jti}, {@code state}, {@code nonce} and verifiers. */
public final class Entropy {
    /** Twice the 128 bits that the NL GOV profile asks for; a UUID has 122. */
    private static final int BYTES = 32;

    private Entropy() {}

    /**
     * A fresh value of 256 random bits.
     *
     * @return 43 characters of base64url
     */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
