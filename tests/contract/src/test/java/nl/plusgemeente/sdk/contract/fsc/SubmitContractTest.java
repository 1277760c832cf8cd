package nl.plusgemeente.sdk.contract.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.contract.fsc.Answers.assertRefused;
import static nl.plusgemeente.sdk.contract.fsc.World.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContractContent;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServicePublicationGrant;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.HashAlgorithm;
import nl.plusgemeente.sdk.exchange.fsc.Outway;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.PublicKeyThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.PublishedService;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.ServiceProtocol;
import nl.plusgemeente.sdk.exchange.fsc.ServicePublicationGrant;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFsc;
import nl.plusgemeente.sdk.mock.PeerCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubmitContractTest {

    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    private World world;
    private MockFsc fsc;

    @BeforeEach
    void begin() {
        world = new World(facilities);
        fsc = world.fsc();
    }

    @Test
    @DisplayName("SubmitContract-1: a connection is taken")
    void connection_taken() {
        assertTaken(world.connection());
    }

    @Test
    @DisplayName("SubmitContract-2: a publication is taken")
    void publication_taken() {
        assertTaken(world.publication());
    }

    @Test
    @DisplayName("SubmitContract-3: a delegated publication is taken")
    void delegatedPublication_taken() {
        assertTaken(DelegatedServicePublicationGrant.of(
                world.provider().id(),
                new PublishedService(fsc.consumer().id(), SERVICE, ServiceProtocol.HTTP_2),
                world.delegator().id()));
    }

    @Test
    @DisplayName("SubmitContract-4: a delegated connection is taken")
    void delegatedConnection_taken() {
        assertTaken(DelegatedServiceConnectionGrant.of(
                fsc.consumer().outway(),
                ConnectedService.of(world.provider().id(), SERVICE),
                world.delegator().id()));
    }

    @Test
    @DisplayName("SubmitContract-5: a connection to a service that is offered for another is taken")
    void connection_toDelegatedService_taken() {
        assertTaken(ServiceConnectionGrant.of(fsc.consumer().outway(), delegatedService()));
    }

    @Test
    @DisplayName("SubmitContract-6: a delegated connection to a service that is offered for another is taken")
    void delegatedConnection_toDelegatedService_taken() {
        assertTaken(DelegatedServiceConnectionGrant.of(
                fsc.consumer().outway(), delegatedService(), fsc.directory().id()));
    }

    @Test
    @DisplayName("SubmitContract-7: a peer that the contract does not name is refused")
    void submitter_notNamed_refused() {
        ContractDocument contract = fsc.contract(ServiceConnectionGrant.of(
                world.delegator().outway(), ConnectedService.of(world.provider().id(), SERVICE)));
        ClientIdentity own = fsc.consumer().keys("ES256").load();
        String signature =
                HandMade.signature(own, JwsAlgorithm.ES256, contract.hash().value(), "accept");

        assertNotTaken(contract, signature, "ERROR_CODE_SUBMITTING_PEER_NOT_PART_OF_CONTRACT");
    }

    @Test
    @DisplayName("SubmitContract-8: a publication with a connection beside it is refused")
    void publication_combined_refused() {
        assertNotTaken(
                fsc.contract(world.publication(), world.connection()), "ERROR_CODE_GRANT_COMBINATION_NOT_ALLOWED");
    }

    @Test
    @DisplayName("SubmitContract-9: a contract of another group is refused")
    void group_other_refused() {
        ContractDocument contract = ContractDocument.of(World.content("another.group", world.connection()));

        assertNotTaken(contract, "ERROR_CODE_INCORRECT_GROUP_ID");
    }

    @Test
    @DisplayName("SubmitContract-10: a hash algorithm that is not known is refused")
    void hashAlgorithm_other_refused() {
        ContractContent known = World.content(fsc.groupId(), world.connection());
        ContractDocument contract = ContractDocument.of(new ContractContent(
                known.fscVersion(),
                known.iv(),
                known.groupId(),
                known.validity(),
                known.grants(),
                new HashAlgorithm("HASH_ALGORITHM_SHA2_256"),
                known.createdAt()));

        assertNotTaken(contract, "ERROR_CODE_UNKNOWN_HASH_ALGORITHM_HASH");
    }

    @Test
    @DisplayName("SubmitContract-11: a signature with RSA is taken")
    void signature_rsa_taken() {
        ContractDocument contract = fsc.contract(world.connection());

        assertThat(world.submit(contract, world.signed(contract, SignatureType.ACCEPT, "RS256"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("SubmitContract-12: a signature with ECDSA is taken")
    void signature_ecdsa_taken() {
        ContractDocument contract = fsc.contract(world.connection());

        assertThat(world.submit(contract, world.signed(contract, SignatureType.ACCEPT, "ES384"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void submission_again_takenOnce() {
        ContractDocument contract = fsc.contract(world.connection());

        assertThat(world.submit(contract).statusCode()).isEqualTo(201);
        assertThat(world.submit(contract).statusCode()).isEqualTo(201);
        assertThat(world.provider().contracts()).hasSize(1);
    }

    @Test
    void iv_ofOtherContract_refused() {
        ContractContent first = World.content(fsc.groupId(), world.connection());
        ContractContent second = new ContractContent(
                first.fscVersion(),
                first.iv(),
                first.groupId(),
                first.validity(),
                first.grants(),
                first.hashAlgorithm(),
                first.createdAt().minusSeconds(1));
        assertThat(world.submit(ContractDocument.of(first)).statusCode()).isEqualTo(201);

        HttpResponse<String> answer = world.submit(ContractDocument.of(second));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Fsc-Error-Code")).isEmpty();
    }

    @Test
    void content_changedAfterSigning_refused() {
        ContractDocument contract = fsc.contract(world.connection());
        String changed = new String(contract.json(), UTF_8).replace(SERVICE, "verleningen");

        assertRefused(
                world.submit(changed, world.signed(contract, SignatureType.ACCEPT)),
                422,
                "ERROR_DOMAIN_MANAGER",
                "ERROR_CODE_SIGNATURE_CONTRACT_CONTENT_HASH_MISMATCH");
    }

    @Test
    void content_withUnknownMember_hashedWithIt() {
        ContractDocument contract = fsc.contract(world.connection());
        String more = new String(contract.json(), UTF_8).replaceFirst("\\{", "{\"later\":[1.50,null],");
        ContractDocument other = ContractDocument.parse(more.getBytes(UTF_8));

        assertThat(world.submit(more, world.signed(other, SignatureType.ACCEPT)).statusCode())
                .isEqualTo(201);
        assertThat(world.provider().state(other.hash())).isEqualTo(ContractState.PROPOSED);
    }

    @Test
    void body_malformed_refusedWithoutCode() {
        String address = world.provider().manager() + "/v1/contracts";
        String twice = "{\"content\":{},\"content\":{},\"signature\":\"a\"}";

        for (String body : List.of("{", "[]", "{}", "{\"content\":{},\"signature\":\"a\"}", twice)) {
            HttpResponse<String> answer = world.consumer().send("POST", address, world.headers(), body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.headers().firstValue("Fsc-Error-Code")).isEmpty();
        }
    }

    @Test
    void managerAddress_missingOrWithoutPort_refused() {
        String address = world.provider().manager() + "/v1/contracts";

        for (String given : List.of("", "https://manager.example", "http://manager.example:8443")) {
            Map<String, String> headers = given.isEmpty()
                    ? Map.of("Content-Type", "application/json")
                    : Map.of("Content-Type", "application/json", "Fsc-Manager-Address", given);
            assertThat(world.consumer().send("POST", address, headers, "{}").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void rules_othersThatHaveACode_refusedWithIt() {
        ContractContent known = World.content(fsc.groupId(), world.connection());
        ContractContent later = new ContractContent(
                "9.0.0",
                known.iv(),
                known.groupId(),
                known.validity(),
                known.grants(),
                known.hashAlgorithm(),
                known.createdAt());
        assertNotTaken(ContractDocument.of(later), "ERROR_CODE_UNKNOWN_FSC_VERSION");

        Outway wrong = new Outway(fsc.consumer().id(), new PublicKeyThumbprint("abc"));
        ConnectedService service = ConnectedService.of(world.provider().id(), SERVICE);
        assertNotTaken(
                fsc.contract(ServiceConnectionGrant.of(wrong, service)), "ERROR_CODE_INCORRECT_PUBLIC_KEY_THUMBPRINT");

        ConnectedService elsewhere = ConnectedService.of(world.delegator().id(), SERVICE);
        assertNotTaken(
                fsc.contract(ServiceConnectionGrant.of(fsc.consumer().outway(), elsewhere)),
                "ERROR_CODE_RECEIVING_PEER_NOT_PART_OF_CONTRACT");

        PublishedService published = new PublishedService(world.provider().id(), SERVICE, ServiceProtocol.HTTP_1_1);
        assertNotTaken(
                fsc.contract(ServicePublicationGrant.of(fsc.consumer().id(), published)),
                "ERROR_CODE_SUBMITTING_PEER_NOT_PART_OF_CONTRACT");
    }

    @Test
    void body_noJson_refused() {
        Map<String, String> headers = new HashMap<>(world.headers());
        headers.put("Content-Type", "text/plain");

        assertThat(world.consumer()
                        .send("POST", world.provider().manager() + "/v1/contracts", headers, "{}")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void certificate_strangerOrNameless_refused() {
        ContractDocument contract = fsc.contract(world.connection());
        String body = "{\"content\":" + new String(contract.json(), UTF_8) + ",\"signature\":\""
                + world.signed(contract, SignatureType.ACCEPT) + "\"}";
        String address = world.provider().manager() + "/v1/contracts";
        Wire stranger = Wire.of(facilities, fsc.keys(PeerCertificate.STRANGER).load());
        Wire nameless = Wire.of(facilities, fsc.keys(PeerCertificate.NAMELESS).load());

        assertRefused(
                stranger.send("POST", address, world.headers(), body),
                422,
                "ERROR_DOMAIN_MANAGER",
                "ERROR_CODE_SUBMITTING_PEER_NOT_PART_OF_CONTRACT");
        assertRefused(
                nameless.send("POST", address, world.headers(), body),
                400,
                "ERROR_DOMAIN_MANAGER",
                "ERROR_CODE_PEER_CERTIFICATE_VERIFICATION_FAILED");
    }

    @Test
    void certificate_ofPeerWithoutManager_refused() {
        ClientIdentity stranger = fsc.keys(PeerCertificate.STRANGER).load();
        PeerId id = PeerId.of(Oin.ofSubject(stranger.certificate()).orElseThrow());
        Outway outway = new Outway(id, fsc.consumer().outway().identification());
        ContractDocument contract = fsc.contract(ServiceConnectionGrant.of(
                outway, ConnectedService.of(world.provider().id(), SERVICE)));
        String body = "{\"content\":" + new String(contract.json(), UTF_8) + ",\"signature\":\""
                + HandMade.signature(
                        stranger, JwsAlgorithm.ES256, contract.hash().value(), "accept") + "\"}";

        HttpResponse<String> answer = Wire.of(facilities, stranger)
                .send("POST", world.provider().manager() + "/v1/contracts", world.headers(), body);

        assertRefused(answer, 422, "ERROR_DOMAIN_MANAGER", "ERROR_CODE_SIGNATURE_VERIFICATION_FAILED");
        assertThat(answer.body()).contains("unable to retrieve certificates from the manager of peer " + id);
        assertThat(world.provider().contracts()).isEmpty();
    }

    private ConnectedService delegatedService() {
        return ConnectedService.of(world.provider().id(), SERVICE)
                .onBehalfOf(world.delegator().id());
    }

    private void assertTaken(Grant grant) {
        ContractDocument contract = fsc.contract(grant);

        HttpResponse<String> answer = world.submit(contract);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(world.provider().state(contract.hash())).isEqualTo(ContractState.PROPOSED);
        assertThat(world.provider().contracts().get(0).signatures().accept())
                .containsOnlyKeys(fsc.consumer().id());
    }

    private void assertNotTaken(ContractDocument contract, String code) {
        assertNotTaken(contract, world.signed(contract, SignatureType.ACCEPT), code);
    }

    private void assertNotTaken(ContractDocument contract, String signature, String code) {
        assertRefused(world.submit(contract, signature), 422, "ERROR_DOMAIN_MANAGER", code);
        assertThat(world.provider().contracts()).isEmpty();
    }
}
