package nl.plusgemeente.sdk.core.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @Test
    void object_withEveryKindOfValue_keepsOrderAndTypes() {
        Map<String, Object> members =
                read("{\"t\":\"é\",\"n\":1795640000,\"d\":1.5,\"e\":1e3,\"big\":12345678901234567890,"
                        + "\"y\":true,\"f\":false,\"l\":[\"a\",[]],\"o\":{\"x\":-7},\"nul\":null}");

        assertThat(members.keySet()).containsExactly("t", "n", "d", "e", "big", "y", "f", "l", "o");
        assertThat(members)
                .containsEntry("t", "é")
                .containsEntry("n", 1_795_640_000L)
                .containsEntry("d", new BigDecimal("1.5"))
                .containsEntry("e", new BigDecimal("1e3"))
                .containsEntry("big", new BigDecimal("12345678901234567890"))
                .containsEntry("y", true)
                .containsEntry("f", false)
                .containsEntry("l", List.of("a", List.of()))
                .containsEntry("o", Map.of("x", -7L));
    }

    @Test
    void exact_withNull_keepsItInObjectsAndLists() {
        Map<String, Object> members =
                StrictJson.exact("{\"a\":null,\"l\":[null,1],\"o\":{\"b\":null}}".getBytes(UTF_8), 3);

        assertThat(members)
                .containsEntry("a", StrictJson.NULL)
                .containsEntry("l", List.of(StrictJson.NULL, 1L))
                .containsEntry("o", Map.of("b", StrictJson.NULL));
        assertThat(StrictJson.NULL.json()).isEqualTo("null");
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> StrictJson.exact("{\"a\":null,\"a\":null}".getBytes(UTF_8), 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"a\"",
                "1",
                "{",
                "{\"a\"",
                "{\"a\":1",
                "{\"a\":1,}",
                "{\"a\":1}x",
                "{\"a\":1}{}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":\"\t\"}",
                "/**/{\"a\":1}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":null,\"a\":2}",
                "{\"a\":2,\"a\":null}",
                "{\"a\":null,\"a\":null}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"o\":{\"a\":1,\"a\":1}}",
                "{\"l\":[{\"a\":1,\"a\":1}]}",
                "{\"l\":[null]}",
                "{\"a\":1e999999999}",
                "\ufeff{\"a\":1}",
                "{\"a\":{\"b\":{\"c\":{\"d\":1}}}}"
            })
    void object_thatCouldBeReadInTwoWays_isRefusedWithoutContent(String json) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> read(json))
                .withMessageStartingWith("The JSON object ");
    }

    @Test
    void object_notUtf8OrDeepOrWithLongNumber_isRefused() {
        for (byte[] json : List.of(
                new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'},
                ("{\"a\":" + "[".repeat(100_000)).getBytes(UTF_8),
                ("{\"a\":" + "{\"a\":".repeat(100_000)).getBytes(UTF_8),
                ("{\"a\":" + "9".repeat(100_000) + "}").getBytes(UTF_8))) {
            assertThatExceptionOfType(JsonException.class)
                    .isThrownBy(() -> StrictJson.object(json, 3))
                    .withMessageNotContaining("9999");
        }
    }

    private static Map<String, Object> read(String json) {
        return StrictJson.object(json.getBytes(UTF_8), 3);
    }
}
