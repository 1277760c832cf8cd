package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GemeentecodeTest {

    @Test
    void of_fourDigits_hasBothForms() {
        Gemeentecode utrecht = Gemeentecode.of("0344");
        assertThat(utrecht.gmCode()).isEqualTo("gm0344");
        assertThat(utrecht.bare()).isEqualTo("0344");
        assertThat(utrecht).hasToString("0344");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gm0344", "GM0344", "Gm0344"})
    void ofGmCode_anyCase_isTheSameCode(String gmCode) {
        assertThat(Gemeentecode.ofGmCode(gmCode)).isEqualTo(Gemeentecode.of("0344"));
    }

    @Property
    void ofGmCode_ofItsOwnGmCode_isTheSame(@ForAll @CharRange(from = '0', to = '9') @StringLength(4) String digits) {
        Gemeentecode code = Gemeentecode.of(digits);
        assertThat(Gemeentecode.ofGmCode(code.gmCode())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "344", "00344", "gm0344", "034X", "٠٣٤٤", "０３４４", "0344\n"})
    void of_otherForm_isRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gemeentecode.of(value))
                .withMessageContaining("such as 0344")
                .withMessageContaining("ofGmCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g", "gm", "0344", "gm344", "pv0344", "gm00344", "ｇm0344", "gm٠٣٤٤"})
    void ofGmCode_otherForm_isRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gemeentecode.ofGmCode(value))
                .withMessageContaining("such as gm0344");
    }

    @Test
    void equals_isByValue() {
        EqualsVerifier.forClass(Gemeentecode.class)
                .withPrefabValues(String.class, "0344", "0363")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
