package nl.plusgemeente.sdk.core.internal.json;

import static nl.plusgemeente.sdk.core.json.Wire.read;
import static nl.plusgemeente.sdk.core.json.Wire.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.PageReader;
import nl.plusgemeente.sdk.core.json.Wire.Boom;
import nl.plusgemeente.sdk.core.json.Wire.Deel;
import nl.plusgemeente.sdk.core.json.Wire.Getallen;
import nl.plusgemeente.sdk.core.json.Wire.Vrij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to cost us: each is answered at once, with a value or a {@link JsonException}. */
class JsonHostileTest {
    private final YassonCodec codec = YassonCodec.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"takken\":[",
                "{\"onbekend\":[",
                "{\"onbekend\":{\"a\":",
                "{\"naam\":[",
                "[",
                "{\"a\":",
                "{\"takken\":{"
            })
    void read_deepNesting_isRefused(String level) {
        for (int depth : new int[] {1_000, 100_000}) {
            String deep = level.startsWith("{\"onbekend\"") || level.startsWith("{\"naam\"")
                    ? level + level.substring(level.indexOf(':') + 1).repeat(depth)
                    : level.repeat(depth);
            for (Class<?> type : new Class<?>[] {Boom.class, Object.class, Map.class, Vrij.class}) {
                assertThatThrownBy(() -> read(codec, deep, type))
                        .isInstanceOf(JsonException.class)
                        .hasNoCause();
            }
        }
    }

    @Test
    void read_deepFreeForm_isRefused() {
        assertThatThrownBy(() -> read(codec, "{\"inhoud\":" + "[".repeat(100_000), Vrij.class))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("nested deeper than 1000 levels");
        assertThatThrownBy(() -> read(codec, "{\"rest\":{\"a\":" + "[".repeat(100_000), Vrij.class))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("nested deeper than 200 levels");
        assertThatThrownBy(() -> read(codec, "{\"onbekend\":" + "[".repeat(100_000), Vrij.class))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("nested deeper than 1000 levels");
    }

    @Test
    void read_nestingUpToTheLimit_isBound() {
        String deep = "{\"naam\":\"a\",\"takken\":[".repeat(99) + "{}" + "]}".repeat(99);
        String skipped = "{\"naam\":\"a\",\"onbekend\":" + "[".repeat(999) + "]".repeat(999) + "}";

        assertThat(read(codec, deep, Boom.class).naam()).isEqualTo("a");
        assertThat(read(codec, skipped, Boom.class).naam()).isEqualTo("a");
        assertThat(read(codec, "[".repeat(200) + "]".repeat(200), Object.class)).isNotNull();
        assertThat(read(codec, "{\"inhoud\":" + "[".repeat(999) + "]".repeat(999) + "}", Vrij.class))
                .isNotNull();
    }

    @Test
    void read_threadWithASmallStack_isRefusedWithoutHarm() throws InterruptedException {
        YassonCodec deep = new YassonCodec(new Limits(1L << 20, 1L << 20, 100_000, 100_000, 100));
        String json = "{\"takken\":[".repeat(40_000);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null, () -> thrown.set(catchThrowable(() -> read(deep, json, Boom.class))), "small", 512 * 1024);
        thread.start();
        thread.join();

        assertThat(thrown.get()).isInstanceOf(JsonException.class).hasMessageContaining("stack of this thread");
        assertThat(read(deep, "{\"naam\":\"a\"}", Boom.class).naam()).isEqualTo("a");
    }

    @Test
    void read_stringOfTenMegabytes_isBound() {
        String json = "{\"naam\":\"" + "aé\uD83C\uDFE0\\n".repeat(2_000_000) + "\"}";

        assertThat(read(codec, json, Boom.class).naam()).hasSize(10_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klein", "groot", "misschien", "breuk", "precies", "heel", "lijst"})
    void read_numberBombs_areRefused(String member) {
        for (String bomb : new String[] {
            "1e999999999", "-1E-999999999", "1e+99999", "1".repeat(1_000_000), "0." + "1".repeat(1_000_000)
        }) {
            String number = member.equals("lijst") ? "[" + bomb + "]" : bomb;
            assertThatThrownBy(() -> read(codec, "{\"" + member + "\":" + number + "}", Getallen.class))
                    .isInstanceOf(JsonException.class)
                    .hasNoCause();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"precies", "heel"})
    void read_numberBombsInStrings_areRefused(String member) {
        for (String bomb : new String[] {"1e999999999", "1".repeat(10_000_000)}) {
            assertThatThrownBy(() -> read(codec, "{\"" + member + "\":\"" + bomb + "\"}", Getallen.class))
                    .isInstanceOf(JsonException.class)
                    .hasMessageContaining("has a number");
        }
    }

    @Test
    void read_freeFormNumberBombs_areRefused() {
        for (String json : new String[] {"{\"inhoud\":1e999999999}", "{\"rest\":{\"a\":1e999999999}}"}) {
            assertThatThrownBy(() -> read(codec, json, Vrij.class)).isInstanceOf(JsonException.class);
        }
    }

    @Test
    void read_twoHundredThousandMembers_areSkippedOrKept() {
        StringBuilder json = new StringBuilder("{\"naam\":\"a\"");
        for (int i = 0; i < 200_000; i++) {
            json.append(",\"m").append(i).append("\":{\"x\":").append(i).append('}');
        }
        json.append('}');

        assertThat(read(codec, json.toString(), Boom.class).naam()).isEqualTo("a");
        assertThat(read(codec, json.toString(), Map.class)).hasSize(200_001);
    }

    @Test
    void read_endlessWhitespace_meetsTheSizeLimit() {
        YassonCodec small = YassonCodec.create(1_000_000);

        assertThatThrownBy(() -> small.read(stream(" ".repeat(2_000_000)), Boom.class))
                .hasMessageContaining("larger than allowed");
        assertThatThrownBy(() -> small.read(stream("{}" + "\n".repeat(2_000_000)), Boom.class))
                .hasMessageContaining("larger than allowed");
    }

    @Test
    void page_stringWithoutEnd_meetsTheItemLimit() {
        YassonCodec small = new YassonCodec(Limits.DEFAULT.withItemBytes(100_000));
        String endless = "a".repeat(5_000_000);

        for (String json : new String[] {
            "{\"" + endless, "{\"u\":\"" + endless, "{\"_embedded\":{\"delen\":[{\"naam\":\"" + endless
        }) {
            try (PageReader<Deel> page = small.readPage(stream(json), "delen", Deel.class)) {
                assertThatThrownBy(page::next)
                        .isInstanceOf(JsonException.class)
                        .hasMessageContaining("larger than allowed");
            }
        }
    }
}
