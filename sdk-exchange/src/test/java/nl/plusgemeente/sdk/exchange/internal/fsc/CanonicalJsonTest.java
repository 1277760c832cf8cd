package nl.plusgemeente.sdk.exchange.internal.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void text_ofNamesInManyScripts_isInOrderOfCodeUnits() {
        String json =
                "{\"\\u20ac\":\"Euro\",\"\\r\":\"CR\",\"\\ufb33\":\"Dalet\",\"1\":\"One\",\"\\ud83d\\ude00\":\"Smile\","
                        + "\"\\u0080\":\"Control\",\"\\u00f6\":\"o\"}";

        assertThat(canonical(json))
                .isEqualTo("{\"\\r\":\"CR\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"o\",\"\u20ac\":\"Euro\","
                        + "\"\ud83d\ude00\":\"Smile\",\"\ufb33\":\"Dalet\"}");
    }

    @Test
    void text_ofEveryKindOfValue_hasNoSpaceAndKeepsNothingOut() {
        String json =
                " { \"z\" : [ 1 , 2.50 , -0 , -0.0, 1E3, {} , [] , null , true , false ] , \"a\" : null , \"\" : 0 } ";

        assertThat(canonical(json)).isEqualTo("{\"\":0,\"a\":null,\"z\":[1,2.5,0,0,1000,{},[],null,true,false]}");
    }

    @Test
    void text_ofControlCharacters_hasTheShortEscapes() {
        assertThat(canonical("{\"a\":\"\\u0008\\u0009\\u000a\\u000c\\u000d\\u0000\\u001F\\u007f\\/\\\\\\\"\\u0041\"}"))
                .isEqualTo("{\"a\":\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f/\\\\\\\"A\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83dx", "a\\ud83d"})
    void text_ofHalfACharacter_isRefused(String half) {
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> canonical("{\"a\":\"" + half + "\"}"));
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> canonical("{\"" + half + "\":1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "-1e309", "1e9999"})
    void text_ofANumberBeyondDoubles_isRefused(String number) {
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> canonical("{\"a\":" + number + "}"));
    }

    @Test
    void text_ofWhatIsNoJson_isAFaultOfOurs() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(new Object()));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(Collections.singletonMap("a", null)));
    }

    @Test
    void bytes_areUtf8() {
        assertThat(CanonicalJson.bytes(Map.of("a", List.of("\u20ac"))))
                .isEqualTo("{\"a\":[\"\u20ac\"]}".getBytes(UTF_8));
    }

    private static String canonical(String json) {
        return CanonicalJson.text(StrictJson.exact(json.getBytes(UTF_8), 5));
    }
}
