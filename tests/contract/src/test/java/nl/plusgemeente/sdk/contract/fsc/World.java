package nl.plusgemeente.sdk.contract.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContractContent;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractSigner;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PublishedService;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.ServiceProtocol;
import nl.plusgemeente.sdk.exchange.fsc.ServicePublicationGrant;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.exchange.fsc.Validity;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFsc;
import nl.plusgemeente.sdk.mock.MockFscPeer;

/** The group of a mock, with what the tests say in it again and again. */
final class World {

    static final String SERVICE = "vergunningen";
    static final String TRANSACTION = "01937b3e-8f00-7abc-9def-0123456789ab";
    private static final Duration DAY = Duration.ofDays(1);

    private final MockFsc fsc;
    private final Wire consumer;

    World(MockFacilities facilities) {
        this.fsc = facilities.fsc();
        this.consumer = Wire.of(facilities, facilities.tenants().get(0).id());
    }

    static MockFacilities facilities() {
        return MockFacilities.builder().tenants(3).ownDataOnly().build();
    }

    MockFsc fsc() {
        return fsc;
    }

    MockFscPeer provider() {
        return fsc.provider();
    }

    MockFscPeer delegator() {
        return fsc.peer("tenant-3");
    }

    /** Calls with the certificate of the consumer. */
    Wire consumer() {
        return consumer;
    }

    Grant connection() {
        return ServiceConnectionGrant.of(
                fsc.consumer().outway(), ConnectedService.of(provider().id(), SERVICE));
    }

    Grant publication() {
        return ServicePublicationGrant.of(
                provider().id(), new PublishedService(fsc.consumer().id(), SERVICE, ServiceProtocol.HTTP_1_1));
    }

    static ContractContent content(String group, Grant... grants) {
        Instant now = Instant.now();
        return ContractContent.builder(group, new Validity(now.minus(DAY), now.plus(DAY)), grants)
                .createdAt(now.minusSeconds(60))
                .build();
    }

    /** A signature of the consumer. */
    String signed(ContractDocument contract, SignatureType type) {
        return signed(contract, type, "ES256");
    }

    String signed(ContractDocument contract, SignatureType type, String algorithm) {
        return signed(contract, type, fsc.consumer().keys(algorithm).load(), algorithm);
    }

    static String signed(ContractDocument contract, SignatureType type, ClientIdentity identity, String algorithm) {
        return ContractSigner.of(identity, JwsAlgorithm.of(algorithm).orElseThrow(), Timekeeper.system())
                .sign(contract, type);
    }

    /** Sent to the provider, accepted by the consumer. */
    HttpResponse<String> submit(ContractDocument contract) {
        return submit(contract, signed(contract, SignatureType.ACCEPT));
    }

    HttpResponse<String> submit(ContractDocument contract, String signature) {
        return submit(new String(contract.json(), UTF_8), signature);
    }

    HttpResponse<String> submit(String content, String signature) {
        return send("POST", "/v1/contracts", content, signature);
    }

    HttpResponse<String> sign(ContractDocument contract, String kind, String signature) {
        return sign(contract.hash().value(), contract, kind, signature);
    }

    HttpResponse<String> sign(String hash, ContractDocument contract, String kind, String signature) {
        String path = "/v1/contracts/" + hash.replace("$", "%24") + "/" + kind;
        return send("PUT", path, new String(contract.json(), UTF_8), signature);
    }

    private HttpResponse<String> send(String method, String path, String content, String signature) {
        return consumer.send(
                method,
                provider().manager() + path,
                headers(),
                "{\"content\":" + content + ",\"signature\":\"" + signature + "\"}");
    }

    Map<String, String> headers() {
        return Map.of(
                "Content-Type",
                "application/json",
                "Fsc-Manager-Address",
                fsc.consumer().manager().toString());
    }

    /** Asked of the provider's Manager. */
    HttpResponse<String> token(GrantHash grant) {
        return token(Map.of("scope", grant.value()));
    }

    /** With other parameters than the right ones; those that are empty are left out. */
    HttpResponse<String> token(Map<String, String> changed) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("grant_type", "client_credentials");
        parameters.put("client_id", fsc.consumer().id().value());
        parameters.putAll(changed);
        parameters.values().removeIf(String::isEmpty);
        return consumer.form(provider().manager() + "/v1/token", parameters);
    }

    /** A call to the provider's Inway. */
    HttpResponse<String> call(String path, String token) {
        return call(consumer, path, token);
    }

    HttpResponse<String> call(Wire caller, String path, String token) {
        return caller.send(
                "GET",
                provider().inway() + path,
                Map.of("Fsc-Authorization", "Bearer " + token, "Fsc-Transaction-Id", TRANSACTION),
                "");
    }
}
