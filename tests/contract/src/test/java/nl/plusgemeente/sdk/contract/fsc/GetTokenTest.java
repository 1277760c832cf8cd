package nl.plusgemeente.sdk.contract.fsc;

import static nl.plusgemeente.sdk.contract.fsc.Answers.assertNoToken;
import static nl.plusgemeente.sdk.contract.fsc.Answers.at;
import static nl.plusgemeente.sdk.contract.fsc.Answers.claims;
import static nl.plusgemeente.sdk.contract.fsc.Answers.header;
import static nl.plusgemeente.sdk.contract.fsc.Answers.json;
import static nl.plusgemeente.sdk.contract.fsc.World.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServicePublicationGrant;
import nl.plusgemeente.sdk.exchange.fsc.DomainName;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.Outway;
import nl.plusgemeente.sdk.exchange.fsc.PublishedService;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.ServiceProtocol;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFsc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GetTokenTest {

    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    private static final JsonText PROPERTIES = new JsonText("{\"TEST\":{\"doel\":[\"a\",1]}}");

    private World world;
    private MockFsc fsc;

    @BeforeEach
    void offer() {
        world = new World(facilities);
        fsc = world.fsc();
        world.provider().service(SERVICE);
    }

    @Test
    @DisplayName("GetToken-1: a valid contract gives a token, bound to the certificate that asks")
    void contract_valid_token() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);

        HttpResponse<String> answer = world.token(grant);

        assertThat(json(answer)).containsEntry("token_type", "bearer");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(header(answer)).containsEntry("alg", "ES256").containsOnlyKeys("alg", "x5t#S256");
        assertThat(claims(answer))
                .containsEntry("gth", grant.value())
                .containsEntry("gid", fsc.groupId())
                .containsEntry("sub", fsc.consumer().id().value())
                .containsEntry("iss", world.provider().id().value())
                .containsEntry("svc", SERVICE)
                .containsEntry("aud", world.provider().inway().toString())
                .containsKeys("exp", "nbf", "add")
                .doesNotContainKeys("act", "pdi", "prp");
        assertThat(at(claims(answer), "cnf", "x5t#S256"))
                .isEqualTo(X5c.thumbprint(facilities
                        .pki()
                        .clientCertificate(facilities.tenants().get(0).id())));
        assertThat((Long) claims(answer).get("exp") - (Long) claims(answer).get("nbf"))
                .isEqualTo(300);
    }

    @Test
    @DisplayName("GetToken-2: a contract that not all have accepted gives no token")
    void contract_proposed_refused() {
        ContractDocument contract = fsc.contract(world.connection());
        fsc.consumer().offer(contract);

        assertNoToken(world.token(contract.grants().get(0).hash().orElseThrow()), "invalid_grant");
        assertThat(world.provider().state(contract.hash())).isEqualTo(ContractState.PROPOSED);
    }

    @Test
    @DisplayName("GetToken-2: a grant that no contract has gives no token")
    void contract_unknown_refused() {
        ContractDocument contract = fsc.contract(world.connection());

        assertNoToken(world.token(contract.grants().get(0).hash().orElseThrow()), "invalid_grant");
    }

    @Test
    @DisplayName("GetToken-3: a contract that was revoked gives no token")
    void contract_revoked_refused() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);
        world.provider().revoke(fsc.consumer().contracts().get(0).document().hash());

        HttpResponse<String> answer = world.token(grant);

        assertNoToken(answer, "invalid_grant");
        assertThat(json(answer).get("error_description")).asString().endsWith("has been revoked");
    }

    @Test
    @DisplayName("GetToken-4: what is no hash of a grant gives no token")
    void scope_noHash_refused() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);

        for (String scope : List.of(
                "vergunningen",
                grant.value().substring(1),
                grant.value() + "A",
                fsc.consumer().contracts().get(0).document().hash().value())) {
            assertNoToken(world.token(Map.of("scope", scope)), "invalid_scope");
        }
        assertNoToken(world.token(Map.of("scope", "")), "invalid_request");
    }

    @Test
    @DisplayName("GetToken-5: another grant type than client_credentials gives no token")
    void grantType_other_refused() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);

        assertNoToken(world.token(Map.of("scope", grant.value(), "grant_type", "password")), "unsupported_grant_type");
        assertNoToken(world.token(Map.of("scope", grant.value(), "grant_type", "")), "invalid_request");
    }

    @Test
    @DisplayName("GetToken-6: a delegated connection gives a token with the delegator")
    void connection_delegated_tokenWithActor() {
        GrantHash grant = fsc.agree(DelegatedServiceConnectionGrant.of(
                        fsc.consumer().outway(),
                        ConnectedService.of(world.provider().id(), SERVICE),
                        world.delegator().id()))
                .get(0);

        HttpResponse<String> answer = world.token(grant);

        assertThat(claims(answer)).containsEntry("sub", fsc.consumer().id().value());
        assertThat(at(claims(answer), "act", "sub"))
                .isEqualTo(world.delegator().id().value());
    }

    @Test
    @DisplayName("GetToken-7: a service offered for another peer gives a token with that peer")
    void service_delegated_tokenWithPublisher() {
        fsc.agree(DelegatedServicePublicationGrant.of(
                fsc.directory().id(),
                new PublishedService(world.provider().id(), SERVICE, ServiceProtocol.HTTP_1_1),
                world.delegator().id()));
        GrantHash grant = fsc.agree(ServiceConnectionGrant.of(
                        fsc.consumer().outway(),
                        ConnectedService.of(world.provider().id(), SERVICE)
                                .onBehalfOf(world.delegator().id())))
                .get(0);

        assertThat(claims(world.token(grant)))
                .containsEntry("pdi", world.delegator().id().value())
                .doesNotContainKey("act");
    }

    @Test
    @DisplayName("GetToken-8: without client_id there is no token")
    void clientId_missing_refused() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);

        assertNoToken(world.token(Map.of("scope", grant.value(), "client_id", "")), "invalid_request");
    }

    @Test
    @DisplayName("GetToken-9: a client_id that is not the peer of the certificate gives no token")
    void clientId_other_refused() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);
        String other = world.delegator().id().value();

        assertNoToken(world.token(Map.of("scope", grant.value(), "client_id", other)), "invalid_client");
        assertNoToken(world.token(Map.of("scope", grant.value(), "client_id", "lelystad")), "invalid_client");
    }

    @Test
    @DisplayName("GetToken-10: properties of a connection are in the token")
    void connection_withProperties_inToken() {
        ConnectedService service = ConnectedService.of(world.provider().id(), SERVICE);
        GrantHash grant = fsc.agree(ServiceConnectionGrant.of(fsc.consumer().outway(), service)
                        .with(PROPERTIES))
                .get(0);

        assertThat(at(claims(world.token(grant)), "prp", "TEST", "doel")).isEqualTo(List.of("a", 1L));
    }

    @Test
    @DisplayName("GetToken-11: properties of a delegated connection are in the token")
    void delegatedConnection_withProperties_inToken() {
        GrantHash grant = fsc.agree(DelegatedServiceConnectionGrant.of(
                                fsc.consumer().outway(),
                                ConnectedService.of(world.provider().id(), SERVICE),
                                world.delegator().id())
                        .with(PROPERTIES))
                .get(0);

        assertThat(at(claims(world.token(grant)), "prp", "TEST", "doel")).isEqualTo(List.of("a", 1L));
    }

    @Test
    void form_wrong_refused() {
        String address = world.provider().manager() + "/v1/token";
        Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded");

        assertNoToken(
                world.consumer().send("POST", address, Map.of("Content-Type", "application/json"), "{}"),
                "invalid_request");
        for (String body : List.of("scope=a&scope=b", "scope=%zz", "grant_type", "=a&grant_type=client_credentials")) {
            assertNoToken(world.consumer().send("POST", address, form, body), "invalid_request");
        }
    }

    @Test
    void grant_ofPublication_refused() {
        GrantHash publication = fsc.agree(world.publication()).get(0);

        assertNoToken(world.token(publication), "invalid_scope");
    }

    @Test
    void token_rsa_signedByKeyOfTheSet() {
        world.provider().signsWith("RS256");
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);

        HttpResponse<String> answer = world.token(grant);

        assertThat(header(answer)).containsEntry("alg", "RS256");
        assertThat(world.call("/", Answers.token(answer)).statusCode()).isEqualTo(200);
    }

    @Test
    void outway_otherKeyOrPeer_refused() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);
        Wire renewed = Wire.of(facilities, fsc.consumer().keys("ES256").load());
        Map<String, String> parameters = Map.of(
                "grant_type", "client_credentials",
                "scope", grant.value(),
                "client_id", fsc.consumer().id().value());

        assertNoToken(renewed.form(world.provider().manager() + "/v1/token", parameters), "unauthorized_client");

        GrantHash other = fsc.connect(world.delegator(), world.provider(), SERVICE);
        assertNoToken(world.token(other), "unauthorized_client");
    }

    @Test
    void outway_byDomainName_certificateMustHaveIt() {
        ConnectedService service = ConnectedService.of(world.provider().id(), SERVICE);
        Outway named = new Outway(fsc.consumer().id(), new DomainName("localhost"));
        GrantHash grant = fsc.agree(ServiceConnectionGrant.of(named, service)).get(0);

        assertNoToken(world.token(grant), "unauthorized_client");
    }

    @Test
    void service_ofOtherPeerOrNotOffered_refused() {
        GrantHash elsewhere = fsc.connect(fsc.consumer(), world.delegator(), SERVICE);
        GrantHash nothing = fsc.connect(fsc.consumer(), world.provider(), "onbekend");

        assertNoToken(world.token(elsewhere), "invalid_grant");
        assertNoToken(world.token(nothing), "invalid_grant");
    }

    @Test
    void service_ofOtherPeer_inContractOfThis_refused() {
        GrantHash grant = fsc.agree(DelegatedServiceConnectionGrant.of(
                        fsc.consumer().outway(),
                        ConnectedService.of(world.delegator().id(), SERVICE),
                        world.provider().id()))
                .get(0);

        HttpResponse<String> answer = world.token(grant);

        assertNoToken(answer, "invalid_grant");
        assertThat(json(answer).get("error_description")).asString().endsWith("is not offered by this peer");
    }

    @Test
    void tokenRequests_rightAndWrong_counted() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);
        world.token(grant);
        world.token(Map.of("scope", "niets"));

        assertThat(world.provider().tokenRequests())
                .extracting(request -> request.status() + " " + request.error())
                .containsExactly("200 ", "400 invalid_scope");
    }
}
