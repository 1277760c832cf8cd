package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged key files: whatever was done to them, they give the very key they held, or a fault of
 * configuration in one short line. */
class Pkcs12HostileTest {
    private static final int CASES = 120;
    private static final ClientIdentity IDENTITY = TestPki.identity();
    private static final long SEED = 20_261_124;

    @TempDir
    Path folder;

    @Test
    void load_anyByteChanged_isRefusedOrTheSameKey() throws IOException {
        byte[] whole = whole();
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            byte[] damaged = whole.clone();
            int place = random.nextInt(damaged.length);
            damaged[place] ^= (byte) (1 + random.nextInt(255));
            assertRefusedOrSame(damaged, "byte " + place + " changed");
        }
    }

    @Test
    void load_cutOffAnywhere_isRefusedOrTheSameKey() throws IOException {
        byte[] whole = whole();
        for (int length = 0; length < whole.length; length += 1 + whole.length / CASES) {
            assertRefusedOrSame(Arrays.copyOf(whole, length), "cut off at " + length);
        }
    }

    private byte[] whole() throws IOException {
        return Files.readAllBytes(TestPki.pkcs12(folder.resolve("whole.p12"), "TEST", Map.of("key", IDENTITY)));
    }

    /** A few bytes, such as an attribute's, stand outside what the file's own checksum covers. */
    private void assertRefusedOrSame(byte[] content, String how) throws IOException {
        Path file = Files.write(folder.resolve("damaged.p12"), content);
        try {
            assertThat(KeySource.pkcs12(file, Secret.of("TEST")).load()).as(how).isEqualTo(IDENTITY);
        } catch (ConfigurationException e) {
            assertThat(e.getMessage()).as(how).contains("damaged.p12").matches("[ -~]{0,300}");
        }
    }
}
