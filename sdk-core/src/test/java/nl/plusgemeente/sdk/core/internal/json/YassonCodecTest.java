package nl.plusgemeente.sdk.core.internal.json;

import static nl.plusgemeente.sdk.core.json.Wire.read;
import static nl.plusgemeente.sdk.core.json.Wire.stream;
import static nl.plusgemeente.sdk.core.json.Wire.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.Wire.Besluit;
import nl.plusgemeente.sdk.core.json.Wire.Deel;
import nl.plusgemeente.sdk.core.json.Wire.Getallen;
import nl.plusgemeente.sdk.core.json.Wire.Link;
import nl.plusgemeente.sdk.core.json.Wire.Links;
import nl.plusgemeente.sdk.core.json.Wire.Momenten;
import nl.plusgemeente.sdk.core.json.Wire.Soort;
import nl.plusgemeente.sdk.core.json.Wire.Vlag;
import nl.plusgemeente.sdk.core.json.Wire.Vrij;
import org.junit.jupiter.api.Test;

class YassonCodecTest {
    private final YassonCodec codec = YassonCodec.create();

    @Test
    void read_recordWithOpenValuesEverywhere_bindsThem() {
        Besluit besluit = read(codec, """
                {"titel": "Plan één 🏠", "delen": [{"naam": "a", "soort": "nieuw"}, {"naam": "b"}], "soort": "regel",
                 "soorten": ["regel", "onbekend"], "misschien": "x", "misschienVeel": ["y"], "perNaam": {"k": "z"},
                 "toelichting": "t", "_links": {"self": {"href": "https://a"}}, "later": [{"erbij": [1, {}]}]}
                """, Besluit.class);

        assertThat(besluit)
                .isEqualTo(new Besluit(
                        "Plan één 🏠",
                        List.of(new Deel("a", Optional.of(new Soort("nieuw"))), new Deel("b", Optional.empty())),
                        Soort.REGEL,
                        List.of(Soort.REGEL, new Soort("onbekend")),
                        Optional.of(new Soort("x")),
                        Optional.of(List.of(new Soort("y"))),
                        Map.of("k", new Soort("z")),
                        Optional.of("t"),
                        new Links(Optional.of(new Link("https://a")))));
    }

    @Test
    void read_membersAbsentOrNull_becomeEmpty() {
        Besluit absent = read(codec, "{}", Besluit.class);
        Besluit none = read(
                codec,
                "{\"titel\":null,\"delen\":null,\"soort\":null,\"soorten\":null,\"misschien\":null,"
                        + "\"misschienVeel\":null,\"perNaam\":null,\"toelichting\":null,\"_links\":null}",
                Besluit.class);

        assertThat(absent).isEqualTo(none);
        assertThat(absent.delen()).isEmpty();
        assertThat(absent.misschien()).isEmpty();
        assertThat(absent.titel()).isNull();
    }

    @Test
    void write_readBack_isEqual() {
        String json = "{\"_links\":{\"self\":{\"href\":\"https://a\"}},\"delen\":[{\"naam\":\"é\",\"soort\":\"s\"}],"
                + "\"misschien\":\"x\",\"perNaam\":{\"k\":\"z\"},\"soort\":\"regel\",\"soorten\":[\"q\"],\"titel\":\"t\"}";

        assertThat(write(codec, read(codec, json, Besluit.class))).isEqualTo(json);
    }

    @Test
    void write_absentParts_areLeftOut() {
        assertThat(write(codec, new Deel("a", Optional.empty()))).isEqualTo("{\"naam\":\"a\"}");
        assertThat(write(codec, new Momenten(LocalDate.EPOCH, null, null, null)))
                .isEqualTo("{\"dag\":\"1970-01-01\"}");
    }

    @Test
    void write_mapListAndOpenValue_writesThem() {
        assertThat(write(codec, Map.of("a", List.of(1, 2)))).isEqualTo("{\"a\":[1,2]}");
        assertThat(write(codec, List.of(Soort.REGEL, new Deel("é", Optional.of(Soort.REGEL)))))
                .isEqualTo("[\"regel\",{\"naam\":\"é\",\"soort\":\"regel\"}]");
        assertThat(write(codec, Soort.REGEL)).isEqualTo("\"regel\"");
        assertThat(write(codec, Optional.of(Soort.REGEL))).isEqualTo("\"regel\"");
    }

    @Test
    void read_dates_bindsAlsoAnInstantWithOffset() {
        Momenten momenten = read(
                codec,
                "{\"dag\":\"2026-11-24\",\"moment\":\"2026-11-24T03:04:05+02:00\","
                        + "\"tijd\":\"2026-11-24T03:04:05+02:00\",\"adres\":\"https://a/b\"}",
                Momenten.class);

        assertThat(momenten)
                .isEqualTo(new Momenten(
                        LocalDate.of(2026, 11, 24),
                        Instant.parse("2026-11-24T01:04:05Z"),
                        OffsetDateTime.parse("2026-11-24T03:04:05+02:00"),
                        URI.create("https://a/b")));
        assertThat(write(codec, momenten)).contains("\"moment\":\"2026-11-24T01:04:05Z\"");
    }

