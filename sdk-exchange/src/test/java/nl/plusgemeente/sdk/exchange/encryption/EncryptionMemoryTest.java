package nl.plusgemeente.sdk.exchange.encryption;

import static nl.plusgemeente.sdk.exchange.encryption.TestParties.UTRECHT;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.decrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.encrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.incoming;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.zip.CRC32;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import org.junit.jupiter.api.Test;

/** A large message passes through a small memory: what is allocated in all is less than what may be held at a time. */
class EncryptionMemoryTest {
    private static final long SIZE = 200_000_000;
    private static final long MOST_ALLOCATED = 30_000_000;

    @Test
    void encryptAndDecrypt_of200Megabytes_allocateLittle() throws IOException {
        RequestBody body = encrypter()
                .encrypt(
                        new RequestBody.Source("application/octet-stream", SIZE, Generated::new),
                        TestAuthority.UTRECHT);
        MessageDecrypter decrypter = decrypter(BodyLimits.DEFAULT.largest(SIZE), UTRECHT);
        CRC32 expected = new CRC32();
        CRC32 found = new CRC32();
        byte[] chunk = new byte[8 * 1024];
        long before = allocated();

        try (InputStream wire = body.open();
                ReceivedBody result = decrypter.decrypt(incoming(wire)).body();
                InputStream opened = result.open()) {
            for (int read = opened.read(chunk); read >= 0; read = opened.read(chunk)) {
                found.update(chunk, 0, read);
            }
        }

        long allocated = allocated() - before;
        System.out.printf("200 MB encrypted, decrypted and read: %.1f MB allocated%n", allocated / 1e6);
        InputStream again = new Generated();
        for (int read = again.read(chunk); read >= 0; read = again.read(chunk)) {
            expected.update(chunk, 0, read);
        }
        assertThat(found.getValue()).isEqualTo(expected.getValue());
        assertThat(allocated).isLessThan(MOST_ALLOCATED);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** Bytes that tell where they stood. */
    private static final class Generated extends InputStream {
        private long at;

        @Override
        public int read() {
            return at == SIZE ? -1 : (byte) (at++ * 31 >>> 7) & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int count) {
            if (at == SIZE) {
                return -1;
            }
            int given = (int) Math.min(count, SIZE - at);
            for (int i = 0; i < given; i++) {
                bytes[from + i] = (byte) (at++ * 31 >>> 7);
            }
            return given;
        }
    }
}
