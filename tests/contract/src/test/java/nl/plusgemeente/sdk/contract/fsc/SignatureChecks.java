package nl.plusgemeente.sdk.contract.fsc;

import static nl.plusgemeente.sdk.contract.fsc.Answers.assertRefused;
import static nl.plusgemeente.sdk.contract.fsc.World.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.PublishedService;
import nl.plusgemeente.sdk.exchange.fsc.ServiceProtocol;
import nl.plusgemeente.sdk.exchange.fsc.ServicePublicationGrant;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFscPeer;
import org.junit.jupiter.api.BeforeEach;

/** What holds for accept, reject and revoke alike: the provider knows a contract to which the consumer has said nothing. */
abstract class SignatureChecks {

    private static final String VERIFICATION = "ERROR_CODE_SIGNATURE_VERIFICATION_FAILED";

    private final MockFacilities facilities;
    private final SignatureType type;
    private World world;
    private ContractDocument contract;

    SignatureChecks(MockFacilities facilities, SignatureType type) {
        this.facilities = facilities;
        this.type = type;
    }

    @BeforeEach
    void offer() {
        world = new World(facilities);
        contract = offered(world.fsc().consumer());
    }

    /** A publication in the directory of a peer, offered by the provider. */
    private ContractDocument offered(MockFscPeer directory) {
        PublishedService service = new PublishedService(world.provider().id(), SERVICE, ServiceProtocol.HTTP_1_1);
        ContractDocument offered = world.fsc().contract(ServicePublicationGrant.of(directory.id(), service));
        world.provider().offer(offered);
        return offered;
    }

    void right_taken(String algorithm) {
        String signature = world.signed(contract, type, algorithm);

        HttpResponse<String> answer = world.sign(contract, type.text(), signature);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(world.provider().contracts().get(0).signatures().of(type))
                .containsEntry(world.fsc().consumer().id(), signature);
    }

    void notNamed_refused() {
        ContractDocument other = offered(world.delegator());

        assertNotTaken(
                world.sign(other, type.text(), handMade(JwsAlgorithm.ES256, other, type.text())),
                "ERROR_CODE_SUBMITTING_PEER_NOT_PART_OF_CONTRACT");
    }

    void noJws_refused() {
        String right = world.signed(contract, type);
        String otherEnd = right.substring(0, right.length() - 4) + (right.endsWith("AAAA") ? "BBBB" : "AAAA");

        for (String wrong : List.of("handtekening", "a.b.c", right + ".a", otherEnd)) {
            assertNotTaken(world.sign(contract, type.text(), wrong), VERIFICATION);
        }
    }

    void hashOfOtherContract_refused() {
        ContractDocument other = world.fsc().contract(world.connection());

        assertNotTaken(
                world.sign(contract, type.text(), handMade(JwsAlgorithm.ES256, other, type.text())),
                "ERROR_CODE_SIGNATURE_CONTRACT_CONTENT_HASH_MISMATCH");
    }

    void otherType_refused() {
        for (SignatureType other : SignatureType.values()) {
            if (other != type) {
                assertNotTaken(world.sign(contract, type.text(), world.signed(contract, other)), VERIFICATION);
            }
        }
    }

    void otherHashInPath_refused() {
        String other = world.fsc().contract(world.connection()).hash().value();

        assertNotTaken(
                world.sign(other, contract, type.text(), world.signed(contract, type)),
                "ERROR_CODE_URL_PATH_CONTENT_HASH_MISMATCH");
    }

    void otherAlgorithm_refused() {
        assertNotTaken(
                world.sign(contract, type.text(), handMade(JwsAlgorithm.PS256, contract, type.text())),
                "ERROR_CODE_UNKNOWN_ALGORITHM_SIGNATURE");
    }

    private String handMade(JwsAlgorithm algorithm, ContractDocument over, String kind) {
        String keys = algorithm == JwsAlgorithm.PS256 ? "RS256" : algorithm.id();
        ClientIdentity identity = world.fsc().consumer().keys(keys).load();
        return HandMade.signature(identity, algorithm, over.hash().value(), kind);
    }

    private void assertNotTaken(HttpResponse<String> answer, String code) {
        assertRefused(answer, 422, "ERROR_DOMAIN_MANAGER", code);
        world.provider()
                .contracts()
                .forEach(known -> assertThat(known.signatures().of(type))
                        .doesNotContainKey(world.fsc().consumer().id()));
    }
}
