package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Base64;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.identity.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenResponseHostileTest {
    private final TestServer server = new TestServer();
    private final VirtualTime time = VirtualTime.ahead(Duration.ZERO);
    private final GemeenteSdk sdk = TestSdk.bare(server.uri(), time)
            .maxAttempts(1)
            .tenant(TestSdk.tenant(
                            "utrecht",
                            ClientCredentials.builder(new OAuthClient(
                                            TestSdk.fixed(server, AuthProfile.GENERIC),
                                            ClientAuthentication.secretPost("id", Secret.of("TEST-geheim"))))
                                    .usualLifetime(Duration.ofSeconds(100))
                                    .build())
                    .build())
            .build();

    @AfterEach
    void stop() {
        sdk.close();
        server.close();
    }

    private void refused(Reply reply) {
        server.on(TestServer.TOKEN, any -> reply);
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> TestSdk.call(sdk))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.TOKEN_RESPONSE))
                .satisfies(e -> assertThat(e.retryable()).isFalse())
                .withMessageNotContaining("KANARIE");
        assertThat(server.asked(TestServer.API)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"KANARIE\"",
                "{\"access_token\":\"KANARIE\"",
                "{}",
                "{\"access_token\":\"KANARIE\"}",
                "{\"token_type\":\"Bearer\"}",
                "{\"access_token\":null,\"token_type\":\"Bearer\"}",
                "{\"access_token\":1,\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"\",\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"KANARIE met spatie\",\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"KANARIE\\r\\nX-Extra: 1\",\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"KANARIE\\u0130\",\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"KANARIE\",\"access_token\":\"ander\",\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"KANARIE\",\"token_type\":[\"Bearer\"]}",
                "{\"access_token\":\"KANARIE\",\"token_type\":\"mac\"}",
                "{\"access_token\":\"KANARIE\",\"token_type\":\"DPoP\"}",
                "{\"access_token\":\"KANARIE\",\"token_type\":\"Bearer\",\"scope\":[\"a\"]}",
                "{\"access_token\":\"KANARIE\",\"token_type\":\"Bearer\"} en meer"
            })
    void body_ofAnotherForm_isRefused(String body) {
        refused(Reply.json(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "-1e30", "1e-9", "\"\"", "\"binnenkort\"", "\"-5\"", "\"1e9\"", "true", "[60]", "{}"})
    void expiresIn_thatIsNoTimeToCome_isRefused(String value) {
        refused(Reply.json("{\"access_token\":\"KANARIE\",\"token_type\":\"Bearer\",\"expires_in\":" + value + "}"));
    }

    /** How long a token is kept: its life without the last 25 % of a fifth at least, and 56 s at most. */
    @ParameterizedTest
    @CsvSource({
        "60, 44, 60",
        "60.9, 44, 60",
        "\"60\", 44, 60",
        "1e3, 700, 1000",
        "99999999999999999999999, 85000, 86400",
        "9223372036854775807, 85000, 86400"
    })
    void a05_expiresIn_ofAnyForm_isUnderstoodAndBounded(String value, int kept, int gone) {
        server.on(
                TestServer.TOKEN,
                any -> Reply.json("{\"access_token\":\"t\",\"token_type\":\"bEARER\",\"expires_in\":" + value + "}"));
        assertKept(kept, gone);
    }

    @Test
    void a05_expiresInAbsent_isThatOfTheConfiguration() {
        server.on(TestServer.TOKEN, any -> Reply.json("{\"access_token\":\"t\",\"token_type\":\"Bearer\"}"));
        assertKept(79, 100);
    }

    @Test
    void a05_expiresInAbsent_isThatOfTheToken() {
        long now = java.time.Instant.now().getEpochSecond();
        server.on(TestServer.TOKEN, any -> Reply.json(opaque("{\"exp\":" + (now + 1000) + "}")));
        assertKept(750, 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"exp\":\"morgen\"}", "{\"exp\":1e300}", "{\"exp\":1,\"exp\":2}", "geen json"})
    void a05_tokenWithoutUsableEnd_isKeptAsConfigured(String claims) {
        server.on(TestServer.TOKEN, any -> Reply.json(opaque(claims)));
        assertKept(79, 100);
    }

    @Test
    void a05_tokenThatIsOver_isRefused() {
        refused(Reply.json(opaque("{\"exp\":1}")));
    }

    private static String opaque(String claims) {
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes());
        return "{\"access_token\":\"eyJhbGciOiJQUzI1NiJ9." + payload + ".AAAA\",\"token_type\":\"Bearer\"}";
    }

    private void assertKept(int kept, int gone) {
        TestSdk.call(sdk);
        time.advance(Duration.ofSeconds(kept));
        TestSdk.call(sdk);
        assertThat(server.asked(TestServer.TOKEN)).hasSize(1);
        time.advance(Duration.ofSeconds(gone - kept));
        TestSdk.call(sdk);
        assertThat(server.asked(TestServer.TOKEN)).hasSize(2);
    }

    @Test
    void html_isRefused() {
        refused(new Reply(200, "text/html", "<h1>KANARIE: onderhoud</h1>"));
    }

    @Test
    void redirect_isNotFollowed() {
        server.on("/elders", any -> Reply.json(TestServer.token("t", 60)));
        refused(new Reply(
                302, "text/plain", "", "Location", server.uri("/elders").toString()));
        assertThat(server.asked("/elders")).isEmpty();
    }

    @Test
    void tokenOrAnswer_tooLarge_isRefused() {
        refused(Reply.json(TestServer.token("a".repeat(40_000), 60)));
    }

    @Test
    void answer_tooLarge_isRefused() {
        refused(Reply.json(TestServer.token("a".repeat(300_000), 60)));
    }

    @Test
    void answer_tooDeep_isRefused() {
        refused(Reply.json("{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"x\":" + "[".repeat(50_000)));
    }
}
