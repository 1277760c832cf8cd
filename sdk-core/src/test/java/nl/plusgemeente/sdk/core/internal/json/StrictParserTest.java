package nl.plusgemeente.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parsson's parser is the oracle: the same events, or a refusal by both. */
class StrictParserTest {
    private static final String SAMPLE = """
            {"a":"één 🏠 \\u00e9\\n\\"\\\\","getal":[0,-0,1.5e3,-12E-2,1e+2,12345678901234567890],"b":[true,false,null,{}],
             "":{"lege":[], "lang":"%s"},"tab\\t":"\\ud83c\\udfe0"}
            """.formatted("abcdefghijklmnopqrstuvwxyz".repeat(3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,]",
                "[,1]",
                "{\"a\":1,}",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "[01]",
                "[-]",
                "[1.]",
                "[.5]",
                "[1e]",
                "[1e+]",
                "[+1]",
                "[tru]",
                "[nulll]",
                "[\"\\x\"]",
                "[\"\\u12\"]",
                "[\"\\u12g4\"]",
                "[\"\\u０１２３\"]",
                "[\"\t\"]",
                "[1}",
                "{\"a\":1]",
                "[1 2]",
                "{\"a\" 1}",
                "]",
                "}",
                "[",
                "{",
                "",
                " ",
                "'a'",
                "[1]]",
                "{}{}",
                "1 2",
                "nan",
                "[\"a]",
                "[\"\\",
                "-",
                "[1e5.5]",
                "/**/[]",
                "[\u00a01]",
                "{1:2}",
                "{\"a\":1 \"b\":2}",
                "[\u0000]"
            })
    void next_whatIsNoJson_isRefused(String json) {
        assertThatThrownBy(() -> ours(json.getBytes(StandardCharsets.UTF_8), 5)).isInstanceOf(JsonException.class);
    }

    @Property(tries = 5_000)
    void next_damagedDocument_doesAsParsson(
            @ForAll @Size(max = 2) List<@IntRange(max = 100_000) Integer> places,
            @ForAll @Size(value = 2) List<@IntRange(min = 1, max = 126) Integer> values,
            @ForAll @IntRange(min = 1, max = 40) int chunk) {
        StringBuilder damaged = new StringBuilder(SAMPLE);
        for (int i = 0; i < places.size(); i++) {
            damaged.setCharAt(places.get(i) % damaged.length(), (char) (int) values.get(i));
        }
        sameAsParsson(new String(damaged.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), chunk);
    }

    @Property(tries = 2_000)
    void next_anyString_isReadInAnyPieces(@ForAll String any, @ForAll @IntRange(min = 1, max = 9) int chunk) {
        String text = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        sameAsParsson(Json.createArrayBuilder().add(text).build().toString(), chunk);
    }

    @Example
    void getLocation_countsCharactersAndLines() {
        JsonParser parser = parser("[\"éé\",\n  x]".getBytes(StandardCharsets.UTF_8), 3);
        parser.next();
        parser.next();
        parser.getString();

        assertThatThrownBy(parser::next).isInstanceOf(JsonException.class);
        assertThat(parser.getLocation()).isEqualTo(new JsonPlace(2, 3, 9));
    }

    private static void sameAsParsson(String json, int chunk) {
        List<String> expected;
        try {
            expected = events(Json.createParser(new StringReader(json)));
        } catch (JsonException e) {
            assertThatThrownBy(() -> ours(json.getBytes(StandardCharsets.UTF_8), chunk))
                    .as(json)
                    .isInstanceOfAny(JsonException.class, RefusedException.class); // we may refuse a number first
            return;
        }
        if (expected.stream().noneMatch(event -> event.matches("VALUE_NUMBER .*[eE][+-]?[0-9]{5,}"))) {
            assertThat(ours(json.getBytes(StandardCharsets.UTF_8), chunk))
                    .as(json)
                    .isEqualTo(expected);
        }
    }

    private static List<String> ours(byte[] json, int chunk) {
        return events(parser(json, chunk));
    }

    private static JsonParser parser(byte[] json, int chunk) {
        InputStream in = new ByteArrayInputStream(json) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, chunk));
            }
        };
        return new StrictParser(
                new Tokens(new DocumentBytes(in, Long.MAX_VALUE), new Names()),
                Limits.DEFAULT,
                JsonProvider.provider());
    }

    private static List<String> events(JsonParser parser) {
        List<String> events = new ArrayList<>();
        if (!parser.hasNext()) {
            throw new JsonException("empty");
        }
        do {
            Event event = parser.next();
            boolean text = event == Event.KEY_NAME || event == Event.VALUE_STRING || event == Event.VALUE_NUMBER;
            events.add(text ? event + " " + parser.getString() : event.toString());
        } while (parser.hasNext());
        return events;
    }
}
