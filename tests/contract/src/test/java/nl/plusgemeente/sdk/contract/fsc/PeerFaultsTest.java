package nl.plusgemeente.sdk.contract.fsc;

import static nl.plusgemeente.sdk.contract.fsc.Answers.assertNoToken;
import static nl.plusgemeente.sdk.contract.fsc.Answers.assertRefused;
import static nl.plusgemeente.sdk.contract.fsc.Answers.claims;
import static nl.plusgemeente.sdk.contract.fsc.Answers.token;
import static nl.plusgemeente.sdk.contract.fsc.World.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import nl.plusgemeente.sdk.exchange.fsc.ContentHash;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.FscFault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFsc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeerFaultsTest {

    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    private static final String INWAY = "ERROR_DOMAIN_INWAY";

    private World world;
    private MockFsc fsc;

    @BeforeEach
    void begin() {
        world = new World(facilities);
        fsc = world.fsc();
        world.provider().service(SERVICE);
    }

    @Test
    void accept_lost_validAtProviderOnly() {
        ContractDocument contract = fsc.contract(world.connection());
        fsc.consumer().offer(contract);
        world.provider().fault(FscFault.SIGNATURES_LOST, 1);
        world.provider().accept(contract.hash());

        assertThat(world.provider().state(contract.hash())).isEqualTo(ContractState.VALID);
        assertThat(fsc.consumer().state(contract.hash())).isEqualTo(ContractState.PROPOSED);

        world.provider().accept(contract.hash());
        assertThat(fsc.consumer().state(contract.hash())).isEqualTo(ContractState.VALID);
    }

    @Test
    void autoAccept_offered_validAtBoth() {
        world.provider().autoAccept(true);
        ContractDocument contract = fsc.contract(world.connection());

        assertThat(world.submit(contract).statusCode()).isEqualTo(201);

        assertThat(world.provider().state(contract.hash())).isEqualTo(ContractState.VALID);
        assertThat(fsc.consumer().state(contract.hash()))
                .as("the application has not told its own Manager")
                .isEqualTo(ContractState.PROPOSED);
    }

    @Test
    void reject_spread_neverValid() {
        ContractDocument contract = fsc.contract(world.connection());
        fsc.consumer().offer(contract);
        world.provider().reject(contract.hash());
        world.provider().accept(contract.hash());

        assertThat(fsc.consumer().state(contract.hash())).isEqualTo(ContractState.REJECTED);
    }

    @Test
    void token_cachedWhileRevoked_inwayLetsInUnlessToldOtherwise() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);
        String token = token(world.token(grant));
        world.provider().revoke(hash());

        assertNoToken(world.token(grant), "invalid_grant");
        assertThat(world.call("/", token).statusCode()).isEqualTo(200);

        world.provider().fault(FscFault.ENDED_CONTRACT_REFUSED);
        assertRefused(world.call("/", token), 401, INWAY, "ERROR_CODE_ACCESS_TOKEN_INVALID");

        world.provider().fault(FscFault.TOKEN_AFTER_END, 1);
        assertThat(claims(world.token(grant))).containsEntry("gth", grant.value());
        assertNoToken(world.token(grant), "invalid_grant");
    }

    @Test
    void token_wrong_refusedByInway() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);

        world.provider().fault(FscFault.TOKEN_WRONG_KEY, 1);
        assertRefused(world.call("/", token(world.token(grant))), 401, INWAY, "ERROR_CODE_ACCESS_TOKEN_INVALID");
        world.provider().fault(FscFault.TOKEN_WRONG_CERTIFICATE, 1);
        assertRefused(world.call("/", token(world.token(grant))), 401, INWAY, "ERROR_CODE_ACCESS_TOKEN_INVALID");
        world.provider().fault(FscFault.TOKEN_WRONG_GROUP, 1);
        assertRefused(world.call("/", token(world.token(grant))), 403, INWAY, "ERROR_CODE_WRONG_GROUP_ID_IN_TOKEN");
        world.provider().fault(FscFault.TOKEN_WRONG_ADDRESS, 1);
        assertThat(claims(world.token(grant)).get("aud"))
                .asString()
                .startsWith("https://127.0.0.1:")
                .isNotEqualTo(world.provider().inway().toString());
        assertThat(world.call("/", token(world.token(grant))).statusCode()).isEqualTo(200);
    }

    @Test
    void tokenLifetime_set_inToken() {
        fsc.tokenLifetime(Duration.ofSeconds(1));
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);

        var claims = claims(world.token(grant));

        assertThat((Long) claims.get("exp") - (Long) claims.get("nbf")).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> fsc.tokenLifetime(Duration.ZERO));
    }

    @Test
    void service_unreachable_thenThere() {
        world.provider().fault(FscFault.SERVICE_UNREACHABLE);
        String token = token(world.token(fsc.connect(fsc.consumer(), world.provider(), SERVICE)));

        assertRefused(world.call("/", token), 502, INWAY, "ERROR_CODE_SERVICE_UNREACHABLE");
        world.provider().mend(FscFault.SERVICE_UNREACHABLE);
        assertThat(world.call("/", token).statusCode()).isEqualTo(200);
    }

    @Test
    void peer_down_refusesConnectionsAndHearsNothing_untilUp() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);
        assertThat(world.token(grant).statusCode()).isEqualTo(200);
        world.provider().down();

        assertThatThrownBy(() -> world.token(grant)).isInstanceOf(UncheckedIOException.class);
        ContractDocument contract = fsc.contract(world.connection());
        fsc.consumer().offer(contract);
        assertThatIllegalArgumentException().isThrownBy(() -> world.provider().accept(contract.hash()));

        world.provider().up();
        assertThat(world.token(grant).statusCode()).isEqualTo(200);
        fsc.consumer().offer(contract);
        world.provider().accept(contract.hash());
        assertThat(fsc.consumer().state(contract.hash())).isEqualTo(ContractState.VALID);
    }

    @Test
    void directory_down_othersAreThere() {
        fsc.directory().down();
        fsc.consumer().down();

        assertThat(world.consumer().get(world.provider().manager() + "/v1/peer").statusCode())
                .isEqualTo(200);
    }

    @Test
    void http_ofOnePeerOrAll_failsThere() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);
        world.provider().fault(Fault.serviceUnavailable().times(1)).on("manager", "token");
        assertThat(world.token(grant).statusCode()).isEqualTo(503);
        assertThat(world.token(grant).statusCode()).isEqualTo(200);
        assertThat(world.provider().tokenRequests()).hasSize(1);

        facilities.fault(Fault.connectionReset().times(1)).on("fsc-manager", "token");
        assertThatThrownBy(() -> world.token(grant)).isInstanceOf(UncheckedIOException.class);
        facilities.fault(Fault.status(504)).on("fsc-inway", "call");
        assertThat(world.call("/", token(world.token(grant))).statusCode()).isEqualTo(504);
    }

    @Test
    void accept_managerUnavailable_lost() {
        ContractDocument contract = fsc.contract(world.connection());
        fsc.consumer().offer(contract);
        fsc.consumer().fault(Fault.serviceUnavailable()).on("manager", "accept");
        world.provider().accept(contract.hash());

        assertThat(fsc.consumer().state(contract.hash())).isEqualTo(ContractState.PROPOSED);
    }

    @Test
    void people_wrong_told() {
        ContractDocument contract = fsc.contract(world.connection());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.provider().accept(contract.hash()))
                .withMessageContaining("utrecht");
        assertThatIllegalArgumentException().isThrownBy(() -> world.provider().state(contract.hash()));
        assertThatIllegalStateException()
                .isThrownBy(() -> world.provider().offer(contract))
                .withMessageContaining("ERROR_CODE_SUBMITTING_PEER_NOT_PART_OF_CONTRACT");
        assertThatIllegalArgumentException().isThrownBy(() -> world.provider().keys("PS256"));
        assertThatIllegalArgumentException().isThrownBy(() -> fsc.peer("directory"));
        assertThatIllegalArgumentException().isThrownBy(() -> world.provider().fault(FscFault.LOG_FULL, 0));
    }

    @Test
    void reset_everything_asAtTheBeginning() {
        fsc.connect(fsc.consumer(), world.provider(), SERVICE);
        world.provider().signsWith("RS256");
        world.provider().down();
        facilities.reset();

        assertThat(world.provider().contracts()).isEmpty();
        assertThat(world.consumer().get(world.provider().manager() + "/v1/peer").statusCode())
                .isEqualTo(200);
        assertThat(facilities.fsc()).isSameAs(fsc);
    }

    private ContentHash hash() {
        return world.provider().contracts().get(0).document().hash();
    }
}
