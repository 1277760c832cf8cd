package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.plusgemeente.sdk.omgevingswet.Leaves;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;

/**
 * Damaged messages: read without loss, or refused by a documented error; never slow, never large. 2,000 always;
 * {@code -Dfuzz.factor=25} for 50,000.
 */
class StamFuzzTest {
    private static final int FACTOR = Integer.getInteger("fuzz.factor", 1);
    private static final long MAX_NANOS = 1_000_000_000L;
    private static final long MAX_BYTES = 64L << 20;
    private static final int TELLING = 6;
    private static final String XML = Berichten.whole().replace(">nee<", ">false<");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void read_damaged_isReadWithoutLossOrRefused(@ForAll long seed) {
        XmlMutator mutator = new XmlMutator(new Random(seed));
        for (int i = 0; i < FACTOR; i++) {
            byte[] damaged = mutator.mutate(XML);
            Optional<StamBericht> read = read(damaged);
            if (read.isPresent() && damaged.length < 2 * XML.length()) {
                nothingIsLost(damaged, read.get());
            }
        }
    }

    @AfterContainer
    static void figures() {
        System.out.println("STAM: " + Figures.text());
    }

    private static Optional<StamBericht> read(byte[] damaged) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        Optional<StamBericht> read;
        try {
            read = Optional.of(StamBericht.read(new ByteArrayInputStream(damaged)));
        } catch (StamFormatException e) {
            assertThat(e.code()).isIn(DsoErrors.STAM_UNREADABLE, DsoErrors.NOT_STAM);
            read = Optional.empty();
        }
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        assertThat(nanos)
                .as("nanoseconds of this thread for %s bytes", damaged.length)
                .isLessThan(MAX_NANOS);
        assertThat(allocated).as("bytes allocated for %s bytes", damaged.length).isLessThan(MAX_BYTES);
        Figures.add(read.isPresent(), nanos, allocated);
        return read;
    }

    /** Flags and numbers have more than one form: only texts that say more are compared. */
    private static void nothingIsLost(byte[] damaged, StamBericht read) {
        List<String> values;
        try {
            values = Leaves.ofXml(new String(damaged, StandardCharsets.UTF_8));
        } catch (AssertionError e) {
            return; // the other parser is stricter, or knows a document by its bytes only
        }
        String all = String.join("\n", Leaves.ofRecord(read));
        assertThat(values)
                .filteredOn(value -> value.length() >= TELLING && !value.equals("000000000"))
                .allSatisfy(value -> assertThat(all).contains(value));
    }
}
