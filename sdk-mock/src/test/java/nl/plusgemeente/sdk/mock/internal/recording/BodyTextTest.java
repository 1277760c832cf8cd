package nl.plusgemeente.sdk.mock.internal.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import nl.plusgemeente.sdk.mock.internal.anonymous.NotAnonymisedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTextTest {

    private static final int LIMIT = 1 << 20;
    private static final String TEXT = "{\"naam\":\"caf\u00e9\"}";

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", " Identity "})
    void body_thatIsNotPacked_isItsText(String encoding) throws Exception {
        assertThat(BodyText.of(TEXT.getBytes(UTF_8), encoding, LIMIT)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP"})
    void body_thatIsPacked_isUnpacked(String encoding) throws Exception {
        assertThat(BodyText.of(packed(TEXT.getBytes(UTF_8)), encoding, LIMIT)).isEqualTo(TEXT);
    }

    @Test
    void body_thatUnpacksToMoreThanTheLimit_isRefused() throws Exception {
        byte[] bomb = packed(new byte[LIMIT + 1]);

        assertThat(bomb).hasSizeLessThan(LIMIT / 100);
        assertThatExceptionOfType(NotAnonymisedException.class)
                .isThrownBy(() -> BodyText.of(bomb, "gzip", LIMIT))
                .withMessageContaining("larger than 1 MiB");
        assertThat(BodyText.of(packed(new byte[LIMIT]), "gzip", LIMIT)).hasSize(LIMIT);
    }

    @Test
    void body_packedInAnotherWay_isRefused() {
        assertThatExceptionOfType(NotAnonymisedException.class)
                .isThrownBy(() -> BodyText.of(new byte[0], "br", LIMIT))
                .withMessageContaining("not known");
    }

    @Test
    void body_thatIsNoTextOrCutOff_isRefused() throws Exception {
        byte[] packed = packed(TEXT.getBytes(UTF_8));

        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(() -> BodyText.of(new byte[] {(byte) 0xff}, "", LIMIT));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BodyText.of(Arrays.copyOf(packed, packed.length - 9), "gzip", LIMIT));
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(plain);
        }
        return bytes.toByteArray();
    }
}
