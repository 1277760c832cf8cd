package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Asked;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C16: a token is let go before the server is asked to end it. */
class TokenRevocationTest {
    private final LoginServer login = new LoginServer();
    private final OAuthClient client = login.client(AuthProfile.NLGOV);
    private final TokenRevocation revocation = TokenRevocation.of(login.caller(), client);

    TokenRevocationTest() {
        login.server.on("/revoke", asked -> new Reply(200, "text/plain", ""));
        login.server.on(
                "/token",
                asked -> Reply.json(
                        TestServer.token("t" + login.server.asked("/token").size(), 300)));
    }

    @AfterEach
    void stop() {
        login.close();
    }

    @Test
    void tokensOfAUser_areEndedWithTheRefreshTokenFirst() {
        revocation.revoke(new UserTokens(
                Secret.of("toegang"),
                "Bearer",
                Set.of(),
                Optional.empty(),
                Optional.of(Secret.of("ververs")),
                Optional.empty()));

        assertThat(login.server.asked("/revoke"))
                .extracting(
                        asked -> asked.form().get("token") + " " + asked.form().get("token_type_hint"))
                .containsExactly("ververs refresh_token", "toegang access_token");
        assertThat(login.server.last("/revoke").form()).containsKeys("client_id", "client_assertion");
    }

    @Test
    void c16_token_isNotUsedAnyMoreAfterIt() {
        Caller calls = login.caller().with(ClientCredentials.builder(client).build());
        calls.call(TestSdk.GET);

        revocation.revokeAccessToken(Secret.of("t1"));
        calls.call(TestSdk.GET);

        assertThat(login.server.presented()).containsExactly("Bearer t1", "Bearer t2");
    }

    @Test
    void c16_token_isLetGoAlsoWhenTheServerDoesNotEndIt() {
        login.server.on("/revoke", asked -> new Reply(503, "text/plain", ""));
        Caller calls = login.caller().with(ClientCredentials.builder(client).build());
        calls.call(TestSdk.GET);

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> revocation.revokeAccessToken(Secret.of("t1")))
                .withMessageNotContaining("t1.")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.SERVER_UNAVAILABLE));
        calls.call(TestSdk.GET);

        assertThat(login.server.presented()).containsExactly("Bearer t1", "Bearer t2");
    }

    @Test
    void c16_otherTokens_stay() {
        Caller calls = login.caller().with(ClientCredentials.builder(client).build());
        calls.call(TestSdk.GET);

        revocation.revokeAccessToken(Secret.of("ander"));
        calls.call(TestSdk.GET);

        assertThat(login.server.presented()).containsExactly("Bearer t1", "Bearer t1");
    }

    @Test
    void c04_statement_isNewForEachCallAndAttempt() {
        login.server.on(
                "/revoke",
                asked -> login.server.asked("/revoke").size() == 1
                        ? new Reply(503, "text/plain", "")
                        : new Reply(200, "text/plain", ""));

        revocation.revokeRefreshToken(Secret.of("ververs"));

        assertThat(login.server.asked("/revoke"))
                .hasSize(2)
                .extracting(TokenRevocationTest::statement)
                .doesNotHaveDuplicates();
    }

    @Test
    void refusals_sayWhatToDo() {
        login.server.on("/revoke", asked -> Reply.error(400, "unsupported_token_type"));
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> revocation.revokeRefreshToken(Secret.of("ververs")))
                .withMessageContaining("revocation of a refresh token")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.GRANT_REFUSED));
        login.metadata.remove("revocation_endpoint");
        login.time.advance(Duration.ofDays(1));
        TokenRevocation without = TokenRevocation.of(login.caller(), login.client(AuthProfile.NLGOV));
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> without.revokeRefreshToken(Secret.of("ververs")))
                .withMessageContaining("revocation_endpoint");
        assertThat(revocation).hasToString("TokenRevocation[" + client + "]");
    }

    private static String statement(Asked asked) {
        return asked.form().get("client_assertion");
    }
}
