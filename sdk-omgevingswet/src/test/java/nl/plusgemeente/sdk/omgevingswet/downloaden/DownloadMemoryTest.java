package nl.plusgemeente.sdk.omgevingswet.downloaden;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large ZIP goes to disk piece by piece, packed and unpacked. */
class DownloadMemoryTest {
    private static final int FILES = 8;
    private static final int MEGABYTES_EACH = 8;
    private static final long ALLOWED = 8L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private Path temp;

    @Test
    void zip_ofManyMegabytes_takesFewOfMemory() throws Exception {
        try (InputStream zip = generated();
                UnpackFolder unpack = UnpackFolder.beside(temp.resolve("regeling"))) {
            AnswerBody body = new AnswerBody(200, new Headers(), zip, JsonCodec.create());
            long before = THREADS.getCurrentThreadAllocatedBytes();

            new ZipAnswer(unpack.zip(), ZipLimits.DEFAULT).read(body);
            UnpackedRegeling regeling = new Unzipping(unpack, ZipLimits.DEFAULT).run();

            long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            assertThat(regeling.files()).hasSize(FILES);
            assertThat(regeling.bytes()).isEqualTo((long) FILES * MEGABYTES_EACH << 20);
            assertThat(allocated)
                    .as("bytes of memory, of everything that was made")
                    .isLessThan(ALLOWED);
        }
    }

    /** Made while it is read. */
    private static InputStream generated() throws IOException {
        PipedInputStream in = new PipedInputStream(1 << 16);
        PipedOutputStream out = new PipedOutputStream(in);
        Thread writer = new Thread(() -> write(out), "zip");
        writer.setDaemon(true);
        writer.start();
        return in;
    }

    private static void write(PipedOutputStream out) {
        byte[] megabyte = new byte[1 << 20];
        new Random(1).nextBytes(megabyte);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < FILES; i++) {
                zip.putNextEntry(new ZipEntry("OW-bestanden/" + i + ".xml"));
                for (int part = 0; part < MEGABYTES_EACH; part++) {
                    zip.write(megabyte);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
