package nl.plusgemeente.sdk.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.benchmarks.data.Regeling;
import nl.plusgemeente.sdk.benchmarks.data.RegelingPage;
import nl.plusgemeente.sdk.benchmarks.data.SampleJson;
import nl.plusgemeente.sdk.core.internal.json.YassonCodec;
import nl.plusgemeente.sdk.core.json.PageReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading JSON of three sizes into the same records: our codec, and Jackson's databind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class ReadBenchmark {

    /** Who reads. */
    public enum Who {
        /** Our codec: a page item by item. */
        SDK,
        /** The same, all items kept in a list, as databind does. */
        SDK_LIST,
        /** Jackson: a page as a whole. */
        JACKSON
    }

    /** Who reads. */
    @Param
    public Who who;

    /** How many items of 3 KB; 0 for one document that is no page. */
    @Param({"0", "66", "6700"})
    public int items;

    private final YassonCodec codec = YassonCodec.create();
    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private byte[] json;

    /** Makes the JSON. */
    @Setup
    public void make() {
        json = items == 0 ? SampleJson.regeling(1) : SampleJson.page(items);
    }

    /** Reads it once. */
    @Benchmark
    public Object read() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(json);
        return switch (who) {
            case SDK -> items == 0 ? codec.read(in, Regeling.class) : streamed(in);
            case SDK_LIST -> items == 0 ? codec.read(in, Regeling.class) : listed(in);
            case JACKSON ->
                items == 0 ? mapper.readValue(in, Regeling.class) : mapper.readValue(in, RegelingPage.class);
        };
    }

    private Object streamed(ByteArrayInputStream in) {
        try (PageReader<Regeling> page = codec.readPage(in, "regelingen", Regeling.class)) {
            int places = 0;
            while (page.hasNext()) {
                places += page.next().locaties().size();
            }
            return places;
        }
    }

    private Object listed(ByteArrayInputStream in) {
        try (PageReader<Regeling> page = codec.readPage(in, "regelingen", Regeling.class)) {
            List<Regeling> all = new ArrayList<>();
            while (page.hasNext()) {
                all.add(page.next());
            }
            return all;
        }
    }
}
