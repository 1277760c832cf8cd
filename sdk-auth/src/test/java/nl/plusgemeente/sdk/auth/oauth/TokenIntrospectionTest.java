package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R4: what a server says of a token is kept for half of its time at most, and no token that is not active is taken. */
class TokenIntrospectionTest {
    private static final Secret TOKEN = Secret.of("gepresenteerd-token");

    private final LoginServer login = new LoginServer();
    private final OAuthClient client = login.client(AuthProfile.NLGOV, "api-zaken");
    private final TokenIntrospection introspection = TokenIntrospection.of(login.caller(), client);

    @AfterEach
    void stop() {
        login.close();
    }

    private void says(String json) {
        login.server.on("/introspect", asked -> Reply.json(json));
    }

    private long inSeconds(long seconds) {
        return login.time.clock().instant().getEpochSecond() + seconds;
    }

    private int asked() {
        return login.server.asked("/introspect").size();
    }

    @Test
    void activeToken_isReadAndAskedAboutAsTheClient() {
        says("{\"active\":true,\"scope\":\"zaken.lezen zaken.schrijven\",\"exp\":" + inSeconds(300)
                + ",\"sub\":\"gebruiker-1\",\"azp\":\"zaaksuite\",\"cnf\":{\"x5t#S256\":\"abc\"},\"meer\":1}");

        IntrospectedToken token = introspection.introspect(TOKEN);

        assertThat(token.active()).isTrue();
        assertThat(token.scopes()).containsExactlyInAnyOrder("zaken.lezen", "zaken.schrijven");
        assertThat(token.subject()).contains("gebruiker-1");
        assertThat(token.clientId()).contains("zaaksuite");
        assertThat(token.certificateThumbprint()).contains("abc");
        assertThat(token.keyThumbprint()).isEmpty();
        assertThat(token.expiresAt()).contains(Instant.ofEpochSecond(inSeconds(300)));
        assertThat(token + "" + introspection).doesNotContain("gebruiker-1");
        assertThat(login.server.last("/introspect").form())
                .containsEntry("token", "gepresenteerd-token")
                .containsEntry("token_type_hint", "access_token")
                .containsEntry("client_id", "api-zaken")
                .containsKey("client_assertion");
    }

    @Test
    void r4_answer_isKeptForHalfOfTheTokensTime() {
        TokenIntrospection patient = introspection.keepingFor(Duration.ofHours(1));
        says("{\"active\":true,\"exp\":" + inSeconds(300) + "}");
        patient.introspect(TOKEN);
        login.time.advance(Duration.ofSeconds(148));
        assertThat(patient.introspect(TOKEN).active()).isTrue();
        assertThat(asked()).isEqualTo(1);

        login.time.advance(Duration.ofSeconds(3));
        says("{\"active\":false}");

        assertThat(patient.introspect(TOKEN).active()).isFalse();
        assertThat(asked()).isEqualTo(2);
        patient.introspect(TOKEN);
        assertThat(asked()).isEqualTo(3);
    }

    @Test
    void r4_answer_isKeptForAMinuteUnlessSet() {
        says("{\"active\":true,\"exp\":" + inSeconds(3600) + "}");
        introspection.introspect(TOKEN);
        login.time.advance(Duration.ofSeconds(59));
        introspection.introspect(TOKEN);
        assertThat(asked()).isEqualTo(1);
        login.time.advance(Duration.ofSeconds(1));
        introspection.introspect(TOKEN);
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void r4_answer_withoutAnEnd_isNotKept() {
        says("{\"active\":true}");

        introspection.introspect(TOKEN);
        introspection.introspect(TOKEN);

        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void r4_keepingNothing_asksEachTime() {
        TokenIntrospection strict = introspection.keepingFor(Duration.ZERO);
        says("{\"active\":true,\"exp\":" + inSeconds(300) + "}");

        strict.introspect(TOKEN);
        strict.introspect(TOKEN);

        assertThat(asked()).isEqualTo(2);
        for (Duration wrong : List.of(Duration.ofSeconds(-1), Duration.ofDays(2))) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> introspection.keepingFor(wrong))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE));
        }
    }

    @Test
    void r4_otherTokens_areAskedAboutThemselves() {
        says("{\"active\":true,\"exp\":" + inSeconds(300) + "}");
        introspection.introspect(TOKEN);
        says("{\"active\":false}");

        assertThat(introspection.introspect(Secret.of("ander-token")).active()).isFalse();
        assertThat(introspection.introspect(TOKEN).active()).isTrue();
    }

    @Test
    void r4_clientId_withAnotherUse_isRefused() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> ClientCredentials.builder(client).build())
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"active\":false,\"exp\":LATER",
                "\"active\":true,\"exp\":PAST",
                "\"active\":true,\"exp\":LATER,\"nbf\":LATER"
            })
    void token_thatIsNotValidNow_isInactive(String members) {
        says("{" + members.replace("LATER", "" + inSeconds(300)).replace("PAST", "" + inSeconds(-1)) + "}");

        IntrospectedToken token = introspection.introspect(TOKEN);

        assertThat(token.active()).isFalse();
        assertThat(token.expiresAt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"active\":\"true\"}",
                "{\"active\":1}",
                "{\"active\":null}",
                "{\"active\":true,\"exp\":\"later\"}",
                "{\"active\":true,\"exp\":-5}",
                "{\"active\":true,\"exp\":1e300}",
                "{\"active\":true,\"scope\":[\"a\"]}",
                "{\"active\":true,\"sub\":7}",
                "{\"active\":true,\"cnf\":\"x\"}",
                "{\"active\":true,\"cnf\":{}}",
                "{\"active\":true,\"cnf\":{\"jkt\":7}}",
                "{\"active\":true,\"cnf\":{\"jwk\":{}}}",
                "{\"active\":true,\"iss\":\"https://ander.example.nl\"}",
                "{\"active\":false,\"active\":true}",
                "[true]",
                "<html>",
                "{\"active\":true"
            })
    void answer_thatCannotBeUnderstood_isNeverAYes(String json) {
        says(json);

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> introspection.introspect(TOKEN))
                .withMessageNotContaining("gepresenteerd")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.TOKEN_RESPONSE));
    }

    @Test
    void text_thatIsNoToken_isInactiveWithoutAsking() {
        for (String text : List.of("a b", "a\r\nb", "é", "x".repeat(32_769))) {
            assertThat(introspection.introspect(Secret.of(text)).active()).isFalse();
        }
        assertThat(asked()).isZero();
    }

    @Test
    void server_thatFails_isNoAnswer() {
        login.server.on("/introspect", asked -> Reply.error(401, "invalid_client"));
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> introspection.introspect(TOKEN))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.CLIENT_REFUSED));
        login.metadata.remove("introspection_endpoint");
        TokenIntrospection without =
                TokenIntrospection.of(login.caller(), login.client(AuthProfile.NLGOV, "api-zaken"));
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> without.introspect(TOKEN))
                .withMessageContaining("introspection_endpoint")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.METADATA));
    }
}
