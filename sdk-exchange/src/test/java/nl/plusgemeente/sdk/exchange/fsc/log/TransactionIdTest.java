package nl.plusgemeente.sdk.exchange.fsc.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of calls: UUIDs of version 7, and no others. */
class TransactionIdTest {
    /** RFC 9562, appendix A.6. */
    private static final String OF_THE_RFC = "017F22E2-79B0-7CC3-98C4-DC0C0C07398F";

    private static final Instant MOMENT = Instant.ofEpochMilli(0x017F22E279B0L);

    @Test
    void of_exampleOfTheRfc_isReadInLowerCase() {
        assertThat(TransactionId.of(OF_THE_RFC))
                .isEqualTo(TransactionId.of("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"))
                .hasToString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    }

    @Test
    void next_hasTimeVersionAndVariant() {
        UUID id = UUID.fromString(
                TransactionId.next(Clock.fixed(MOMENT, ZoneOffset.UTC)).value());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(0x017F22E279B0L);
    }

    @Test
    void next_sameMillisecond_givesAnotherOneEachTime() {
        Clock stopped = Clock.fixed(MOMENT, ZoneOffset.UTC);
        Set<TransactionId> ids = new HashSet<>();
        long highOnes = 0;
        long lowOnes = 0;
        for (int i = 0; i < 10_000; i++) {
            TransactionId next = TransactionId.next(stopped);
            ids.add(next);
            highOnes |= UUID.fromString(next.value()).getMostSignificantBits();
            lowOnes |= UUID.fromString(next.value()).getLeastSignificantBits();
        }

        assertThat(ids).hasSize(10_000);
        // each of the 74 bits that are random is one sometimes
        assertThat(highOnes & 0xffff).isEqualTo(0x7fff);
        assertThat(lowOnes).isEqualTo(0xbfff_ffff_ffff_ffffL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "919108f7-52d1-4320-9bac-f847db4148a8",
                "017f22e2-79b0-1cc3-98c4-dc0c0c07398f",
                "017f22e2-79b0-8cc3-98c4-dc0c0c07398f",
                "017f22e2-79b0-7cc3-78c4-dc0c0c07398f",
                "017f22e2-79b0-7cc3-c8c4-dc0c0c07398f",
                "017f22e279b07cc398c4dc0c0c07398f",
                "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
                "017f22e2-79b0-7cc3-98c4-dc0c0c07398f ",
                "017f22e2-79b0-7cc3-98c4-dc0c0c07398\n",
                "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
                "\u0660\u066117f22e2-79b0-7cc3-98c4-dc0c0c07398f",
                "{17f22e2-79b0-7cc3-98c4-dc0c0c07398}",
                "00000000-0000-0000-0000-000000000000"
            })
    void of_anythingElse_isRefused(String text) {
        assertThatThrownBy(() -> TransactionId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version 7");
    }
}
