package nl.plusgemeente.sdk.exchange.fsc.manager;

import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.CONSUMER;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.CONTRACT;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.OWN;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorDomain;
import nl.plusgemeente.sdk.exchange.fsc.FscPeerException;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.manager.TestManager.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Manager that says no, one that cannot, and one that is another. */
@Timeout(60)
class ManagerRefusalsTest {
    private static final GrantHash GRANT = CONTRACT.grants().get(0).hash().orElseThrow();

    private final TestManager manager = TestGroup.manager(TestGroup.NIJMEGEN);
    private final GemeenteSdk sdk = TestGroup.sdk();
    private final ManagerClient client = TestGroup.client(sdk, manager).as(OWN);

    @AfterEach
    void stops() {
        sdk.close();
        manager.close();
    }

    private static String body(String message, String code) {
        return "{\"message\":\"" + message + "\",\"domain\":\"ERROR_DOMAIN_MANAGER\",\"code\":\"" + code + "\"}";
    }

    private ManagerException submitRefused() {
        ManagerException[] refusal = new ManagerException[1];
        assertThatExceptionOfType(ManagerException.class)
                .isThrownBy(() -> client.submit(CONTRACT, "a.b.c"))
                .withMessageNotContaining("geheim")
                .satisfies(e -> refusal[0] = e);
        return refusal[0];
    }

    private TokenRefusedException tokenRefused() {
        TokenRefusedException[] refusal = new TokenRefusedException[1];
        assertThatExceptionOfType(TokenRefusedException.class)
                .isThrownBy(() -> client.token(GRANT, CONSUMER))
                .withMessageNotContaining("geheim")
                .satisfies(e -> refusal[0] = e);
        return refusal[0];
    }

