package nl.plusgemeente.sdk.exchange.fsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateThumbprintTest {
    private static final String VALUE = "DpAyDYakmVAQ4oOJC3UYLRk_ONRCqMj00TeGJemMiLA";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DpAyDYakmVAQ4oOJC3UYLRk_ONRCqMj00TeGJemMiLA=",
                "DpAyDYakmVAQ4oOJC3UYLRk/ONRCqMj00TeGJemMiLA",
                "DpAyDYakmVAQ4oOJC3UYLRk/ONRCqMj00TeGJemMiLA="
            })
    void spellings_ofOneThumbprint_areEqual(String other) {
        CertificateThumbprint one = new CertificateThumbprint(VALUE);

        assertThat(new CertificateThumbprint(other))
                .isEqualTo(one)
                .hasSameHashCodeAs(one)
                .hasToString(VALUE);
        assertThat(one).isNotEqualTo(VALUE).isNotEqualTo(new CertificateThumbprint("A".repeat(43)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DpAyDYakmVAQ4oOJC3UYLRk_ONRCqMj00TeGJemMiLB",
                "DpAyDYakmVAQ4oOJC3UYLRk_ONRCqMj00TeGJemMiLA==",
                "DpAyDYakmVAQ4oOJC3UYLRk_ONRCqMj00TeGJemMiL=",
                "DpAyDYakmVAQ4oOJC3UYLRk_ONRCqMj00TeGJemMiLAA",
                "DpAyDYakmVAQ4oOJC3UYLRk_ONRCqMj00TeGJemMi A",
                "AAAA"
            })
    void what_isNoSha256_isRefused(String text) {
        assertThatThrownBy(() -> new CertificateThumbprint(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void errorCodes_andHeaders_haveTheNamesOfTheStandard() {
        assertThat(FscErrorCode.ACCESS_TOKEN_EXPIRED.waarde()).isEqualTo("ERROR_CODE_ACCESS_TOKEN_EXPIRED");
        assertThat(FscErrorCode.TRANSACTION_LOG_WRITE_ERROR.waarde()).isEqualTo("TRANSACTION_LOG_WRITE_ERROR");
        assertThat(FscHeaders.AUTHORIZATION).isEqualTo("Fsc-Authorization");
    }
}
