package nl.plusgemeente.sdk.exchange.fsc.inway;

import static nl.plusgemeente.sdk.exchange.fixture.TestInway.NIJMEGEN;
import static nl.plusgemeente.sdk.exchange.fixture.TestInway.OUTWAY;
import static nl.plusgemeente.sdk.exchange.fixture.TestInway.ROOT;
import static nl.plusgemeente.sdk.exchange.fixture.TestInway.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.fixture.TestInway;
import nl.plusgemeente.sdk.exchange.fixture.TestTokens;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorDomain;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDestination;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDirection;
import nl.plusgemeente.sdk.exchange.fsc.log.LogSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The scenarios for Inways of the public test suite of FSC, as far as an Inway in an application can show them. */
class InwayScenariosTest {
    private static final PeerId OTHER = PeerId.of(nl.plusgemeente.sdk.core.identity.Oin.of("00000099000000855000"));

    private final TestInway world = new TestInway();
    private final FscInway inway = world.inway();

    @Test
    @DisplayName("Inway-Incoming-Request-1: a request with a token that is in order is let in")
    void goodToken_isLetIn() {
        FscCaller caller = inway.verify(world.request("Bearer " + world.token().sign()));

        assertThat(caller.peer()).isEqualTo(NIJMEGEN);
        assertThat(caller.service()).isEqualTo(new FscService(UTRECHT, TestTokens.SERVICE));
        assertThat(caller.grantHash()).isEqualTo(TestTokens.GRANT);
        assertThat(caller.delegator()).isEmpty();
        assertThat(caller.publicationDelegator()).isEmpty();
        assertThat(caller.properties()).isEmpty();
        assertThat(caller.additional()).isEmpty();
    }

    @Test
    @DisplayName("Inway-Incoming-Request-2: a request without a token is refused")
    void noToken_isRefused() {
        InwayRefusedException refusal =
                refusal(new InwayRequest("GET", List.of(), List.of(world.transaction()), OUTWAY.chain()));

        assertThat(refusal.error().code()).isEqualTo(FscErrorCode.ACCESS_TOKEN_MISSING);
        assertThat(refusal.error().domain()).isEqualTo(FscErrorDomain.INWAY);
        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal.headers())
                .containsEntry("Fsc-Error-Code", "ERROR_CODE_ACCESS_TOKEN_MISSING")
                .containsEntry("WWW-Authenticate", "Bearer");
        assertThat(new String(refusal.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"code\":\"ERROR_CODE_ACCESS_TOKEN_MISSING\",\"domain\":\"ERROR_DOMAIN_INWAY\","
                        + "\"message\":\"The request has no access token in Fsc-Authorization.\"}");
    }

    @Test
    @DisplayName("Inway-Incoming-Request-3: a token that is bound to another certificate is refused")
    void tokenOfAnotherCertificate_isRefused() {
        // of the same peer, and trusted: only it is not the one that the token was given to
        ClientIdentity renewed = ROOT.organisation(TestAuthority.NIJMEGEN);

        InwayRefusedException refusal =
                refusal(world.request("Bearer " + world.token().sign(), renewed.chain()));

        assertThat(refusal.error().code()).isEqualTo(FscErrorCode.ACCESS_TOKEN_INVALID);
        assertThat(refusal).hasMessageContaining("cnf");
    }

