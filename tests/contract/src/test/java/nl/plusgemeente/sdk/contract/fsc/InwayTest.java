package nl.plusgemeente.sdk.contract.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.contract.fsc.Answers.assertRefused;
import static nl.plusgemeente.sdk.contract.fsc.Answers.token;
import static nl.plusgemeente.sdk.contract.fsc.World.SERVICE;
import static nl.plusgemeente.sdk.contract.fsc.World.TRANSACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.mock.FscAnswer;
import nl.plusgemeente.sdk.mock.FscFault;
import nl.plusgemeente.sdk.mock.FscRequest;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFsc;
import nl.plusgemeente.sdk.mock.PeerCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InwayTest {

    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    private static final String INWAY = "ERROR_DOMAIN_INWAY";
    private static final String REFERENCE =
            "{\"delegation.connection.external_contract_reference\":{\"reference\":\"TEST\"}}";

    private World world;
    private MockFsc fsc;

    @BeforeEach
    void begin() {
        world = new World(facilities);
        fsc = world.fsc();
        world.provider().service(SERVICE);
    }

    @Test
    @DisplayName("Incoming-Request-1: a request with a token that counts reaches the service, path and query as sent")
    void token_right_letIn() {
        HttpResponse<String> answer = world.call("/a%2Fb//c;d=%7e?q=1&q=%20", connected());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"service\":\"vergunningen\"}");
        FscRequest request = world.provider().received(SERVICE).get(0);
        assertThat(request.method() + " " + request.target()).isEqualTo("GET /a%2Fb//c;d=%7e?q=1&q=%20");
        assertThat(request.claims()).containsEntry("sub", fsc.consumer().id().value());
        assertThat(request)
                .hasToString(
                        "FscRequest[GET /a%2Fb//c;d=%7e, by " + fsc.consumer().id() + "]");
    }

    @Test
    @DisplayName("Incoming-Request-2: a request without a token is refused")
    void token_missing_refused() {
        HttpResponse<String> answer = world.consumer()
                .send("GET", world.provider().inway() + "/", Map.of("Fsc-Transaction-Id", TRANSACTION), "");

        assertRefused(answer, 401, INWAY, "ERROR_CODE_ACCESS_TOKEN_MISSING");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertNothingHappened();
    }

    @Test
    @DisplayName("Incoming-Request-3: a token of another certificate is refused")
    void token_ofOtherCertificate_refused() {
        Wire thief = Wire.of(facilities, "tenant-3");

        assertRefused(world.call(thief, "/", connected()), 401, INWAY, "ERROR_CODE_ACCESS_TOKEN_INVALID");
        Wire renewed = Wire.of(facilities, fsc.consumer().keys("ES256").load());
        assertRefused(world.call(renewed, "/", connected()), 401, INWAY, "ERROR_CODE_ACCESS_TOKEN_INVALID");
        assertNothingHappened();
    }

    @Test
    @DisplayName("Incoming-Request-4: a certificate that the group does not trust, or none, ends the connection")
    void certificate_notTrusted_noConnection() {
        String token = connected();

        for (PeerCertificate which : List.of(PeerCertificate.UNKNOWN_ROOT, PeerCertificate.EXPIRED)) {
            Wire stranger = Wire.of(facilities, fsc.keys(which).load());
            assertThatThrownBy(() -> world.call(stranger, "/", token)).isInstanceOf(UncheckedIOException.class);
        }
        assertThatThrownBy(() -> world.call(Wire.anonymous(facilities), "/", token))
                .isInstanceOf(UncheckedIOException.class);
        assertNothingHappened();
    }

    @Test
    @DisplayName("Incoming-Request-5: the service gets the token, with Bearer before it or without")
    void token_passedOn() {
        String token = connected();
        world.call("/", token);
        world.consumer().send("GET", world.provider().inway() + "/", headers(token, TRANSACTION), "");

        assertThat(world.provider().received(SERVICE))
                .extracting(request -> request.header("Fsc-Authorization"))
                .containsExactly(Optional.of("Bearer " + token), Optional.of(token));
    }

    @Test
    @DisplayName("Incoming-Request-6: a token that has expired is refused")
    void token_expired_refused() {
        world.provider().fault(FscFault.TOKEN_EXPIRED);

        HttpResponse<String> answer = world.call("/", connected());

        assertRefused(answer, 401, INWAY, "ERROR_CODE_ACCESS_TOKEN_EXPIRED");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertNothingHappened();
    }

    @Test
    @DisplayName("TransactionLog-1: the record is there before the service is called")
    void record_writtenFirst() {
        world.provider()
                .service(
                        SERVICE,
                        request -> FscAnswer.json(
                                200,
                                "{\"records\":" + world.provider().records().size() + "}"));

        assertThat(world.call("/", connected()).body()).isEqualTo("{\"records\":1}");
    }

    @Test
    @DisplayName("TransactionLog-2: the service gets the transaction id that the caller made")
    void transactionId_passedOn() {
        world.call("/", connected());

        assertThat(world.provider().received(SERVICE).get(0).header("Fsc-Transaction-Id"))
                .hasValue(TRANSACTION);
        assertThat(world.provider().records().get(0).transactionId()).hasToString(TRANSACTION);
    }

    @Test
    @DisplayName("TransactionLog-3: a request without a transaction id of version 7 is refused")
    void transactionId_missingOrOther_refused() {
        String token = connected();
        String address = world.provider().inway() + "/";

        assertRefused(
                world.consumer().send("GET", address, Map.of("Fsc-Authorization", token), ""),
                400,
                INWAY,
                "MISSING_LOG_RECORD_ID");
        for (String id : List.of("1", "1-1-7000-8000-1", "f47ac10b-58cc-4372-a567-0e02b2c3d479")) {
            assertRefused(
                    world.consumer().send("GET", address, headers(token, id), ""), 400, INWAY, "INVALID_LOG_RECORD_ID");
        }
        assertNothingHappened();
    }

    @Test
    @DisplayName("TransactionLog-4: the record of a delegated connection has the delegator at its source")
    void record_delegatedConnection() {
        GrantHash grant = fsc.agree(DelegatedServiceConnectionGrant.of(
                                fsc.consumer().outway(),
                                ConnectedService.of(world.provider().id(), SERVICE),
                                world.delegator().id())
                        .with(new JsonText(REFERENCE)))
                .get(0);

        assertThat(world.call("/", token(world.token(grant))).statusCode()).isEqualTo(200);

        assertThat(world.provider().records().get(0).source().delegator())
                .hasValue(world.delegator().id());
        assertThat(world.provider().records().get(0).additionalData()).hasValue(new JsonText(REFERENCE));
        assertThat(Wire.of(facilities, "tenant-3")
                        .get(world.provider().manager() + "/v1/logs")
                        .body())
                .contains("SOURCE_TYPE_DELEGATED_SOURCE", "DESTINATION_TYPE_DESTINATION", REFERENCE);
    }

    @Test
    @DisplayName(
            "TransactionLog-5: the record of a service that is offered for another has that peer at its destination")
    void record_delegatedService() {
        GrantHash grant = fsc.agree(ServiceConnectionGrant.of(
                        fsc.consumer().outway(),
                        ConnectedService.of(world.provider().id(), SERVICE)
                                .onBehalfOf(world.delegator().id())))
                .get(0);

        assertThat(world.call("/", token(world.token(grant))).statusCode()).isEqualTo(200);

        assertThat(world.provider().records().get(0).destination().delegator())
                .hasValue(world.delegator().id());
        assertThat(Wire.of(facilities, "tenant-3")
                        .get(world.provider().manager() + "/v1/logs")
                        .body())
                .contains("DESTINATION_TYPE_DELEGATED_DESTINATION", "SOURCE_TYPE_SOURCE");
    }

    @Test
    @DisplayName("TransactionLog-6: when the record cannot be written the service is not called")
    void log_full_refused() {
        world.provider().fault(FscFault.LOG_FULL, 1);
        String token = connected();

        assertRefused(world.call("/", token), 500, INWAY, "TRANSACTION_LOG_WRITE_ERROR");
        assertNothingHappened();
        assertThat(world.call("/", token).statusCode()).isEqualTo(200);
    }

    @Test
    void headers_several_refused() {
        String token = connected();
        String address = world.provider().inway() + "/";

        assertRefused(
                world.consumer().send("GET", address, headers(token + "\n" + token, TRANSACTION), ""),
                401,
                INWAY,
                "ERROR_CODE_ACCESS_TOKEN_INVALID");
        assertRefused(
                world.consumer().send("GET", address, headers(token, TRANSACTION + "\n" + TRANSACTION), ""),
                400,
                INWAY,
                "INVALID_LOG_RECORD_ID");
        assertThat(world.consumer()
                        .send("GET", address, headers("bearer  " + token, TRANSACTION), "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void service_unknownOrUnreachable_told() {
        String token = connected();
        world.provider().service(SERVICE, request -> {
            throw new IllegalStateException("TEST");
        });
        assertRefused(world.call("/", token), 502, INWAY, "ERROR_CODE_SERVICE_UNREACHABLE");

        facilities.reset();
        assertRefused(world.call("/", token), 404, INWAY, "ERROR_CODE_SERVICE_NOT_FOUND");
    }

    @Test
    void answers_inTurn_unaltered() {
        world.provider()
                .service(
                        SERVICE,
                        FscAnswer.json(404, "{\"title\":\"TEST\"}"),
                        new FscAnswer(
                                201, Map.of("Content-Type", "text/plain", "Location", "/1"), new byte[] {1, 0, 2}));
        String token = connected();

        HttpResponse<String> first = world.call("/", token);
        assertThat(first.statusCode() + first.body()).isEqualTo("404{\"title\":\"TEST\"}");
        assertThat(first.headers().firstValue("Fsc-Error-Code")).isEmpty();
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> next = world.call("/", token);
            assertThat(next.statusCode()).isEqualTo(201);
            assertThat(next.headers().firstValue("Location")).hasValue("/1");
            assertThat(next.body()).isEqualTo("\u0001\u0000\u0002");
        }
    }

    @Test
    void token_forged_refused() {
        String right = connected();
        String[] parts = right.split("\\.", -1);
        String payload = "{\"gth\":\"x\",\"iss\":\"" + world.provider().id() + "\"}";
        String bySelf = HandMade.jws(fsc.consumer().keys("ES256").load(), JwsAlgorithm.ES256, payload);
        String unsigned = nl.plusgemeente.sdk.core.spi.Base64Url.encode("{\"alg\":\"none\"}".getBytes(UTF_8)) + "."
                + parts[1] + ".";

        for (String wrong : List.of("x", "a.b.c", parts[0] + "." + parts[1] + ".", bySelf, unsigned)) {
            assertRefused(world.call("/", wrong), 401, INWAY, "ERROR_CODE_ACCESS_TOKEN_INVALID");
        }
        assertNothingHappened();
    }

    @Test
    void token_bySelfSignedClaims_eachChecked() {
        String gth = fsc.connect(fsc.consumer(), world.provider(), SERVICE).value();
        String right = "{\"gth\":\"" + gth + "\",\"gid\":\"" + fsc.groupId() + "\",\"sub\":\""
                + fsc.consumer().id() + "\",\"iss\":\"" + world.provider().id() + "\",\"svc\":\"" + SERVICE
                + "\",\"exp\":9999999999,\"nbf\":1,\"cnf\":{\"x5t#S256\":\""
                + X5c.thumbprint(facilities.pki().clientCertificate("lelystad")) + "\"}}";
        assertThat(world.call("/", madeByProvider(right)).statusCode()).isEqualTo(200);
        facilities.reset();
        world.provider().service(SERVICE);

        for (String wrong : List.of(
                right.replace(
                        "\"iss\":\"" + world.provider().id(),
                        "\"iss\":\"" + fsc.consumer().id()),
                right.replace(gth, "x"),
                right.replace("\"svc\":\"" + SERVICE + "\"", "\"svc\":1"),
                right.replace("\"exp\":9999999999", "\"exp\":\"later\""),
                right.replace("\"nbf\":1", "\"nbf\":9999999998"),
                right.replace("\"nbf\":1", "\"nbf\":[]"),
                right.replace("\"sub\":\"", "\"bus\":\""),
                right.replace("\"cnf\":{", "\"fnc\":{"),
                right.replace("x5t#S256", "x5t"),
                "[]")) {
            assertRefused(world.call("/", madeByProvider(wrong)), 401, INWAY, "ERROR_CODE_ACCESS_TOKEN_INVALID");
        }
        assertNothingHappened();
    }

    private String madeByProvider(String claims) {
        return HandMade.jws(world.provider().keys("ES256").load(), JwsAlgorithm.ES256, claims);
    }

    private String connected() {
        return token(world.token(fsc.connect(fsc.consumer(), world.provider(), SERVICE)));
    }

    private static Map<String, String> headers(String token, String transaction) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Fsc-Authorization", token);
        headers.put("Fsc-Transaction-Id", transaction);
        return headers;
    }

    private void assertNothingHappened() {
        assertThat(world.provider().received(SERVICE)).isEmpty();
        assertThat(world.provider().records()).isEmpty();
    }
}
