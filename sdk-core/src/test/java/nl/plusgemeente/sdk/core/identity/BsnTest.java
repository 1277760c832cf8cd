package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.Serializable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {
    private static final String TEST_BSN = "999990019";

    @Test
    void reveal_validNumber_isTheNumber() {
        assertThat(Bsn.of(TEST_BSN).reveal()).isEqualTo(TEST_BSN);
    }

    @Test
    void toString_anyNumber_isAMask() {
        assertThat(Bsn.of(TEST_BSN)).hasToString("*********");
        assertThat("bsn " + Bsn.of(TEST_BSN)).doesNotContainPattern("[0-9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999990018", "99999001", "9999900190", "000000000", "９９９９９００１９"})
    void of_badNumber_isRefusedWithoutRepeatingIt(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bsn.of(value))
                .withMessageContaining("elfproef")
                .satisfies(e -> assertThat(value.isEmpty() || !e.getMessage().contains(value))
                        .isTrue());
    }

    @Property
    void of_nineDigits_neverShowsThem(@ForAll @CharRange(from = '0', to = '9') @StringLength(9) String digits) {
        Throwable refused = catchThrowable(() -> Bsn.of(digits));
        if (refused == null) {
            assertThat(Bsn.of(digits).toString()).doesNotContainPattern("[0-9]");
        } else {
            assertThat(refused).isInstanceOf(IllegalArgumentException.class);
            assertThat(refused.getMessage()).doesNotContainPattern("[0-9]");
        }
    }

    @Test
    void bsn_isNotSerializable() {
        assertThat(Serializable.class.isAssignableFrom(Bsn.class)).isFalse();
    }

    @Test
    void equals_isByValue() {
        EqualsVerifier.forClass(Bsn.class).suppress(Warning.NULL_FIELDS).verify();
    }
}
