package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import nl.plusgemeente.sdk.exchange.internal.body.CounterMode;

/** The AES key of one message, used for that message only. */
public final class ContentKey {
    private static final int BYTES = 32;
    /** The counter with which GCM begins the content (NIST SP 800-38D §7.1); 1 is for the tag. */
    private static final int FIRST_OF_CONTENT = 2;

    private static final int BLOCK = 16;

    private final SecretKeySpec key;

    /** Takes the bytes over and wipes them. */
    ContentKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "AES");
        Arrays.fill(bytes, (byte) 0);
    }

    static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    GcmSeal seal(byte[] iv, byte[] authenticated, Optional<Provider> provider) {
        return new GcmSeal(key, iv, authenticated, provider);
    }

    /** The same bytes for bytes as GCM, without a tag. */
    CounterMode counterMode(byte[] iv) {
        byte[] counter = Arrays.copyOf(iv, BLOCK);
        counter[BLOCK - 1] = FIRST_OF_CONTENT;
        return new CounterMode(key, counter);
    }
}
