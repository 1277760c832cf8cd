package nl.plusgemeente.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.Wire.Momenten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way reads what the JDK reads, and refuses what it refuses. */
class IsoTimeJsonTest {
    private static final YassonCodec CODEC = YassonCodec.create();

    @Property(tries = 3_000)
    void days_almostRight_areThoseOfTheJdk(@ForAll("days") String text) {
        assertThat(readOrRefuse(text, LocalDate.class)).isEqualTo(ofJdk(text, LocalDate::parse));
    }

    @Property(tries = 3_000)
    void moments_almostRight_areThoseOfTheJdk(@ForAll("moments") String text) {
        assertThat(readOrRefuse(text, Instant.class)).isEqualTo(ofJdk(text, Instant::parse));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "2026-11-24T12:00:60Z",
                "2026-11-24T12:60:00Z",
                "2026-11-24T25:00:00Z",
                "2024-02-29T01:02:03Z",
                "2026-02-29T01:02:03Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "2026-11-24T01:02:03.123456789Z",
                "2026-11-24T01:02:03+01:00",
                "2026-11-24T01:02:03",
                "2026-11-24t01:02:03z",
                "2026-11-24",
                "+10000-01-01T00:00:00Z",
                "２０２６-11-24T01:02:03Z",
                ""
            })
    void moment_ofTheEdges_isThatOfTheJdk(String text) {
        assertThat(readOrRefuse(text, Instant.class)).isEqualTo(ofJdk(text, Instant::parse));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "{}", "[]"})
    void read_otherThanText_isRefused(String json) {
        assertThatThrownBy(() -> read("{\"dag\":" + json + "}", Momenten.class))
                .isInstanceOf(JsonException.class)
                .hasNoCause()
                .hasMessageContaining("at dag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheim", "2026-13-01", "24-11-2026"})
    void read_noDay_tellsFormAndPlaceWithoutTheText(String text) {
        assertThatThrownBy(() -> read("{\"dag\":\"" + text + "\"}", Momenten.class))
                .isInstanceOf(JsonException.class)
                .hasNoCause()
                .hasMessageContaining("something else than a day such as 2026-11-24 in the place of one at dag")
                .hasMessageNotContaining(text);
    }

    @Provide
    Arbitrary<String> days() {
        return almost(Arbitraries.integers()
                .between(0, 4_000_000)
                .map(day -> LocalDate.ofEpochDay(day - 719_528L).toString()));
    }

    @Provide
    Arbitrary<String> moments() {
        return almost(Arbitraries.longs()
                .between(-60_000_000_000L, 250_000_000_000L)
                .map(second -> Instant.ofEpochSecond(second).toString()));
    }

    /** The text, with one character changed in half of the cases. */
    private static Arbitrary<String> almost(Arbitrary<String> texts) {
        Arbitrary<Character> characters =
                Arbitraries.of('0', '1', '2', '3', '6', '9', '-', ':', 'T', 'Z', '+', '.', ' ');
        return Combinators.combine(texts, Arbitraries.integers().between(0, 39), characters)
                .as((text, place, character) -> place >= text.length()
                        ? text
                        : text.substring(0, place) + character + text.substring(place + 1));
    }

    private static <T> Optional<T> ofJdk(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> readOrRefuse(String text, Type type) {
        try {
            return Optional.of(read("\"" + text + "\"", type));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static Object read(String json, Type type) {
        try {
            return CODEC.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