    @Test
    @DisplayName(
            "Inway-Incoming-Request-4: a certificate that the trust anchor of the group does not vouch for is refused")
    void untrustedCertificate_isRefused() {
        ClientIdentity stranger = TestAuthority.root().organisation(TestAuthority.NIJMEGEN);
        String token = TestTokens.of(
                        TestInway.MANAGER, stranger, world.time.clock().instant())
                .sign();

        InwayRefusedException refusal = refusal(world.request("Bearer " + token, stranger.chain()));

        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal.error().message())
                .isEqualTo("The certificate of the connection does not count in this group.");
    }

    @Test
    @DisplayName(
            "Inway-Incoming-Request-5: the token reaches the service: FscInwayFilterTest shows it; here, nothing is taken")
    void headers_areLeftAsTheyAre() {
        Headers headers = new Headers()
                .add("Fsc-Authorization", "Bearer " + world.token().sign())
                .add("Fsc-Transaction-Id", world.transaction());
        InwayRequest request = InwayRequest.of("POST", headers, OUTWAY.chain());

        inway.verify(request);

        assertThat(headers.first("Fsc-Authorization"))
                .contains(request.authorization().get(0));
        assertThat(headers.first("Fsc-Transaction-Id"))
                .contains(request.transactionIds().get(0));
    }

    @Test
    @DisplayName("Inway-Incoming-Request-6: a token that has expired is refused, remembered or not")
    void expiredToken_isRefused() {
        String token = world.token().sign();
        inway.verify(world.request(token));
        world.time.advance(Duration.ofSeconds(3600 + 29));
        inway.verify(world.request(token));
        world.time.advance(Duration.ofSeconds(1));

        InwayRefusedException refusal = refusal(world.request(token));

        assertThat(refusal.error().code()).isEqualTo(FscErrorCode.ACCESS_TOKEN_EXPIRED);
        assertThat(refusal.headers()).containsEntry("WWW-Authenticate", "Bearer");
        assertThat(catchThrowableOfType(
                                InwayRefusedException.class,
                                () -> world.builder().build().verify(world.request(token)))
                        .error())
                .isEqualTo(refusal.error());
    }

    @Test
    @DisplayName("Inway-TransactionLog-1: a request is in the transaction log before it is let in")
    void request_isLogged() {
        InwayRequest request = world.request(world.token().sign());

        inway.verify(request);

        assertThat(world.records).singleElement().satisfies(record -> {
            assertThat(record.direction()).isEqualTo(LogDirection.INCOMING);
            assertThat(record.grantHash()).isEqualTo(TestTokens.GRANT);
            assertThat(record.source()).isEqualTo(LogSource.of(NIJMEGEN));
            assertThat(record.destination()).isEqualTo(LogDestination.of(UTRECHT));
            assertThat(record.serviceName()).isEqualTo(TestTokens.SERVICE);
            assertThat(record.createdAt()).isEqualTo(world.time.clock().instant());
            assertThat(record.additionalData()).isEmpty();
        });
    }

    @Test
    @DisplayName("Inway-TransactionLog-2: the transaction keeps its id")
    void transactionId_isKept() {
        InwayRequest request = world.request(world.token().sign());

        FscCaller caller = inway.verify(request);

        assertThat(caller.transactionId().value())
                .isEqualTo(request.transactionIds().get(0));
        assertThat(world.records.get(0).transactionId()).isEqualTo(caller.transactionId());
    }

    @Test
    @DisplayName("Inway-TransactionLog-3: a request without a transaction id is refused")
    void noTransactionId_isRefused() {
        InwayRefusedException refusal =
                refusal(new InwayRequest("GET", List.of(world.token().sign()), List.of(), OUTWAY.chain()));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.headers())
                .containsEntry("Fsc-Error-Code", "MISSING_LOG_RECORD_ID")
                .doesNotContainKey("WWW-Authenticate");
    }

    @Test
    @DisplayName("Inway-TransactionLog-4: a request on behalf of another peer is logged with that peer at its source")
    void delegatedConnection_isLogged() {
        FscCaller caller = inway.verify(world.request(
                world.token().with("act", Map.of("sub", OTHER.value())).sign()));
        FscCaller older = inway.verify(
                world.request(world.token().with("cdi", OTHER.value()).sign()));

        assertThat(caller.delegator()).contains(OTHER);
        assertThat(older.delegator()).contains(OTHER);
        assertThat(world.records)
                .extracting(record -> record.source())
                .containsOnly(new LogSource(NIJMEGEN, Optional.of(OTHER)));
    }

    @Test
    @DisplayName(
            "Inway-TransactionLog-5: a service that is offered on behalf of another peer is logged with it as destination")
    void delegatedPublication_isLogged() {
        FscCaller caller = inway.verify(
                world.request(world.token().with("pdi", OTHER.value()).sign()));

        assertThat(caller.publicationDelegator()).contains(OTHER);
        assertThat(world.records.get(0).destination()).isEqualTo(new LogDestination(UTRECHT, Optional.of(OTHER)));
    }

    @Test
    @DisplayName("Inway-TransactionLog-6: what cannot be logged is not let in")
    void brokenLog_isRefused() {
        for (RuntimeException failure : List.of(TestInway.full(), new IllegalStateException("TEST"))) {
            world.failure = failure;

            InwayRefusedException refusal = refusal(world.request(world.token().sign()));

            assertThat(refusal.status()).isEqualTo(500);
            assertThat(refusal.error().code()).isEqualTo(FscErrorCode.TRANSACTION_LOG_WRITE_ERROR);
            assertThat(refusal.retryable()).isTrue();
            assertThat(refusal.code().id()).isEqualTo("SDK-6076");
            assertThat(refusal).hasMessageContaining("SDK-6075");
            assertThat(refusal.error().message()).doesNotContain("disk").doesNotContain("SDK");
        }
    }

    @Test
    @DisplayName("Inway-Port-1: an Inway is at port 443 or 8443 (the container listens; its address is checked here)")
    void port_is443Or8443() {
        for (String address : List.of("https://inway.example.test", "https://inway.example.test:8443/")) {
            assertThat(world.builder().address(URI.create(address)).build()).isNotNull();
        }
        for (String address : List.of("https://inway.example.test:8080", "http://inway.example.test:443")) {
            assertThatThrownBy(() -> world.builder().address(URI.create(address)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("port 443 or 8443");
        }
    }

    private InwayRefusedException refusal(InwayRequest request) {
        int before = world.records.size();
        InwayRefusedException refusal = catchThrowableOfType(InwayRefusedException.class, () -> inway.verify(request));
        assertThat(refusal).isNotNull();
        assertThat(world.records).hasSize(before);
        return refusal;
    }
}
