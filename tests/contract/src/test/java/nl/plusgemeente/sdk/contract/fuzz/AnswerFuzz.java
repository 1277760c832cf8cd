package nl.plusgemeente.sdk.contract.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;

/**
 * Reads wrong answers, in a process with little memory: {@code AnswerFuzz <folder of good answers> <how many> <seed>}. What
 * the codec and the clients throw here becomes a documented error in the pipeline ({@code SDK-4…}); anything else ends
 * the process with the way to repeat it.
 */
final class AnswerFuzz implements Caller {
    private static final JsonCodec JSON = JsonCodec.create();
    // of this thread alone: the machine may be busy with others
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private byte[] answer = {};

    /** Ends with 0 when every wrong answer was read or refused as it should be. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        SplittableRandom seeds = new SplittableRandom(Long.parseLong(args[2]));
        List<Good> goods = new ArrayList<>();
        Asks.all().forEach((name, ask) -> goods.add(new Good(name, ask, Corpus.read(folder.resolve(name)))));
        AnswerFuzz fuzz = new AnswerFuzz();
        Omgevingswet dso = Omgevingswet.FACILITY.client(fuzz);
        int refused = 0;
        long slowest = 0;
        String slow = "";
        for (int i = 0; i < count; i++) {
            Good good = goods.get(i % goods.size());
            long seed = seeds.nextLong();
            fuzz.answer = Mutant.of(good.bytes(), new SplittableRandom(seed));
            long begin = CLOCK.getCurrentThreadCpuTime();
            refused += fuzz.isRefused(good, dso, seed) ? 1 : 0;
            long took = CLOCK.getCurrentThreadCpuTime() - begin;
            if (took > slowest) {
                slowest = took;
                slow = good.name();
            }
        }
        System.out.printf("%d answers, %d refused, slowest %d ms, on %s%n", count, refused, slowest / 1_000_000, slow);
        System.exit(slowest > Duration.ofSeconds(1).toNanos() ? 2 : 0);
    }

    private boolean isRefused(Good good, Omgevingswet dso, long seed) {
        try {
            good.ask().accept(dso);
            return false;
        } catch (JsonException | UncheckedIOException | SdkException e) {
            return true;
        } catch (RuntimeException e) {
            throw new IllegalStateException("undocumented, on " + good.name() + " with seed " + seed, e);
        }
    }

    /**
     * An answer that is right.
     *
     * @param name of the question
     * @param ask asks it
     * @param bytes the answer
     */
    @SuppressWarnings("ArrayRecordComponent") // read and never compared
    private record Good(String name, Consumer<Omgevingswet> ask, byte[] bytes) {}

    @Override
    public <T> Response<T> exchange(Operation<T> operation) {
        try {
            AnswerBody body = new AnswerBody(200, new Headers(), new ByteArrayInputStream(answer), JSON);
            return new Response<>(
                    200, new Headers(), 1, "fuzz", operation.answer().read(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> Pages<T> pages(Operation<Page<T>> first) {
        return OnePage.of(exchange(first).body());
    }

    @Override
    public Caller with(AuthScheme scheme) {
        return this;
    }

    @Override
    public Caller within(Duration budget) {
        return this;
    }

    @Override
    public Timekeeper time() {
        return Timekeeper.system();
    }
}
