package nl.plusgemeente.sdk.exchange.encryption;

import static nl.plusgemeente.sdk.exchange.encryption.TestParties.UTRECHT;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.decrypter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** No byte of a message can be changed. */
class FlippedJweHostileTest {
    private static final byte[] SHORT =
            TestParties.encrypted("{\"TEST\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private static final byte[] LONG = TestParties.encrypted(TestParties.random(150_000));

    @Test
    void decrypt_withOneBitOfAnyByteFlipped_isRefused() {
        for (int at = 0; at < SHORT.length; at++) {
            refused(SHORT, at, 1 << (at % 8));
        }
    }

    @Property(tries = 300)
    void decrypt_withAnyByteChanged_isRefused(
            @ForAll @IntRange(max = 100_000) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
        refused(SHORT, at % SHORT.length, change);
    }

    @Property(tries = 100)
    void decrypt_ofALongOneWithAnyByteChanged_isRefused(
            @ForAll @IntRange(max = 200_000) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
        refused(LONG, at % LONG.length, change);
    }

    private static void refused(byte[] jwe, int at, int change) {
        byte[] changed = jwe.clone();
        changed[at] ^= (byte) change;
        DecryptionHostileTest.assertRefused("byte " + at, decrypter(UTRECHT), changed);
    }
}
