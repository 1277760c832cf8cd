package nl.plusgemeente.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.PageReader;
import nl.plusgemeente.sdk.core.json.Wire.Besluit;
import nl.plusgemeente.sdk.core.json.Wire.Woorden;

class JsonPropertiesTest {
    private static final byte[] PAGE = """
            {"_links": {"self": {"href": "https://a"}, "next": {"href": "https://b?page=2"}}, "u": [[1.5e3, true], {"v": null}],
             "_embedded": {"besluiten": [
              {"titel": "Geheim één 🏠 \\u00e9", "delen": [{"naam": "a", "soort": "x"}], "soort": "regel", "soorten": ["p"],
               "perNaam": {"k": "z"}, "toelichting": "t", "_links": {"self": {"href": "h"}}, "later": {"erbij": [1, {}]}},
              {"titel": "b", "misschien": "q", "misschienVeel": ["r"]}]},
             "page": {"number": 1, "size": 2, "totalElements": 5, "totalPages": 3}}
            """.getBytes(StandardCharsets.UTF_8);

    private static final YassonCodec CODEC = YassonCodec.create();

    @Property(tries = 2_000)
    void truncatedPage_givesItemsThenAnException(@ForAll @IntRange(max = 2_000) int where) {
        int end = where % (PAGE.length - 2);
        byte[] cut = Arrays.copyOf(PAGE, end);

        Exception failure = readAll(new ByteArrayInputStream(cut));

        assertThat(failure).isInstanceOf(JsonException.class).hasNoCause();
        assertThat(failure.getMessage()).doesNotContain("Geheim");
    }

    @Property(tries = 5_000)
    void flippedBytes_neverGiveAnythingElse(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 100_000) Integer> places, @ForAll byte flip) {
        byte[] damaged = PAGE.clone();
        places.forEach(place -> damaged[place % damaged.length] ^= flip);

        Exception failure = readAll(new ByteArrayInputStream(damaged));

        if (failure != null) {
            assertThat(failure).isInstanceOf(JsonException.class).hasNoCause();
            assertThat(failure.getMessage()).doesNotContain("Geheim");
        }
    }

    @Property(tries = 500)
    void brokenConnection_isToldAsSuch(@ForAll @IntRange(max = 2_000) int where) {
        IOException broken = new IOException("reset");
        InputStream json = new ByteArrayInputStream(PAGE, 0, where % (PAGE.length - 2)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                int count = super.read(bytes, offset, Math.min(length, 7));
                if (count < 0) {
                    throw new UncheckedIOException(broken);
                }
                return count;
            }
        };

        assertThat(readAll(json)).isInstanceOf(UncheckedIOException.class).hasCause(broken);
    }

    @Property(tries = 1_000)
    void strings_surviveWritingAndReading(@ForAll List<String> words) throws IOException {
        List<String> valid = words.stream()
                .map(word -> new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CODEC.write(new Woorden(valid, Map.of()), out);

        Woorden back = CODEC.read(new ByteArrayInputStream(out.toByteArray()), Woorden.class);

        assertThat(back.woorden()).isEqualTo(valid);
    }

    @Property(tries = 1_000)
    void reader_anyTextAndAnyRequestSize_decodesAsTheJdkDoes(
            @ForAll String text,
            @ForAll @IntRange(min = 1, max = 9) int step,
            @ForAll @IntRange(min = 1, max = 5) int chunk)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        DocumentReader reader = new DocumentReader(
                new ByteArrayInputStream(bytes) {
                    @Override
                    public synchronized int read(byte[] into, int offset, int length) {
                        return super.read(into, offset, Math.min(length, chunk));
                    }
                },
                Long.MAX_VALUE);
        StringBuilder decoded = new StringBuilder();
        char[] buffer = new char[step];
        for (int count = reader.read(buffer, 0, step); count >= 0; count = reader.read(buffer, 0, step)) {
            decoded.append(buffer, 0, count);
        }

        assertThat(decoded.toString()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Exception readAll(InputStream json) {
        try (PageReader<Besluit> page = CODEC.readPage(json, "besluiten", Besluit.class)) {
            while (page.hasNext()) {
                page.next();
            }
            return null;
        } catch (JsonException | UncheckedIOException e) {
            return e;
        }
    }
}
