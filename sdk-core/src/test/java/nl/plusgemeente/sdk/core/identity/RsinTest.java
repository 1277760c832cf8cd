package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RsinTest {

    @ParameterizedTest
    @ValueSource(strings = {"002220647", "822477348", "823288444"})
    void of_realNumber_isAccepted(String value) {
        assertThat(Rsin.of(value).value()).isEqualTo(value);
        assertThat(Rsin.of(value)).hasToString(value);
        assertThat(Rsin.of(value).oin().rsin()).contains(Rsin.of(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "123456789", "000000000", "2220647", "0022206470", "00222064X", "٠٠٢٢٢٠٦٤٧", " 02220647"})
    void of_otherNumber_isRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rsin.of(value))
                .withMessageContaining("elfproef")
                .withMessageContaining(Input.quoted(value));
    }

    @Property
    void of_oneDigitWrong_isRefused(@ForAll @IntRange(max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        char[] digits = "822477348".toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);
        assertThatIllegalArgumentException().isThrownBy(() -> Rsin.of(new String(digits)));
    }

    @Property
    void of_anyNineDigits_asTheSumSays(@ForAll @CharRange(from = '0', to = '9') @StringLength(9) String digits) {
        int number = Integer.parseInt(digits);
        int sum = -(number % 10);
        for (int weight = 2; weight <= 9; weight++) {
            number /= 10;
            sum += weight * (number % 10);
        }
        boolean valid = sum % 11 == 0 && !digits.equals("000000000");
        assertThat(Elfproef.holds(digits)).isEqualTo(valid);
    }

    @Test
    void equals_isByValue() {
        EqualsVerifier.forClass(Rsin.class)
                .withPrefabValues(String.class, "002220647", "822477348")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
