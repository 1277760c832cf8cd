package nl.plusgemeente.sdk.counterparts;

import java.security.SecureRandom;
import java.util.Base64;

/** Random text. */
final class Random {
    private Random() {}

    /** 256 bits in base64url. */
    static String text() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
