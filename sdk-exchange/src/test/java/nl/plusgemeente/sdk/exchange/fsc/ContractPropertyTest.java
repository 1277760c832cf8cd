package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Whatever comes in is either what was meant, or refused with an error of ours. */
class ContractPropertyTest {
    private static final ContractDocument CONTRACT = Agreed.contract();
    private static final String JWS = Agreed.sign(Agreed.UTRECHT, CONTRACT, SignatureType.ACCEPT);

    @Property(tries = 400)
    void signature_withAnyOtherByte_isRefused(
            @ForAll @IntRange(max = 10_000) int place, @ForAll @IntRange(min = 1, max = 255) int flip) {
        byte[] bytes = JWS.getBytes(ISO_8859_1);
        bytes[place % bytes.length] ^= (byte) flip;
        String changed = new String(bytes, ISO_8859_1);

        assertThatExceptionOfType(ContractSignatureException.class)
                .isThrownBy(() -> Agreed.verifier()
                        .verify(CONTRACT, SignatureType.ACCEPT, Agreed.CONSUMER, changed, Agreed.UTRECHT_KEYS));
    }

    @Property(tries = 1_000)
    void contract_withAnyOtherByte_isAnotherOrRefused(
            @ForAll @IntRange(max = 10_000) int place, @ForAll @IntRange(min = 1, max = 255) int flip) {
        byte[] json = CONTRACT.json();
        json[place % json.length] ^= (byte) flip;
        try {
            ContractDocument changed = ContractDocument.parse(json);
            assertThat(changed).isNotEqualTo(CONTRACT);
            assertThat(ContractDocument.parse(changed.json())).isEqualTo(changed);
            assertThat(Agreed.rules().check(changed)).isNotNull();
        } catch (ContractException e) {
            assertThat(e.findings()).isNotEmpty();
        }
    }

    @Property(tries = 500)
    void parse_ofAnyBytes_isRefused(@ForAll byte[] json) {
        assertThatExceptionOfType(ContractException.class).isThrownBy(() -> ContractDocument.parse(json));
        assertThatExceptionOfType(ContractException.class).isThrownBy(() -> Contract.parse(json));
    }

    @Property(tries = 500)
    void hash_ofAnyText_isRefused(@ForAll @StringLength(max = 120) String text) {
        assertThatExceptionOfType(ContractHashException.class).isThrownBy(() -> ContentHash.of(text));
        assertThatExceptionOfType(ContractHashException.class).isThrownBy(() -> GrantHash.of(text));
    }
}
