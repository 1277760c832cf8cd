package nl.plusgemeente.sdk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.PageReader;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import org.junit.jupiter.api.Test;

/**
 * Damaged answers to every operation of every client: read, or refused by a documented error; never slow, never large.
 * What there is to read, {@link ClientWalk} finds by itself. {@code -Dfuzz.factor=25} for more.
 */
class AnswerFuzzTest {
    private static final int TRIES = 2_000 * Integer.getInteger("fuzz.factor", 1);
    private static final long MAX_NANOS = 1_000_000_000L;
    private static final long MAX_BYTES = 64L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final JsonCodec codec = JsonCodec.create();
    private long slowest;
    private long largest;

    @Test
    void answers_damaged_areReadOrRefused() {
        List<Answer<?>> answers = new ArrayList<>();
        for (Operation<?> operation : ClientWalk.over(Omgevingswet.class).asked()) {
            if (operation.answer().json() && !operation.answer().streams()) {
                answers.add(operation.answer());
            }
        }
        assertThat(answers).hasSizeGreaterThan(10);
        warmUp(answers);
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            refused += read(answers.get(i % answers.size()), i, true) ? 0 : 1;
        }
        System.out.println("Answers: " + (TRIES - refused) + " read, " + refused + " refused, slowest "
                + slowest / 1_000_000 + " ms, most allocated " + (largest >> 10) + " KiB");
        assertThat(refused).isBetween(1, TRIES - 1);
    }

    /** The first use of a type costs the codec some tenths of a second. */
    private void warmUp(List<Answer<?>> answers) {
        for (int i = 0; i < answers.size(); i++) {
            read(answers.get(i), i, false);
        }
    }

    private boolean read(Answer<?> answer, int seed, boolean measured) {
        AnswerBody body =
                new AnswerBody(200, new Headers(), InputStream.nullInputStream(), new Damaged(codec, new Random(seed)));
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        boolean read = readOrRefused(answer, body, seed);
        if (measured) {
            long nanos = THREADS.getCurrentThreadCpuTime() - start;
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
            slowest = Math.max(slowest, nanos);
            largest = Math.max(largest, allocated);
            assertThat(nanos).as("nanoseconds of this thread, seed %s", seed).isLessThan(MAX_NANOS);
            assertThat(allocated).as("bytes, seed %s", seed).isLessThan(MAX_BYTES);
        }
        return read;
    }

    private static boolean readOrRefused(Answer<?> answer, AnswerBody body, int seed) {
        try {
            answer.read(body);
            return true;
        } catch (JsonException | SdkException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError e) {
            return fail("seed " + seed + " of " + answer + ": not a documented error", e);
        }
    }

    /** Gives a damaged document of whatever type is asked for. */
    private record Damaged(JsonCodec codec, Random random) implements JsonCodec {

        @Override
        public <T> T read(InputStream json, Type type) throws IOException {
            return codec.read(damaged(new JsonOf(random).of(type)), type);
        }

        @Override
        public <T> PageReader<T> readPage(InputStream json, String member, Class<T> item) {
            return codec.readPage(damaged(new JsonOf(random).page(member, item)), member, item);
        }

        @Override
        public void write(Object value, OutputStream out) throws IOException {
            codec.write(value, out);
        }

        private InputStream damaged(String json) {
            return new ByteArrayInputStream(new JsonMutator(random).mutate(json));
        }
    }
}
