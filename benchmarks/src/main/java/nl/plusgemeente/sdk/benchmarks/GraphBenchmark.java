package nl.plusgemeente.sdk.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.benchmarks.data.AnnotatieGraph;
import nl.plusgemeente.sdk.benchmarks.data.JacksonRecords;
import nl.plusgemeente.sdk.benchmarks.data.OneAnswer;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegeltekstannotatiesWire;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;
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

/**
 * An annotation graph of 8.7 MB: read and joined from activity to article by the client, and read by Jackson, which joins
 * nothing, into the same records and into a tree.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class GraphBenchmark {

    /** Who reads. */
    public enum Who {
        /** The client: records, joined. */
        SDK,
        /** Jackson: the same records, not joined. */
        JACKSON_RECORDS,
        /** Jackson: a tree. */
        JACKSON_TREE
    }

    /** Who reads. */
    @Param
    public Who who;

    private final ObjectMapper mapper = JacksonRecords.mapper();
    private byte[] json;
    private Regelingen regelingen;

    /** Makes the graph. */
    @Setup
    public void make() {
        json = AnnotatieGraph.json();
        regelingen = Regelingen.with(new OneAnswer(JsonCodec.create(), json));
    }

    /** Reads it once. */
    @Benchmark
    public Object read() throws IOException {
        return switch (who) {
            case SDK ->
                regelingen
                        .regeltekstannotaties("/akn/nl/act/gm0995/2020/omgevingsplan")
                        .regelsPerActiviteit();
            case JACKSON_RECORDS -> mapper.readValue(json, RegeltekstannotatiesWire.class);
            case JACKSON_TREE -> mapper.readTree(json);
        };
    }
}
