package nl.plusgemeente.sdk.core.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are kept as they stand. */
class StrictJsonTextTest {

    @Property(tries = 500)
    void text_ofAnyValueAnywhere_isWhatStoodThere(
            @ForAll("values") String value, @ForAll("spaces") String space, @ForAll("padding") String before) {
        String object = "{" + space + "\"a\":\"" + before + "\"," + space + "\"data\"" + space + ":" + space + value
                + space + ",\"z\":{\"data\":1}" + space + "}";

        Map<String, Object> read = StrictJson.object(object.getBytes(UTF_8), 10, "data");
        List<Map<String, Object>> all =
                StrictJson.objects(("[" + object + space + "," + object + "]").getBytes(UTF_8), 10, 2, "data");

        assertThat(read).containsEntry("data", new JsonText(value)).containsEntry("a", before);
        assertThat(read.get("z")).isEqualTo(Map.of("data", 1L));
        assertThat(all).containsExactly(read, read);
        assertThatNoException().isThrownBy(() -> StrictJson.check((space + value + space).getBytes(UTF_8), 10));
    }

    @Test
    void text_ofNumbers_keepsEveryDigit() {
        Map<String, Object> read = StrictJson.object(
                "{\"data\":[1.10,12345678901234567890,1E+2,-0.0],\"b\":null}".getBytes(UTF_8), 2, "data");

        assertThat(read).isEqualTo(Map.of("data", new JsonText("[1.10,12345678901234567890,1E+2,-0.0]")));
        assertThat(read.toString()).doesNotContain("1.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "{",
                "{\"data\"}",
                "{\"data\":}",
                "{\"data\":1",
                "{\"data\":1}x",
                "{\"data\":1}{}",
                "{\"data\":{\"a\":1,\"a\":1}}",
                "{\"data\":1,\"data\":1}",
                "{\"data\":[[[]]]}",
                "{\"data\":[1,]}",
                "{\"data\":01}",
                "{\"data\":1e99999}",
                "{\"data\":nul}",
                "{\"data\":'a'}",
                "\ufeff{}",
                "{\"data\":[}"
            })
    void object_ofAnotherKind_isRefusedWithoutContent(String json) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> StrictJson.object(json.getBytes(UTF_8), 3, "data"))
                .withMessageStartingWith("The JSON document ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "[{},{},{}]", "[{}", "[[{}]]", "[{\"a\":1,\"a\":2}]", "[{}] []", "[null]"})
    void objects_ofAnotherKind_areRefused(String json) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> StrictJson.objects(json.getBytes(UTF_8), 3, 2, "data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2", "[[1]]", "{\"a\":1,\"a\":1}", "tru", "\"a", "]", "{\"a\":[]}"})
    void check_ofAnotherKind_isRefused(String json) {
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> StrictJson.check(json.getBytes(UTF_8), 1));
    }

    @Test
    void check_ofOtherBytesThanUtf8_isRefused() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> StrictJson.check(new byte[] {'"', (byte) 0xC3, '"'}, 1))
                .withMessageContaining("UTF-8");
        assertThatNoException().isThrownBy(() -> StrictJson.check("true".getBytes(UTF_8), 0));
        assertThatNoException().isThrownBy(() -> StrictJson.check("\"\uFFFD\"".getBytes(UTF_8), 0));
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.strings().withChars(' ', '\t', '\r', '\n').ofMaxLength(3);
    }

    /** Long enough to go over the parser's buffer. */
    @Provide
    Arbitrary<String> padding() {
        return Arbitraries.of("", "\u00e9", "x".repeat(4090), "\ud83d\ude00".repeat(5000));
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> scalars = Arbitraries.of(
                "0",
                "-1.50",
                "12345678901234567890",
                "1e-7",
                "true",
                "false",
                "null",
                "\"\"",
                "\"\\u0041\\n\\/\"",
                "\"\u00e9\ud83d\ude00\"",
                "\"" + "y".repeat(9000) + "\"",
                "[]",
                "{ }");
        return Combinators.combine(
                        scalars, scalars, spaces(), Arbitraries.integers().between(0, 3))
                .as((a, b, space, form) -> switch (form) {
                    case 0 -> a;
                    case 1 -> "[" + space + a + space + "," + b + space + "]";
                    case 2 -> "{" + space + "\"a\"" + space + ":" + a + ",\"b\" :" + b + "}";
                    default -> "[[{\"x\":" + a + "}]," + b + "]";
                });
    }
}
