package nl.plusgemeente.sdk.exchange.fsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractHashTest {
    private static final String DIGEST =
            "X7eDqs6eBKQzi_hFKvVSGnGPsJWYuSm2bDq7s_2gLxiuMRGm_9J5Fo0og_3kMndiSK8-IzX3YYkUDqtKBoGxCg";

    @Test
    void of_aHash_keepsIt() {
        assertThat(ContentHash.of("$1$1$" + DIGEST)).hasToString("$1$1$" + DIGEST);
        assertThat(GrantHash.of("$1$3$" + DIGEST)).hasToString("$1$3$" + DIGEST);
        assertThat(GrantHash.of("$1$5$" + DIGEST).type()).isEqualTo(GrantType.DELEGATED_SERVICE_PUBLICATION);
    }

    @Test
    void equals_isByValue() {
        ContentHash one = ContentHash.of("$1$1$" + DIGEST);
        assertThat(one).isEqualTo(ContentHash.of("$1$1$" + DIGEST)).hasSameHashCodeAs(ContentHash.of("$1$1$" + DIGEST));
        assertThat(one).isNotEqualTo(ContentHash.of("$1$1$Y" + DIGEST.substring(1)));
        assertThat((Object) one).isNotEqualTo("$1$1$" + DIGEST);
        GrantHash grant = GrantHash.of("$1$2$" + DIGEST);
        assertThat(grant).isEqualTo(GrantHash.of("$1$2$" + DIGEST)).hasSameHashCodeAs(GrantHash.of("$1$2$" + DIGEST));
        assertThat(grant).isNotEqualTo(GrantHash.of("$1$3$" + DIGEST));
        assertThat((Object) grant).isNotEqualTo("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$1$1$D | hash of a contract, not that of a grant",
                "$1$6$D | type is not known",
                "$1$0$D | type is not known",
                "$2$3$D | another algorithm",
                "'$1$3$D ' | white space",
                "'$1$3$D\n' | white space",
                "$3$D | does not begin",
                "1$3$D | shell",
                "'' | does not begin",
                "$ | does not begin",
                "$1$ | no digit",
                "$1$3 | no digit",
                "$1$3$ | 5 characters instead of 91",
                "$1$33$D | no digit",
                "$1$3$DA | 92 characters",
                "$1$3$D= | 92 characters",
            })
    void grantHash_ofAnotherText_isRefusedWithAHint(String text, String hint) {
        String hash = text.replace("D", DIGEST);

        assertThatExceptionOfType(ContractHashException.class)
                .isThrownBy(() -> GrantHash.of(hash))
                .withMessageContaining(hint.strip())
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(DIGEST))
                .satisfies(e -> assertThat(e.code().id()).isEqualTo("SDK-6062"));
    }

    @Test
    void contentHash_ofAGrantHash_isRefused() {
        assertThatExceptionOfType(ContractHashException.class)
                .isThrownBy(() -> ContentHash.of("$1$3$" + DIGEST))
                .withMessageContaining("it is the hash of a grant");
    }

    @Test
    void hash_withBitsThatCarryNothing_isRefused() {
        String odd = DIGEST.substring(0, 85) + "h";
        assertThatExceptionOfType(ContractHashException.class)
                .isThrownBy(() -> ContentHash.of("$1$1$" + odd))
                .withMessageContaining("no base64url");
        assertThatExceptionOfType(ContractHashException.class)
                .isThrownBy(() -> ContentHash.of("$1$1$" + DIGEST.replace('_', '/')))
                .withMessageContaining("no base64url");
    }
}
