package nl.plusgemeente.sdk.core.internal.json;

import static nl.plusgemeente.sdk.core.json.Wire.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.PageReader;
import nl.plusgemeente.sdk.core.json.PageReader.Counts;
import nl.plusgemeente.sdk.core.json.Wire.Deel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalPageReaderTest {
    private static final String ITEMS = "\"_embedded\":{\"delen\":[{\"naam\":\"a\"},{\"naam\":\"b\",\"x\":[{}]}]}";
    private static final String LINKS =
            "\"_links\":{\"self\":{\"href\":\"s\"},\"next\":{\"href\":\"n\",\"title\":[1]}}";
    private static final String PAGE = "\"page\":{\"number\":1,\"size\":2,\"totalElements\":5,\"totalPages\":3}";

    private final YassonCodec codec = YassonCodec.create();

    @Test
    void page_membersInAnyOrder_givesTheSame() {
        for (List<String> order : List.of(
                List.of(ITEMS, LINKS, PAGE),
                List.of(PAGE, LINKS, ITEMS),
                List.of(LINKS, ITEMS, "\"u\":{\"v\":[1]}", PAGE))) {
            try (PageReader<Deel> page = page("{" + String.join(",", order) + "}")) {
                assertThat(names(page)).containsExactly("a", "b");
                assertThat(page.nextLink()).contains("n");
                assertThat(page.counts()).contains(new Counts(1, 2, 5, 3));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"_embedded\":{}}",
                "{\"_embedded\":null,\"_links\":null,\"page\":null}",
                "{\"_embedded\":{\"delen\":null},\"_links\":{\"next\":null}}",
                "{\"_embedded\":{\"anders\":[{\"a\":1}],\"delen\":[]},\"_links\":{\"next\":{\"href\":null}}}",
                "{\"_embedded\":{\"delen\":[]},\"_links\":{\"next\":{}}}"
            })
    void page_withoutItems_isEmptyAndLast(String json) {
        try (PageReader<Deel> page = page(json)) {
            assertThat(page.hasNext()).isFalse();
            assertThat(page.nextLink()).isEmpty();
            assertThat(page.counts()).isEmpty();
            assertThatThrownBy(page::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"geheim\"",
                "{\"_embedded\":[]}",
                "{\"_embedded\":{\"delen\":{}}}",
                "{\"_links\":\"geheim\"}",
                "{\"_links\":{\"next\":\"geheim\"}}",
                "{\"_links\":{\"next\":{\"href\":[\"geheim\"]}}}",
                "{\"page\":\"geheim\"}",
                "{\"page\":{\"size\":\"geheim\"}}",
                "{\"_embedded\":{\"delen\":[]},\"_embedded\":{\"delen\":[]}}",
                "{} geheim",
                "{\"u\":[\"geheim\" \"geheim\"]}",
                "{\"u\":{\"geheim\":",
                ""
            })
    void page_ofAnotherShape_throwsWithoutContent(String json) {
        try (PageReader<Deel> page = page(json)) {
            assertThatThrownBy(page::hasNext)
                    .isInstanceOf(JsonException.class)
                    .hasNoCause()
                    .hasMessageStartingWith("The JSON page ")
                    .hasMessageNotContaining("geheim");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"geheim\"", "[]", "null", "{\"naam\":[[\"geheim\"]]}", "{\"soort\":{}}", "{\"naam\":\"geheim"})
    void next_wrongItem_tellsWhich(String item) {
        try (PageReader<Deel> page = page("{\"_embedded\":{\"delen\":[{\"naam\":\"a\"}," + item + "]}}")) {
            assertThat(page.next().naam()).isEqualTo("a");
            assertThatThrownBy(page::next)
                    .isInstanceOf(JsonException.class)
                    .hasNoCause()
                    .hasMessageStartingWith("Item 1 of the JSON page ")
                    .hasMessageNotContaining("geheim");
        }
    }

    @Test
    void next_afterAFailure_repeatsIt() {
        try (PageReader<Deel> page = page("{\"_embedded\":{\"delen\":[1,{\"naam\":\"a\"}]}}")) {
            JsonException first = catchJson(page);
            assertThat(catchJson(page)).isSameAs(first);
            assertThatThrownBy(page::nextLink).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void nextLink_beforeTheEnd_throws() {
        try (PageReader<Deel> page = page("{" + LINKS + "," + ITEMS + "}")) {
            page.next();
            assertThatThrownBy(page::nextLink).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(page::counts).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void next_connectionBreaks_throwsTheStreamsOwnException() {
        IOException broken = new IOException("connection reset");
        InputStream json = new SequenceInputStream(
                stream("{\"_embedded\":{\"delen\":[{\"naam\":\"" + "a".repeat(20_000) + "\"},{\"naam\":\"b"),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw broken;
                    }
                });

        try (PageReader<Deel> page = codec.readPage(json, "delen", Deel.class)) {
            assertThat(page.next().naam()).hasSize(20_000);
            assertThatThrownBy(page::next)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCause(broken);
        }
    }

    @Test
    void close_halfWay_closesTheStreamAndToleratesItsFailure() {
        AtomicInteger closed = new AtomicInteger();
        InputStream json = new FilterInputStream(stream("{" + ITEMS + "}")) {
            @Override
            public void close() throws IOException {
                closed.incrementAndGet();
                throw new IOException("premature end");
            }
        };
        PageReader<Deel> page = codec.readPage(json, "delen", Deel.class);
        page.next();

        assertThatCode(page::close).doesNotThrowAnyException();
        assertThat(closed).hasValue(1);
    }

    @Test
    void next_itemOverItsBudget_throws() {
        YassonCodec small = new YassonCodec(Limits.DEFAULT.withItemBytes(50_000));
        String item = "{\"naam\":\"" + "a".repeat(30_000) + "\"}";
        String large = "{\"naam\":\"" + "a".repeat(80_000) + "\"}";
        String json = "{\"_embedded\":{\"delen\":[" + item + "," + item + "," + item + "," + large + "]}}";

        try (PageReader<Deel> page = small.readPage(stream(json), "delen", Deel.class)) {
            page.next();
            page.next();
            page.next();
            assertThatThrownBy(page::next).isInstanceOf(JsonException.class).hasMessageContaining("Item 3");
        }
    }

    @Test
    void page_largerThanAnyLimit_streamsItemByItem() {
        byte[] item = ("{\"naam\":\"" + "a".repeat(3_000) + "\"},").getBytes(StandardCharsets.UTF_8);
        YassonCodec small = new YassonCodec(Limits.DEFAULT.withItemBytes(20_000).withDocumentBytes(20_000));
        InputStream json = new SequenceInputStream(Collections.enumeration(List.of(
                stream("{\"u\":[" + "1,".repeat(200_000) + "1],\"_embedded\":{\"delen\":["),
                new Repeated(item, 10_000),
                stream("{\"naam\":\"z\"}]}}"))));

        long count = 0;
        try (PageReader<Deel> page = small.readPage(json, "delen", Deel.class)) {
            while (page.hasNext()) {
                page.next();
                count++;
            }
        }
        assertThat(count).isEqualTo(10_001);
    }

    private static JsonException catchJson(PageReader<Deel> page) {
        try {
            page.next();
            throw new AssertionError("no exception");
        } catch (JsonException e) {
            return e;
        }
    }

    private PageReader<Deel> page(String json) {
        return codec.readPage(stream(json), "delen", Deel.class);
    }

    private static List<String> names(PageReader<Deel> page) {
        List<String> names = new ArrayList<>();
        page.forEachRemaining(deel -> names.add(deel.naam()));
        return names;
    }

    /** The same bytes, over and over. */
    private static final class Repeated extends InputStream {
        private final byte[] bytes;
        private long left;

        Repeated(byte[] bytes, int times) {
            this.bytes = bytes;
            left = (long) bytes.length * times;
        }

        @Override
        public int read() {
            return left == 0 ? -1 : bytes[(int) (bytes.length - 1 - (left-- - 1) % bytes.length)];
        }
    }
}
