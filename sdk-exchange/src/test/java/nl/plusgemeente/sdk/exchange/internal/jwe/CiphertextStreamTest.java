package nl.plusgemeente.sdk.exchange.internal.jwe;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CiphertextStreamTest {
    private static final byte[] IV = new byte[12];

    /** Whatever stands at the end of a chunk, in it or beyond: the same bytes come out. */
    @Property(tries = 200)
    void read_ofAnySize_givesTheBytes(@ForAll @IntRange(max = 200_000) int size) throws IOException {
        byte[] hidden = new byte[size];
        new Random(size).nextBytes(hidden);
        CiphertextStream stream = stream(hidden, new byte[16]);

        assertThat(stream.readAllBytes()).isEqualTo(hidden);
        assertThat(stream.length()).isEqualTo(size);
        assertThat(stream.authentic()).isFalse();
    }

    @Test
    void read_byteByByte_givesTheBytes() throws IOException {
        byte[] hidden = new byte[70_000];
        new Random(1).nextBytes(hidden);
        CiphertextStream stream = stream(hidden, new byte[16]);
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        assertThat(stream.read(new byte[0])).isZero();
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            found.write(next);
        }

        assertThat(found.toByteArray()).isEqualTo(hidden);
        assertThat(stream.read(new byte[1])).isEqualTo(-1);
    }

    @Test
    void read_withATagOfAnotherSize_isRefused() {
        for (int size : new int[] {0, 12, 15, 17, 32}) {
            CiphertextStream stream = stream(new byte[100_000], new byte[size]);

            assertThatExceptionOfType(JweFormException.class).isThrownBy(stream::readAllBytes);
            assertThat(stream.authentic()).isFalse();
        }
    }

    @Test
    void tagCheck_ofLessThanABlock_knowsTheTag() throws IOException {
        ContentKey key = new ContentKey(new byte[32]);
        byte[] out = new byte[19];
        key.seal(IV, new byte[1], Optional.empty()).finish(new byte[] {1, 2, 3}, 3, out);
        TagCheck check = new TagCheck(key.counterMode(IV), key.seal(IV, new byte[1], Optional.empty()));
        check.update(out, 3);

        assertThat(check.matches(Arrays.copyOfRange(out, 3, 19))).isTrue();
    }

    private static CiphertextStream stream(byte[] hidden, byte[] tag) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String text = encoder.encodeToString(hidden) + "." + encoder.encodeToString(tag);
        ContentKey key = new ContentKey(ContentKey.random());
        return new CiphertextStream(
                new ByteArrayInputStream(text.getBytes(US_ASCII)),
                new TagCheck(key.counterMode(IV), key.seal(IV, new byte[0], Optional.empty())));
    }
}
