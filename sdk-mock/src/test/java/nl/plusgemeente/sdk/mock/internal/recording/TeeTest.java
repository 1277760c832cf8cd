package nl.plusgemeente.sdk.mock.internal.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import org.junit.jupiter.api.Test;

class TeeTest {

    private static final int LIMIT = 1 << 20;

    private final Seen seen = new Seen();

    @Test
    void body_readToItsEnd_isKeptOnce() throws Exception {
        byte[] bytes = bytes(100_000);
        try (Tee tee = tee(bytes)) {
            assertThat(tee.readAllBytes()).isEqualTo(bytes);
        }

        assertThat(seen.kept).containsExactly(bytes);
        assertThat(seen.leftOut).isEmpty();
    }

    @Test
    void body_readByteByByte_isTheSame() throws Exception {
        byte[] bytes = {0, (byte) 0xff, 7};
        try (Tee tee = tee(bytes)) {
            assertThat(new int[] {tee.read(), tee.read(), tee.read(), tee.read()})
                    .containsExactly(0, 0xff, 7, -1);
        }

        assertThat(seen.kept).containsExactly(bytes);
    }

    @Test
    void rest_thatAReaderLeaves_isReadOnALittle() throws Exception {
        byte[] bytes = bytes(60_000);
        try (Tee tee = tee(bytes)) {
            tee.readNBytes(10);
        }

        assertThat(seen.kept).containsExactly(bytes);
    }

    @Test
    void rest_thatIsLong_leavesTheAnswerOut() throws Exception {
        byte[] bytes = bytes(LIMIT);
        CountedStream body = new CountedStream(bytes);
        try (Tee tee = new Tee(new Response(body), LIMIT, seen)) {
            tee.readNBytes(10);
        }

        assertThat(seen.kept).isEmpty();
        assertThat(seen.leftOut).containsExactly("it was not read to its end");
        assertThat(body.read).isLessThan(100_000);
    }

    @Test
    void body_largerThanTheLimit_reachesItsReader_andIsLeftOut() throws Exception {
        byte[] bytes = bytes(LIMIT + 1);
        try (Tee tee = tee(bytes)) {
            assertThat(tee.readAllBytes()).isEqualTo(bytes);
        }

        assertThat(seen.kept).isEmpty();
        assertThat(seen.leftOut).containsExactly("it is larger than 1 MiB");
    }

    @Test
    void body_asLargeAsTheLimit_isKept() throws Exception {
        try (Tee tee = tee(bytes(LIMIT))) {
            tee.readAllBytes();
        }

        assertThat(seen.kept).hasSize(1);
    }

    @Test
    void body_thatBreaksOff_failsForItsReader_andIsLeftOut() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };
        Tee tee = new Tee(new Response(broken), LIMIT, seen);

        assertThatIOException().isThrownBy(tee::read).withMessage("reset");
        assertThatIOException().isThrownBy(tee::close).withMessage("reset");
        assertThat(seen.leftOut).containsExactly("it was not read to its end");
    }

    private Tee tee(byte[] bytes) {
        return new Tee(new Response(new ByteArrayInputStream(bytes)), LIMIT, seen);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'x');
        return bytes;
    }

    private static final class Seen implements Tee.Sink {
        private final List<byte[]> kept = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();

        @Override
        public void keep(byte[] bytes) {
            kept.add(bytes);
        }

        @Override
        public void leaveOut(String reason) {
            leftOut.add(reason);
        }
    }

    private static final class CountedStream extends ByteArrayInputStream {
        private int read;

        CountedStream(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            int count = super.read(target, offset, length);
            read += Math.max(count, 0);
            return count;
        }
    }

    private record Response(InputStream body) implements IncomingResponse {

        @Override
        public int status() {
            return 200;
        }

        @Override
        public Headers headers() {
            return new Headers();
        }

        @Override
        public void close() {}
    }
}
