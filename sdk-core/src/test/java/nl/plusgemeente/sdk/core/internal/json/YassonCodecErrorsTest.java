package nl.plusgemeente.sdk.core.internal.json;

import static nl.plusgemeente.sdk.core.json.Wire.read;
import static nl.plusgemeente.sdk.core.json.Wire.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.List;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.Wire.Besluit;
import nl.plusgemeente.sdk.core.json.Wire.Boom;
import nl.plusgemeente.sdk.core.json.Wire.Getallen;
import nl.plusgemeente.sdk.core.json.Wire.Momenten;
import nl.plusgemeente.sdk.core.json.Wire.Soort;
import nl.plusgemeente.sdk.core.json.Wire.Woorden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YassonCodecErrorsTest {
    private final YassonCodec codec = YassonCodec.create();

    /** A record that Yasson cannot see: its package is not exported. */
    public record Verborgen(String naam) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                   | is empty",
                "`  \n `                              | is empty",
                "`{\"titel\":\"geheim\"`              | ends before it is complete, after byte 17",
                "`{\"geheim\":[1,{\"geheim\":`        | ends before it is complete, after byte 23",
                "`{\"titel\":\"geheim`                | ends before it is complete, after byte 16",
                "`{\"titel\":\"a\"} geheim`           | goes on after its end",
                "`{} {}`                              | goes on after its end",
                "`{\"titel\" \"geheim\"}`             | is not well-formed JSON, near line 1, column",
                "`{\n\"titel\":\n geheim}`            | is not well-formed JSON, near line 3, column",
                "`{\"geheim\":[1 2]}`                 | is not well-formed JSON, near line 1, column",
                "`{\"titel\":\"\\x\"}`                | is not well-formed JSON, near line 1, column",
                "`{\"titel\":01}`                     | is not well-formed JSON, near line 1, column",
                "`\uFEFF{}`                           | starts with a byte order mark",
                "`null`                               | is null",
                "`[\"geheim\"]`                       | is not the object that Besluit is read from",
                "`\"geheim\"`                         | is not the object that Besluit is read from",
                "`{\"titel\":{\"geheim\":1}}`         | does not fit Besluit at titel, near line 1, column",
                "`{\"soorten\":\"geheim\"}`           | does not fit Besluit at soorten, near line 1, column",
                "`{\"delen\":[\"geheim\"]}`           | has a value of another kind than expected in a list at delen",
                "`{\"delen\":[\"geheim\",{}]}`        | has a value of another kind than expected in a list at delen",
                "`{\"delen\":[{\"naam\":{\"geheim\":1}}]}` | does not fit Besluit at delen.naam",
                "`{\"_links\":\"geheim\"}`            | does not fit Besluit at _links",
                "`{\"soort\":12}`                     | has something else than a string",
                "`{\"soort\":{\"geheim\":12}}`        | has something else than a string",
                "`{\"soort\":\" \"}`                  | does not fit Besluit",
                "`{\"soorten\":[null]}`               | does not fit Besluit"
            })
    void read_badDocument_tellsWhereAndWhyWithoutContent(String json, String reason) {
        assertThatThrownBy(() -> read(codec, json, Besluit.class))
                .isInstanceOf(JsonException.class)
                .hasNoCause()
                .hasMessageStartingWith("The JSON document " + reason)
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"klein\":12.5}`           | too large or too precise",
                "`{\"klein\":5000000000}`     | too large",
                "`{\"groot\":9223372036854775808}` | too large or too precise",
                "`{\"klein\":\"geheim\"}`     | does not fit Getallen at klein",
                "`{\"klein\":[7]}`            | does not fit Getallen",
                "`{\"precies\":\"geheim\"}`   | does not fit Getallen",
                "`{\"precies\":true}`         | something else than a number",
                "`{\"heel\":1.5}`             | does not fit Getallen",
                "`{\"precies\":NaN}`          | is not well-formed JSON"
            })
    void read_badNumber_isRefused(String json, String reason) {
        assertThatThrownBy(() -> read(codec, json, Getallen.class))
                .isInstanceOf(JsonException.class)
                .hasNoCause()
                .hasMessageContaining(reason)
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @CsvSource({
        "dag,has something else than a day such as 2026-11-24 in the place of one at dag",
        "moment,has something else than a moment such as 2026-11-24T01:02:03Z in the place of one at moment",
        "tijd,does not fit Momenten at tijd",
        "adres,does not fit Momenten"
    })
    void read_badDateOrAddress_namesTheMember(String member, String reason) {
        assertThatThrownBy(() -> read(codec, "{\"" + member + "\":\"geheim geheim\"}", Momenten.class))
                .isInstanceOf(JsonException.class)
                .hasNoCause()
                .hasMessageContaining(reason)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void read_arraysWhereNoneAreExpected_isRefused() {
        for (String json :
                List.of("{\"woorden\":[[\"a\"]]}", "{\"woorden\":[[\"a\"],[\"b\"]]}", "{\"woorden\":[\"a\",[]]}")) {
            assertThatThrownBy(() -> read(codec, json, Woorden.class)).isInstanceOf(JsonException.class);
        }
        assertThatThrownBy(() -> read(codec, "[[1]]", int[].class)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> read(codec, "{}", int[].class)).hasMessageContaining("is not an array");
    }

    @Test
    void read_invalidUtf8_tellsTheByte() {
        for (byte[] wrong : new byte[][] {
            {(byte) 0xC3, '"'},
            {(byte) 0xC0, (byte) 0x80},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xE2, (byte) 0x82}
        }) {
            InputStream json = new SequenceInputStream(stream("{\"naam\":\"é"), new ByteArrayInputStream(wrong));
            assertThatThrownBy(() -> codec.read(json, Boom.class))
                    .isInstanceOf(JsonException.class)
                    .hasNoCause()
                    .hasMessage("The JSON document is not UTF-8, at byte 11");
        }
    }

    @Test
    void read_largerThanAllowed_isRefused() throws IOException {
        YassonCodec small = YassonCodec.create(100);
        String fits = "{\"naam\":\"" + "a".repeat(89) + "\"}";

        assertThat(small.<Boom>read(stream(fits), Boom.class).naam()).hasSize(89);
        assertThatThrownBy(() -> small.read(stream(fits + " "), Boom.class))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("is larger than allowed, seen at byte 101");
        assertThatThrownBy(() -> YassonCodec.create(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void read_streamFails_throwsItsOwnException() {
        IOException broken = new IOException("connection reset");
        IllegalStateException late = new IllegalStateException("deadline");

        assertThatThrownBy(() -> codec.read(failing(broken), Boom.class)).isSameAs(broken);
        assertThatThrownBy(() -> codec.read(failing(late), Boom.class)).isSameAs(late);
    }

    @Test
    void read_recordThatIsNotExported_saysWhatToDo() {
        boolean named = getClass().getModule().isNamed();

        if (named) {
            assertThatThrownBy(() -> read(codec, "{\"naam\":\"a\"}", Verborgen.class))
                    .hasMessageContaining("Verborgen is not a public record in a package that its module exports");
        }
    }

    @Test
    void read_openValueAtTheTop_isBound() {
        assertThat(read(codec, "\"x\"", Soort.class)).isEqualTo(new Soort("x"));
        assertThatThrownBy(() -> read(codec, "1", Soort.class)).isInstanceOf(JsonException.class);
    }

    @Test
    void read_withEveryLogOn_logsNoContent() {
        Module ours = YassonCodecErrorsTest.class.getModule();
        ModuleLayer.boot().findModule("java.logging").ifPresent(logging -> ours.addReads(logging));
        String logged;
        try (CapturedLog log = CapturedLog.start()) {
            YassonCodec fresh = YassonCodec.create();
            read(fresh, "{\"titel\":\"geheim\",\"geheim\":1,\"soort\":\"geheim\"}", Besluit.class);
            assertThatThrownBy(() -> read(fresh, "{\"dag\":\"geheim\"}", Momenten.class))
                    .isNotNull();
            assertThatThrownBy(() -> read(fresh, "{\"titel\":geheim}", Besluit.class))
                    .isNotNull();
            assertThatThrownBy(() -> fresh.write(List.of("geheim", Double.NaN), OutputStream.nullOutputStream()))
                    .isNotNull();
            logged = log.text();
        }

        assertThat(logged).doesNotContain("geheim");
    }

    private static InputStream failing(Exception failure) {
        return new SequenceInputStream(stream("{\"naam\":\"a"), new InputStream() {
            @Override
            public int read() throws IOException {
                if (failure instanceof IOException io) {
                    throw io;
                }
                throw (RuntimeException) failure;
            }
        });
    }
}
