package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import nl.plusgemeente.sdk.auth.AccessTokenRefusedException;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenExchangeTest {
    private static final SubjectToken ANNA = SubjectToken.accessToken(Secret.of("token-van-anna"));
    private static final SubjectToken BRAM = SubjectToken.saml2(Secret.of("verklaring-van-bram"));

    private final LoginServer login = new LoginServer();
    private final OAuthClient client = login.client(AuthProfile.NLGOV);
    private final TokenExchange exchange = TokenExchange.builder(client)
            .scope("zaken.lezen")
            .audience("zaken")
            .resource(URI.create("https://api.example.nl/zaken"))
            .build();

    TokenExchangeTest() {
        says("urn:ietf:params:oauth:token-type:access_token");
    }

    @AfterEach
    void stop() {
        login.close();
    }

    private void says(String issuedType) {
        login.server.on(
                "/token",
                asked -> Reply.json(
                        TestServer.token("t" + login.server.asked("/token").size(), 300)
                                .replace("}", ",\"issued_token_type\":\"" + issuedType + "\"}")));
    }

    private void call(AuthScheme scheme) {
        login.caller().with(scheme).call(TestSdk.GET);
    }

    @Test
    void c01_exchange_asksAsTheStandardSays() {
        call(exchange.onBehalfOf(ANNA));

        assertThat(login.server.last("/token").form())
                .containsEntry("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange")
                .containsEntry("subject_token", "token-van-anna")
                .containsEntry("subject_token_type", "urn:ietf:params:oauth:token-type:access_token")
                .containsEntry("requested_token_type", "urn:ietf:params:oauth:token-type:access_token")
                .containsEntry("scope", "zaken.lezen")
                .containsEntry("audience", "zaken")
                .containsEntry("resource", "https://api.example.nl/zaken")
                .containsKeys("client_id", "client_assertion")
                .doesNotContainKey("actor_token");
        assertThat(login.server.presented()).containsExactly("Bearer t1");
    }

    @Test
    void actor_isSentToo() {
        call(exchange.onBehalfOf(BRAM, ANNA));

        assertThat(login.server.last("/token").form())
                .containsEntry("subject_token_type", "urn:ietf:params:oauth:token-type:saml2")
                .containsEntry("actor_token", "token-van-anna")
                .containsEntry("actor_token_type", "urn:ietf:params:oauth:token-type:access_token");
    }

    @Test
    void tokens_areKeptPerUserAndNeverGoToAnother() {
        call(exchange.onBehalfOf(ANNA));
        call(exchange.onBehalfOf(BRAM));
        call(exchange.onBehalfOf(ANNA));
        call(exchange.onBehalfOf(BRAM, ANNA));
        call(exchange.onBehalfOf(SubjectToken.accessToken(Secret.of("verklaring-van-bram"))));

        assertThat(login.server.presented())
                .containsExactly("Bearer t1", "Bearer t2", "Bearer t1", "Bearer t3", "Bearer t4");
    }

    @Test
    void tokens_thatAreOver_areExchangedAnew() {
        call(exchange.onBehalfOf(ANNA));
        login.time.advance(Duration.ofSeconds(301));
        call(exchange.onBehalfOf(ANNA));

        assertThat(login.server.presented()).containsExactly("Bearer t1", "Bearer t2");
    }

    @Test
    void subjectToken_thatIsNoLongerValid_isExplained() {
        login.server.on("/token", asked -> Reply.error(400, "invalid_grant"));

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> call(exchange.onBehalfOf(ANNA)))
                .withMessageContaining("no longer valid")
                .withMessageNotContaining("anna")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.GRANT_REFUSED));
    }

    @Test
    void issuedType_thatIsNoAccessToken_isRefused() {
        says("urn:ietf:params:oauth:token-type:refresh_token");

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> call(exchange.onBehalfOf(ANNA)))
                .withMessageContaining("issued_token_type")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.TOKEN_RESPONSE));
        assertThat(login.server.presented()).isEmpty();
    }

    @Test
    void issuedType_jwt_isAnAccessTokenToo() {
        says("urn:ietf:params:oauth:token-type:jwt");

        call(exchange.onBehalfOf(ANNA));

        assertThat(login.server.presented()).hasSize(1);
    }

    @Test
    void token_thatTheApiRefusesTwice_isExplained() {
        login.server.on(TestServer.API, asked -> Reply.error(401, "invalid_token"));

        assertThatExceptionOfType(AccessTokenRefusedException.class).isThrownBy(() -> call(exchange.onBehalfOf(ANNA)));
        assertThat(login.server.presented()).containsExactly("Bearer t1", "Bearer t2");
    }

    @Test
    void dpop_bindsExchangedTokens() {
        TokenExchange bound =
                TokenExchange.builder(client).dpop(DpopKey.generate()).build();
        login.server.on(
                "/token", asked -> Reply.json(TestServer.token("t1", 300).replace("Bearer", "DPoP")));

        call(bound.onBehalfOf(ANNA));

        assertThat(login.server.presented()).containsExactly("DPoP t1");
        assertThat(Proof.of(login.server.last("/token").header("Dpop")).claims())
                .containsEntry("htm", "POST");
    }

    @Test
    void c03_clientId_withAnotherUse_isRefused() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> AuthorizationCodeFlow.of(login.caller(), client))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE));
    }

    @Test
    void settings_thatCannotWork_areRefused() {
        TokenExchange.Builder builder = TokenExchange.builder(client);
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> builder.scope("a b"));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> builder.resource(URI.create("/relatief")));
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> builder.usualLifetime(Duration.ZERO));
    }

    @Test
    void secrets_areInNoText() {
        assertThat(ANNA + " " + exchange + " " + exchange.onBehalfOf(ANNA)).doesNotContain("anna");
        assertThat(exchange.onBehalfOf(ANNA).environment()).isPresent();
    }
}
