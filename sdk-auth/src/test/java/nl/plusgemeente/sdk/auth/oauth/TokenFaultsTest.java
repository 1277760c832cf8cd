package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Ending;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenFaultsTest {
    private static final ClientIdentity KEY = TestKeys.ec();

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private TokenException refusal(ClientAuthentication authentication, VirtualTime time, Reply reply) {
        server.on(TestServer.TOKEN, any -> reply);
        OAuthClient client = new OAuthClient(TestSdk.fixed(server, AuthProfile.GENERIC), authentication);
        ClientCredentials scheme = ClientCredentials.builder(client)
                .scope("zaken.lezen")
                .audience("zaken-api")
                .build();
        try (GemeenteSdk sdk = TestSdk.bare(server.uri(), time)
                .maxAttempts(2)
                .tenant(TestSdk.tenant("utrecht", scheme)
                        .identity(KeySource.of(KEY))
                        .build())
                .build()) {
            TokenException e = catchThrowableOfType(TokenException.class, () -> TestSdk.call(sdk));
            assertThat(e).isNotNull();
            assertThat(e.getMessage())
                    .contains(server.uri().toString())
                    .contains("tenant utrecht")
                    .doesNotContain("TEST-geheim", "echo");
            assertThat(server.asked(TestServer.API)).isEmpty();
            return e;
        }
    }

    private TokenException refusal(Reply reply) {
        return refusal(
                ClientAuthentication.secretPost("zaaksuite", Secret.of("TEST-geheim")),
                VirtualTime.ahead(Duration.ZERO),
                reply);
    }

    @ParameterizedTest
    @CsvSource({
        "401, invalid_client, 5003",
        "400, invalid_client, 5003",
        "400, unauthorized_client, 5004",
        "400, invalid_scope, 5004",
        "400, invalid_target, 5004",
        "400, invalid_grant, 5004",
        "400, invalid_request, 5004",
        "400, unsupported_grant_type, 5004",
        "400, temporarily_unavailable, 5005",
        "500, server_error, 5005",
        "503, x, 5005",
        "404, x, 5002",
        "301, x, 5006"
    })
    void status_andWord_decideOnTheCode(int status, String word, int code) {
        TokenException e = refusal(Reply.error(status, word));

        assertThat(e.code().number()).isEqualTo(code);
        assertThat(e.retryable()).isEqualTo(code == 5005);
        assertThat(e.getMessage()).contains("HTTP " + status);
    }

    @Test
    void statusWithoutWord_isARefusalOfTheClient() {
        assertThat(refusal(new Reply(401, "text/html", "<h1>echo</h1>")).code()).isEqualTo(AuthErrors.CLIENT_REFUSED);
        assertThat(refusal(new Reply(403, "text/plain", "")).code()).isEqualTo(AuthErrors.CLIENT_REFUSED);
    }

    @Test
    void grantRefused_namesScopeAndAudience() {
        assertThat(refusal(Reply.error(400, "invalid_scope")).getMessage())
                .contains("client_credentials, scopes zaken.lezen, audience zaken-api")
                .contains("allowed each of these scopes");
    }

    @Test
    void serverError_isRepeatedOnceWithAProofOfItsOwn() {
        ClientAuthentication jwt = ClientAuthentication.privateKeyJwt("zaaksuite", SigningKeys.of(() -> KEY));
        refusal(jwt, VirtualTime.ahead(Duration.ZERO), Reply.error(500, "server_error"));

        assertThat(server.asked(TestServer.TOKEN)).hasSize(2);
        assertThat(server.asked(TestServer.TOKEN).get(0).form().get("client_assertion"))
                .isNotEqualTo(server.asked(TestServer.TOKEN).get(1).form().get("client_assertion"));
    }

    @Test
    void retryAfter_isHandedOn() {
        TokenException e = refusal(Reply.error(429, "slow_down", "Retry-After", "120"));

        assertThat(e.code()).isEqualTo(AuthErrors.SERVER_UNAVAILABLE);
        assertThat(e.retryAfter()).contains(Duration.ofSeconds(120));
        assertThat(server.asked(TestServer.TOKEN)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"93, ahead of", "-93, behind", "0, The clocks agree"})
    void assertionRefused_saysWhoseClockIsOffAndWhichKeyItWas(int seconds, String words) {
        ClientAuthentication jwt = ClientAuthentication.privateKeyJwt("zaaksuite", SigningKeys.of(() -> KEY));
        String message = refusal(
                        jwt, VirtualTime.ahead(Duration.ofSeconds(seconds)), Reply.error(401, "invalid_client"))
                .getMessage();

        assertThat(message)
                .contains(words)
                .contains("ES256")
                .contains(KEY.thumbprint())
                .contains("OIN " + TestKeys.OIN)
                .contains("for audience " + server.uri());
        if (seconds != 0) {
            assertThat(message).containsPattern("Your clock is 9[1-4] s");
        }
    }

    @Test
    void certificateRefused_isNamed() {
        String message = refusal(
                        ClientAuthentication.tlsCertificate("zaaksuite"),
                        VirtualTime.ahead(Duration.ZERO),
                        Reply.error(401, "invalid_client"))
                .getMessage();

        assertThat(message).contains(KEY.thumbprint()).contains("certificate is registered");
    }

    @Test
    void server_thatIsNotThere_isUnavailable() {
        TestServer gone = new TestServer();
        AuthorizationServer as = TestSdk.fixed(gone, AuthProfile.GENERIC);
        gone.close();
        ClientCredentials scheme = ClientCredentials.builder(
                        new OAuthClient(as, ClientAuthentication.secretBasic("id", Secret.of("TEST-geheim"))))
                .build();
        try (GemeenteSdk sdk = TestSdk.sdk(server, VirtualTime.ahead(Duration.ZERO), scheme)) {
            TokenException e = catchThrowableOfType(TokenException.class, () -> TestSdk.call(sdk));

            assertThat(e.code()).isEqualTo(AuthErrors.SERVER_UNAVAILABLE);
            assertThat(e.retryable()).isTrue();
            assertThat(e.getMessage()).contains("SDK-2002");
        }
    }

    /** The server answers nothing, half a body, or breaks off halfway. */
    @ParameterizedTest
    @CsvSource({"silent", "stalls", "breaks-off"})
    void answer_thatDoesNotCome_isUnavailableWithinTheTimeSet(String how) {
        CountDownLatch never = new CountDownLatch(1);
        switch (how) {
            case "silent" ->
                server.on(TestServer.TOKEN, any -> {
                    never.await();
                    return Reply.json("{}");
                });
            case "stalls" -> server.ending(TestServer.TOKEN, Ending.STALLS);
            default -> server.ending(TestServer.TOKEN, Ending.BREAKS_OFF);
        }
        ClientCredentials scheme = ClientCredentials.builder(new OAuthClient(
                        TestSdk.fixed(server, AuthProfile.GENERIC),
                        ClientAuthentication.secretBasic("id", Secret.of("TEST-geheim"))))
                .build();
        try (GemeenteSdk sdk = TestSdk.bare(server.uri(), Timekeeper.system())
                .responseTimeout(Duration.ofMillis(200))
                .maxAttempts(1)
                .tenant(TestSdk.tenant("utrecht", scheme).build())
                .build()) {
            long begin = System.nanoTime();
            TokenException e = catchThrowableOfType(TokenException.class, () -> TestSdk.call(sdk));

            assertThat(e.code()).isEqualTo(AuthErrors.SERVER_UNAVAILABLE);
            assertThat(e.retryable()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
            if (how.equals("silent")) {
                assertThat(e.getMessage()).contains("SDK-2005");
            }
        }
        never.countDown();
    }
}
