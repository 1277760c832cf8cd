package nl.plusgemeente.sdk.exchange.fsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import org.junit.jupiter.api.Test;

class ContractStatusTest {
    private static final Instant NOW = FixedTime.START;
    private static final Instant BEFORE = Agreed.VALIDITY.notBefore().minusSeconds(1);
    private static final Instant AFTER = Agreed.VALIDITY.notAfter().plusSeconds(1);
    private static final ContractDocument CONTRACT = Agreed.contract();
    private static final ContractSignature CONSUMER = Agreed.signed(Agreed.UTRECHT, CONTRACT, SignatureType.ACCEPT);
    private static final ContractSignature PROVIDER = Agreed.signed(Agreed.NIJMEGEN, CONTRACT, SignatureType.ACCEPT);
    private static final ContractSignature REJECT = Agreed.signed(Agreed.NIJMEGEN, CONTRACT, SignatureType.REJECT);
    private static final ContractSignature REVOKE = Agreed.signed(Agreed.UTRECHT, CONTRACT, SignatureType.REVOKE);

    @Test
    void status_withoutSignatures_isProposedToAll() {
        ContractStatus status = status(NOW);

        assertThat(status.state()).isEqualTo(ContractState.PROPOSED);
        assertThat(status.missing()).containsExactly(Agreed.CONSUMER, Agreed.PROVIDER);
    }

    @Test
    void status_withOneAcceptance_waitsForTheOther() {
        ContractStatus status = status(NOW, CONSUMER);

        assertThat(status.state()).isEqualTo(ContractState.PROPOSED);
        assertThat(status.missing()).containsExactly(Agreed.PROVIDER);
    }

    @Test
    void status_withAllAcceptances_isByTheClock() {
        assertThat(status(NOW, CONSUMER, PROVIDER).state()).isEqualTo(ContractState.VALID);
        assertThat(status(NOW, CONSUMER, PROVIDER).missing()).isEmpty();
        assertThat(status(BEFORE, CONSUMER, PROVIDER).state()).isEqualTo(ContractState.NOT_YET_VALID);
        assertThat(status(Agreed.VALIDITY.notBefore(), CONSUMER, PROVIDER).state())
                .isEqualTo(ContractState.VALID);
        assertThat(status(Agreed.VALIDITY.notAfter(), CONSUMER, PROVIDER).state())
                .isEqualTo(ContractState.VALID);
        assertThat(status(AFTER, CONSUMER, PROVIDER).state()).isEqualTo(ContractState.EXPIRED);
    }

    @Test
    void status_whereSeveralHold_isTheFirst() {
        assertThat(status(BEFORE).state()).isEqualTo(ContractState.PROPOSED);
        assertThat(status(AFTER).state()).isEqualTo(ContractState.EXPIRED);
        assertThat(status(AFTER, REJECT).state()).isEqualTo(ContractState.REJECTED);
        assertThat(status(AFTER, REJECT, REVOKE, CONSUMER, PROVIDER).state()).isEqualTo(ContractState.REVOKED);
        assertThat(status(NOW, CONSUMER, REJECT).rejectedBy()).containsExactly(Agreed.PROVIDER);
        assertThat(status(NOW, CONSUMER, REVOKE).revokedBy()).containsExactly(Agreed.CONSUMER);
    }

    @Test
    void status_whenTheCertificateOfAnAcceptanceEnds_waitsForAnotherOne() {
        ClientIdentity brief =
                Agreed.organisation(TestAuthority.rsa(2048), NOW.minusSeconds(60), NOW.plus(Duration.ofDays(2)));
        ContractSignature accepted = Agreed.signed(brief, CONTRACT, SignatureType.ACCEPT);
        ContractSignature revoked = Agreed.signed(brief, CONTRACT, SignatureType.REVOKE);
        Instant later = NOW.plus(Duration.ofDays(3));

        assertThat(status(NOW, accepted, PROVIDER).state()).isEqualTo(ContractState.VALID);
        assertThat(status(later, accepted, PROVIDER).state()).isEqualTo(ContractState.PROPOSED);
        assertThat(status(later, accepted, PROVIDER).missing()).containsExactly(Agreed.CONSUMER);
        assertThat(status(later, revoked, PROVIDER).state()).isEqualTo(ContractState.REVOKED);
        assertThat(accepted.isCertificateValidAt(NOW.minusSeconds(61))).isFalse();
    }

    @Test
    void status_ofAGrantThatIsNotKnown_isNeverValid() {
        ContractDocument unknown = Agreed.parsed(Agreed.replaced("GRANT_TYPE_SERVICE_CONNECTION", "GRANT_TYPE_NEW"));
        ContractDocument empty = Agreed.contract(new Grant[0]);

        assertThat(ContractStatus.of(unknown, List.of(), NOW).state()).isEqualTo(ContractState.PROPOSED);
        assertThat(ContractStatus.of(empty, List.of(), NOW).state()).isEqualTo(ContractState.PROPOSED);
    }

    @Test
    void status_withASignatureOnAnotherContract_isRefused() {
        ContractDocument other =
                Agreed.contract(Agreed.CONNECTION.with(new nl.plusgemeente.sdk.core.json.JsonText("{}")));

        assertThatIllegalArgumentException().isThrownBy(() -> ContractStatus.of(other, List.of(CONSUMER), NOW));
    }

    private static ContractStatus status(Instant moment, ContractSignature... signatures) {
        return ContractStatus.of(CONTRACT, Arrays.asList(signatures), moment);
    }
}