    @Test
    void read_numbers_keepsThemExactly() {
        Getallen getallen = read(
                codec,
                "{\"klein\":1e3,\"groot\":9223372036854775807,\"misschien\":-7,\"breuk\":1.5,"
                        + "\"precies\":0.10,\"heel\":1e20,\"lijst\":[1,\"2.50\",null]}",
                Getallen.class);

        assertThat(getallen.klein()).isEqualTo(1000);
        assertThat(getallen.groot()).isEqualTo(Long.MAX_VALUE);
        assertThat(getallen.misschien()).isEqualTo(OptionalInt.of(-7));
        assertThat(getallen.breuk()).isEqualTo(1.5);
        assertThat(getallen.precies()).isEqualTo(new BigDecimal("0.10"));
        assertThat(getallen.heel()).isEqualTo(BigInteger.TEN.pow(20));
        assertThat(getallen.lijst()).containsExactly(BigDecimal.ONE, new BigDecimal("2.50"), null);
    }

    @Test
    void read_freeForm_bindsJsonValuesAndMaps() {
        Vrij vrij =
                read(codec, "{\"inhoud\":{\"a\":[1,\"b\",true]},\"rest\":{\"x\":[1,\"y\",{\"z\":null}]}}", Vrij.class);

        assertThat(vrij.inhoud()).hasToString("{\"a\":[1,\"b\",true]}");
        assertThat(vrij.rest()).containsKey("x");
        assertThat(read(codec, "{\"inhoud\":[1]}", Vrij.class).inhoud()).hasToString("[1]");
        assertThat(read(codec, "{\"inhoud\":12}", Vrij.class).inhoud()).hasToString("12");
    }

    @Test
    void read_listOfRecords_bindsByParameterizedType() throws IOException {
        List<Deel> delen = codec.read(stream("[{\"naam\":\"a\"},{\"naam\":\"b\"}]"), listOf(Deel.class));

        assertThat(delen).extracting(Deel::naam).containsExactly("a", "b");
    }

    @Test
    void read_scalarDocuments_bindsThem() {
        assertThat(read(codec, " \"a\" ", String.class)).isEqualTo("a");
        assertThat(read(codec, "12", Integer.class)).isEqualTo(12);
        assertThat(read(codec, "\"regel\"", Soort.class)).isEqualTo(Soort.REGEL);
        assertThat(read(codec, "[1,2]", int[].class)).containsExactly(1, 2);
        assertThat(read(codec, "{\"aan\":true}", Vlag.class).aan()).isTrue();
    }

    @Test
    void read_memberTwice_lastOneCounts() {
        assertThat(read(codec, "{\"naam\":\"a\",\"naam\":\"b\"}", Deel.class).naam())
                .isEqualTo("b");
    }

    @Test
    void read_manyThreadsAtOnce_shareOneBinder() {
        List<CompletableFuture<Deel>> readers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String json = "{\"naam\":\"" + i + "\"}";
            readers.add(CompletableFuture.supplyAsync(() -> read(codec, json, Deel.class)));
        }

        for (int i = 0; i < readers.size(); i++) {
            assertThat(readers.get(i).join().naam()).isEqualTo("" + i);
        }
    }

    @Test
    void warmUp_twice_isHarmless() {
        assertThatCode(() -> {
                    codec.warmUp();
                    codec.warmUp();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void write_stream_isFlushedAndLeftOpen() throws IOException {
        List<String> seen = new ArrayList<>();
        codec.write(Map.of("a", "b"), new ByteArrayOutputStream() {
            @Override
            public void flush() {
                seen.add("flush " + size());
            }

            @Override
            public void close() {
                seen.add("close");
            }
        });

        assertThat(seen).containsExactly("flush 9");
    }

    @Test
    void write_streamFails_throwsItsOwnException() {
        IOException broken = new IOException("broken pipe");

        assertThatThrownBy(() -> codec.write(Map.of("a", "b"), new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw broken;
                    }
                }))
                .isSameAs(broken);
    }

    @Test
    void write_valueWithoutJsonForm_throwsWithoutContent() {
        Map<String, Object> geheim = Map.of("geheim", Double.NaN);

        assertThatThrownBy(() -> codec.write(geheim, OutputStream.nullOutputStream()))
                .isInstanceOf(JsonException.class)
                .hasNoCause()
                .hasMessageContaining("cannot be written as JSON")
                .hasMessageNotContaining("geheim");
    }

    private static Type listOf(Class<?> item) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {item};
            }

            @Override
            public Type getRawType() {
                return List.class;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }
}
