package nl.plusgemeente.sdk.contract.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fsc.ContentHash;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorDomain;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.FscPeerException;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantException;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantFault;
import nl.plusgemeente.sdk.exchange.fsc.outway.InwayException;
import nl.plusgemeente.sdk.mock.FscAnswer;
import nl.plusgemeente.sdk.mock.FscFault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFscPeer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong at the other peer, as the application sees it. */
class OutwayFaultsTest {
    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    private final Consumption.Book log = new Consumption.Book();
    private World world;
    private MockFscPeer provider;
    private Consumption consumption;

    @BeforeEach
    void connect() {
        world = new World(facilities);
        provider = world.provider();
        provider.service(World.SERVICE);
        world.fsc().connect(world.fsc().consumer(), provider, World.SERVICE);
        consumption = Consumption.of(facilities, log);
    }

    @AfterEach
    void close() {
        consumption.close();
        facilities.reset();
    }

    @Test
    void tokens_areAskedForOnce_andKept() {
        for (int i = 0; i < 5; i++) {
            consumption.get();
        }
        assertThat(provider.tokenRequests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "TOKEN_WRONG_GROUP, another group (gid)",
        "TOKEN_WRONG_CERTIFICATE, another certificate (cnf)",
        "TOKEN_EXPIRED, not valid now: compare the clocks"
    })
    void token_thatIsNotForThisConnection_isRefusedByUs(FscFault fault, String words) {
        provider.fault(fault);

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(consumption::get)
                .withMessageContaining(words)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ExchangeErrors.FSC_TOKEN));
        nothingWasSent();
    }

    @Test
    void token_thatLeadsToAnotherPeer_leadsNowhere() {
        provider.fault(FscFault.TOKEN_WRONG_ADDRESS);

        assertThatExceptionOfType(FscPeerException.class)
                .isThrownBy(consumption::get)
                .satisfies(e -> assertThat(e.peer()).isEqualTo(provider.id()));
        assertThat(provider.received(World.SERVICE)).isEmpty();
    }

    @Test
    void token_thatTheInwayRefuses_isRenewedOnce_andTheCallGoesOnceMore() {
        provider.fault(FscFault.TOKEN_WRONG_KEY, 1);

        assertThat(consumption.get().status()).isEqualTo(200);

        assertThat(provider.tokenRequests()).hasSize(2);
        assertThat(log.records()).hasSize(2);
        assertThat(log.records().get(0).transactionId())
                .isNotEqualTo(log.records().get(1).transactionId());
    }

    @Test
    void tokens_thatTheInwayRefusesAgainAndAgain_areNotAskedForAgainAndAgain() {
        provider.fault(FscFault.TOKEN_WRONG_KEY);

        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(InwayException.class)
                    .isThrownBy(consumption::get)
                    .withMessageContaining("compare the clocks")
                    .satisfies(e -> {
                        assertThat(e.errorCode()).isEqualTo(FscErrorCode.ACCESS_TOKEN_INVALID);
                        assertThat(e.status()).isEqualTo(401);
                        assertThat(e.retryable()).isFalse();
                    });
        }
        assertThat(provider.tokenRequests()).hasSize(2);
        assertThat(log.records()).hasSize(6);
    }

    @Test
    void bodyThatCannotBeSentAgain_isNot() {
        provider.fault(FscFault.TOKEN_WRONG_KEY, 1);
        Operation<byte[]> once = Operation.raw(consumption.api(), "POST", "zaken")
                .body(new Once())
                .build();

        assertThatExceptionOfType(InwayException.class).isThrownBy(() -> consumption.send(once));
        assertThat(log.records()).hasSize(1);
    }

    @Test
    void contract_thatIsRevokedWhileItsTokenIsKept_isNoticedWhenTheInwayRefuses() {
        consumption.get();
        revoke();
        provider.fault(FscFault.ENDED_CONTRACT_REFUSED);

        shut(GrantFault.REVOKED);
        shut(GrantFault.REVOKED);
        assertThat(provider.tokenRequests()).hasSize(2);
    }

    @Test
    void contract_thatIsRevokedWhileItsTokenIsKept_isNoticedWhenItIsLookedAtAgain() {
        OutwayGrantsTest.Shifted time = new OutwayGrantsTest.Shifted(Duration.ZERO);
        try (Consumption other =
                Consumption.of(facilities, log, Consumption.group(world.fsc()), time, UnaryOperator.identity())) {
            other.get();
            revoke();
            assertThat(other.get().status()).isEqualTo(200);
            time.later(Duration.ofMinutes(1));

            assertThatExceptionOfType(GrantException.class)
                    .isThrownBy(other::get)
                    .satisfies(e -> assertThat(e.fault()).isEqualTo(GrantFault.REVOKED));
        }
        assertThat(provider.tokenRequests()).hasSize(1);
    }

    @Test
    void revocation_thatWasLostOnItsWay_isFoundWithThePeerThatOffersTheService() {
        provider.fault(FscFault.SIGNATURES_LOST);
        revoke();

        shut(GrantFault.REVOKED);
    }

    @ParameterizedTest
    @CsvSource({
        "LOG_FULL, TRANSACTION_LOG_WRITE_ERROR, 500, cannot log the call",
        "SERVICE_UNREACHABLE, ERROR_CODE_SERVICE_UNREACHABLE, 502, does not answer"
    })
    void inway_thatCannotPassTheCallOn_saysSo(FscFault fault, String code, int status, String words) {
        provider.fault(fault);

        assertThatExceptionOfType(InwayException.class)
                .isThrownBy(consumption::get)
                .withMessageContaining(words)
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(ExchangeErrors.FSC_INWAY);
                    assertThat(e.errorCode().waarde()).isEqualTo(code);
                    assertThat(e.status()).isEqualTo(status);
                    assertThat(e.domain()).isEqualTo(FscErrorDomain.INWAY);
                    assertThat(e.retryable()).isTrue();
                    assertThat(e.attempts()).isGreaterThan(1);
                    assertThat(e.transaction())
                            .isEqualTo(
                                    log.records().get(log.records().size() - 1).transactionId());
                    assertThat(e.getMessage()).contains(e.transaction().value());
                });
    }

    @Test
    void inway_thatCannotPassTheCallOnForAMoment_getsItOnceMore() {
        provider.fault(FscFault.SERVICE_UNREACHABLE, 1);

        assertThat(consumption.get().status()).isEqualTo(200);
        assertThat(log.records()).hasSize(2);
    }

    @Test
    void service_thatTheInwayDoesNotKnow_isAnErrorOfTheInway() {
        consumption.get();
        world.fsc().reset();
        world.fsc().connect(world.fsc().consumer(), provider, World.SERVICE);

        assertThatExceptionOfType(InwayException.class)
                .isThrownBy(consumption::get)
                .withMessageContaining("does not offer the service")
                .satisfies(e -> assertThat(e.errorCode()).isEqualTo(FscErrorCode.SERVICE_NOT_FOUND));
        assertThat(log.records()).hasSize(2);
    }

    @Test
    void errorOfTheService_isThatOfTheService_andHasItsTransaction() {
        provider.service(World.SERVICE, FscAnswer.json(422, "{\"status\":422,\"title\":\"TEST\"}"));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(consumption::get)
                .isNotInstanceOf(InwayException.class)
                .satisfies(e -> {
                    assertThat(e.status()).isEqualTo(422);
                    assertThat(e.problem().title()).isEqualTo("TEST");
                });
        assertThat(log.records()).hasSize(1);
    }

    @Test
    void errorOfTheService_thatNamesAnotherCode_isNotTakenForOneOfFsc() {
        provider.service(
                World.SERVICE,
                request -> new FscAnswer(404, Map.of(FscHeaders.ERROR_CODE, "not a code\u00e9"), "{}".getBytes(UTF_8)));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(consumption::get)
                .isNotInstanceOf(InwayException.class);
    }

    private void revoke() {
        List<ContentHash> all = provider.contracts().stream()
                .map(contract -> contract.document().hash())
                .toList();
        provider.revoke(all.get(all.size() - 1));
    }

    private void shut(GrantFault fault) {
        assertThatExceptionOfType(GrantException.class)
                .isThrownBy(consumption::get)
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
    }

    private void nothingWasSent() {
        assertThat(provider.received(World.SERVICE)).isEmpty();
        assertThat(log.records()).isEmpty();
    }

    private static final class Once implements RequestBody {

        @Override
        public String contentType() {
            return "text/plain";
        }

        @Override
        public long length() {
            return -1;
        }

        @Override
        public boolean repeatable() {
            return false;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream("TEST".getBytes(UTF_8));
        }
    }
}
