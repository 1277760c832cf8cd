package nl.plusgemeente.sdk.exchange.internal.fsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.plusgemeente.sdk.core.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of RFC 8785, appendix B, and those with which JDK 17 goes wrong. */
class EcmaNumberVectorsTest {

    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void text_ofTheRfc(String bits, String expected) {
        assertThat(EcmaNumber.text(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2.0e-3, 0.002",
        "2.0e23, 2e+23",
        "1.0e23, 1e+23",
        "8.41e21, 8.41e+21",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "2.2250738585072011e-308, 2.225073858507201e-308",
        "1.1125369292536007e-308, 1.1125369292536007e-308",
        "4.9e-324, 5e-324",
        "9.9e-324, 1e-323",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "9007199254740993, 9007199254740992",
        "123456789012345680000, 123456789012345680000",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "0.1, 0.1",
        "-1.5, -1.5",
        "1e-7, 1e-7",
        "123.456, 123.456"
    })
    void text_whereThePlatformHasDigitsTooMany(double value, String expected) {
        assertThat(EcmaNumber.text(value)).isEqualTo(expected);
    }

    @Test
    void text_ofWholeNumbers_isThatOfTheDouble() {
        assertThat(EcmaNumber.text((Number) 1_672_527_600L)).isEqualTo("1672527600");
        assertThat(EcmaNumber.text((Number) (-1L))).isEqualTo("-1");
        assertThat(EcmaNumber.text((Number) 9_007_199_254_740_993L)).isEqualTo("9007199254740992");
        assertThat(EcmaNumber.text((Number) 100_000_000_000_000_001L)).isEqualTo("100000000000000000");
        assertThat(EcmaNumber.text((Number) Long.MIN_VALUE)).isEqualTo("-9223372036854776000");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void text_ofWhatIsNoNumberOfJson_isRefused(double value) {
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> EcmaNumber.text(value));
    }
}