    @ParameterizedTest
    @CsvSource({
        "422, ERROR_CODE_SIGNATURE_VERIFICATION_FAILED, key set",
        "422, ERROR_CODE_PEER_ID_SIGNATURE_MISMATCH, key set",
        "422, ERROR_CODE_URL_PATH_CONTENT_HASH_MISMATCH, another hash",
        "422, ERROR_CODE_SUBMITTING_PEER_NOT_PART_OF_CONTRACT, take part",
        "422, ERROR_CODE_INCORRECT_GROUP_ID, name the group",
        "400, ERROR_CODE_PEER_CERTIFICATE_VERIFICATION_FAILED, trust anchor",
        "422, ERROR_CODE_OF_TOMORROW, reason()",
        "409, ERROR_CODE_OF_TOMORROW, reason()"
    })
    void aRefusal_hasCodeDomainAndAdvice(int status, String code, String advice) {
        manager.says(Reply.json(status, body("geheim", code)));

        ManagerException e = submitRefused();

        assertThat(e.code()).isEqualTo(ExchangeErrors.FSC_MANAGER);
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.fscCode()).contains(new FscErrorCode(code));
        assertThat(e.domain()).contains(FscErrorDomain.MANAGER);
        assertThat(e.reason()).isEqualTo("geheim");
        assertThat(e.owner()).isEqualTo(PROVIDER);
        assertThat(e.retryable()).isFalse();
        assertThat(e).hasMessageContaining(advice).hasMessageContaining("HTTP " + status + ", " + code);
        assertThat(manager.asked()).hasSize(1);
    }

    @Test
    void theHeader_goesBeforeTheBody_whenItIsACode() {
        manager.says(Reply.json(
                422,
                body("x", "ERROR_CODE_INCORRECT_GROUP_ID"),
                "Fsc-Error-Code",
                "ERROR_CODE_GRANT_COMBINATION_NOT_ALLOWED"));
        assertThat(submitRefused().fscCode()).contains(FscErrorCode.GRANT_COMBINATION_NOT_ALLOWED);
        manager.says(Reply.json(422, body("x", "ERROR_CODE_INCORRECT_GROUP_ID"), "Fsc-Error-Code", "geheim <script>"));
        assertThat(submitRefused().fscCode()).contains(FscErrorCode.INCORRECT_GROUP_ID);
        manager.says(Reply.empty(400, "Fsc-Error-Code", "ERROR_CODE_UNKNOWN_FSC_VERSION"));
        assertThat(submitRefused().fscCode()).contains(FscErrorCode.UNKNOWN_FSC_VERSION);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 410, 413, 415, 422})
    void aRefusalWithoutWords_isOneAllTheSame(int status) {
        manager.says(Reply.empty(status));

        ManagerException e = submitRefused();

        assertThat(e.fscCode()).isEmpty();
        assertThat(e.domain()).isEmpty();
        assertThat(e.reason()).isEmpty();
        assertThat(e.getMessage().contains("without /v1")).isEqualTo(status == 404 || status == 405 || status == 410);
    }

    @Test
    void aProblemOfWhatStandsBefore_isNoErrorOfFsc() {
        manager.says(Reply.json(403, "{\"type\":\"https://waf.example/fout\",\"detail\":\"nee\",\"code\":\"x1\"}"));

        ManagerException e = submitRefused();

        assertThat(e.domain()).isEmpty();
        assertThat(e.fscCode()).isEmpty();
        assertThat(e.reason()).isEqualTo("nee");
    }

    @Test
    void wordsOfAManager_areOneLineOfBoundedLength() {
        manager.says(Reply.json(
                422, body("a\\r\\nINFO b\\u0000\\u001b[31m\\u2028c\\u202ed\\ud800e\\ufffff" + "x".repeat(2_000), "?")));

        ManagerException e = submitRefused();

        assertThat(e.reason()).startsWith("a  INFO b  [31m c d e f").hasSize(500);
        assertThat(e.fscCode()).isEmpty();
        assertThat(e.reason().codePoints().noneMatch(Character::isISOControl)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"429, 1", "408, 1", "425, 1", "500, 3", "502, 3", "503, 3"})
    void whatPasses_staysAnErrorOfAnyApi(int status, int attempts) {
        manager.says(Reply.json(status, body("x", "ERROR_CODE_X"), "Retry-After", "60"), Reply.empty(status));
        manager.says(Reply.empty(status));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client.within(Duration.ofSeconds(5)).peer())
                .isNotInstanceOf(ManagerException.class)
                .satisfies(e -> assertThat(e.status()).isEqualTo(status));
        assertThat(manager.asked().size()).isLessThanOrEqualTo(attempts);
    }

    @Test
    void redirects_areNotFollowed() {
        manager.says(Reply.empty(307, "Location", manager.address() + "/v1/elders"));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client.accept(CONTRACT, "a.b.c"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.REDIRECT));
        assertThat(manager.asked()).hasSize(1);
    }

    @Test
    void aTokenThatIsRefused_tellsWhy() {
        manager.says(Reply.json(
                400,
                "{\"error\":\"invalid_scope\",\"error_description\":\"geheim\\u0007 revoked" + "x".repeat(900)
                        + "\"}"));
        TokenRefusedException e = tokenRefused();
        assertThat(e.code()).isEqualTo(ExchangeErrors.FSC_TOKEN);
        assertThat(e.oauthCode()).contains(TokenErrorCode.INVALID_SCOPE);
        assertThat(e.description()).startsWith("geheim  revoked").hasSize(500);
        assertThat(e.owner()).isEqualTo(PROVIDER);
        assertThat(e).hasMessageContaining("HTTP 400, invalid_scope");

        manager.says(Reply.json(401, "{\"error\":\"iets_nieuws\"}"));
        assertThat(tokenRefused().oauthCode()).contains(new TokenErrorCode("iets_nieuws"));
        assertThat(new TokenErrorCode("iets_nieuws")).hasToString("iets_nieuws");
        manager.says(Reply.json(400, "{\"error\":\"geheim spatie\"}"));
        assertThat(tokenRefused().oauthCode()).isEmpty();
        manager.says(Reply.empty(400));
        assertThat(tokenRefused().description()).isEmpty();
    }

    @Test
    void anotherRefusalOfATokenRequest_isOneOfTheManager() {
        manager.says(Reply.json(400, body("x", "ERROR_CODE_PEER_CERTIFICATE_VERIFICATION_FAILED")), Reply.empty(404));
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(ManagerException.class).isThrownBy(() -> client.token(GRANT, CONSUMER));
        }
    }

    @Test
    void theManagerOfAnotherPeer_getsNothing() {
        ManagerClient other = client.at(manager.address(), TestGroup.DELEGATOR);

        assertThatExceptionOfType(FscPeerException.class)
                .isThrownBy(() -> other.submit(CONTRACT, "a.b.c"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ExchangeErrors.FSC_PEER))
                .satisfies(e -> assertThat(e.peer()).isEqualTo(TestGroup.DELEGATOR));
        assertThatExceptionOfType(FscPeerException.class).isThrownBy(() -> other.token(GRANT, CONSUMER));
        assertThatExceptionOfType(FscPeerException.class)
                .isThrownBy(() -> other.peers(PeerFilter.ALL).first());
        assertThat(manager.asked()).isEmpty();
    }

    @Test
    void aCertificateOfAnotherRoot_getsNothing_evenWhenTlsTrustsIt() {
        TestAuthority stranger =
                TestAuthority.root(TestGroup.NOW.minus(Duration.ofDays(1)), TestGroup.NOW.plus(Duration.ofDays(3)));
        try (TestManager impostor = TestGroup.manager(stranger.server(TestAuthority.NIJMEGEN, "127.0.0.1"));
                GemeenteSdk trusting = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                        .trust(TrustAnchors.of(stranger.certificate()))
                        .tenant(Tenant.builder("utrecht", TestAuthority.UTRECHT)
                                .identity(KeySource.of(TestGroup.UTRECHT))
                                .build())
                        .build()) {
            assertThatExceptionOfType(FscPeerException.class)
                    .isThrownBy(() -> TestGroup.client(trusting, impostor).peer());
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> TestGroup.client(sdk, impostor).peer())
                    .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.TLS));
            assertThat(impostor.asked()).isEmpty();
        }
    }

    @Test
    void withoutTls_thereIsNoManager() {
        for (String address : new String[] {"http://127.0.0.1:8080", "https://127.0.0.1:1/?x", "ftp://127.0.0.1"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> client.at(URI.create(address), PROVIDER));
        }
    }
}
