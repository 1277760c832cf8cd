package nl.plusgemeente.sdk.contract.fsc;

import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.mock.MockFacilities;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RevokeContractTest extends SignatureChecks {

    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    RevokeContractTest() {
        super(facilities, SignatureType.REVOKE);
    }

    @Test
    @DisplayName("RevokeContract-1: what a peer says stands on the contract")
    void signature_right_taken() {
        right_taken("ES256");
    }

    @Test
    @DisplayName("RevokeContract-2: a peer that the contract does not name has nothing to say")
    void signer_notNamed_refused() {
        notNamed_refused();
    }

    @Test
    @DisplayName("RevokeContract-3: what is no signature is refused")
    void signature_noJws_refused() {
        noJws_refused();
    }

    @Test
    @DisplayName("RevokeContract-4: a signature over another contract is refused")
    void signature_overOtherContract_refused() {
        hashOfOtherContract_refused();
    }

    @Test
    @DisplayName("RevokeContract-5: a signature that does not revoke is refused")
    void signature_otherType_refused() {
        otherType_refused();
    }

    @Test
    @DisplayName("RevokeContract-6: a path that names another contract is refused")
    void path_otherContract_refused() {
        otherHashInPath_refused();
    }

    @Test
    @DisplayName("RevokeContract-7: an algorithm that FSC does not have is refused")
    void algorithm_other_refused() {
        otherAlgorithm_refused();
    }
}
