package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.plusgemeente.sdk.auth.AccessDeniedException;
import nl.plusgemeente.sdk.auth.AccessTokenRefusedException;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientCredentialsTest {
    private static final ClientIdentity KEY = TestKeys.ec();

    private final TestServer server = new TestServer();
    private final VirtualTime time = VirtualTime.ahead(Duration.ZERO);
    private final AuthorizationServer as = TestSdk.fixed(server, AuthProfile.NLGOV);
    private final OAuthClient client =
            new OAuthClient(as, ClientAuthentication.privateKeyJwt("zaaksuite", SigningKeys.of(() -> KEY)));
    private GemeenteSdk sdk = sdk(ClientCredentials.builder(client).scope("zaken.lezen"));

    @AfterEach
    void stop() {
        sdk.close();
        server.close();
    }

    private GemeenteSdk sdk(ClientCredentials.Builder credentials) {
        return TestSdk.sdk(server, time, credentials.build());
    }

    private void with(ClientCredentials.Builder credentials) {
        sdk.close();
        sdk = sdk(credentials);
    }

    @Test
    void c01_grants_areThoseOfTheProfile() {
        assertThat(GrantType.values())
                .extracting(GrantType::id)
                .containsExactly(
                        "client_credentials",
                        "authorization_code",
                        "urn:ietf:params:oauth:grant-type:token-exchange",
                        "introspection");
    }

    @Test
    void c07_form_hasGrantScopeClientIdAndAssertion() {
        with(ClientCredentials.builder(client)
                .scope("b", "a")
                .audience("zaken-api")
                .resource(URI.create("https://api.example.nl/zaken")));
        TestSdk.call(sdk);

        assertThat(server.last(TestServer.TOKEN).form())
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("scope", "a b")
                .containsEntry("client_id", "zaaksuite")
                .containsEntry("audience", "zaken-api")
                .containsEntry("resource", "https://api.example.nl/zaken")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .containsKey("client_assertion")
                .doesNotContainKey("client_secret");
    }

    @Test
    void c13_token_goesInTheAuthorizationHeaderAndIsKept() {
        TestSdk.call(sdk);
        TestSdk.call(sdk);

        assertThat(server.presented()).containsExactly("Bearer t1", "Bearer t1");
        assertThat(server.asked(TestServer.TOKEN)).hasSize(1);
        assertThat(server.last(TestServer.API).path()).doesNotContain("t1");
    }

    @Test
    void call_whenTheTokenIsOver_getsANewOne() {
        TestSdk.call(sdk);
        time.advance(Duration.ofSeconds(299));
        TestSdk.call(sdk);

        assertThat(server.presented()).containsExactly("Bearer t1", "Bearer t2");
    }

    @Test
    void c03_oneClientIdForTwoGrants_isRefusedInNlgov() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> as.claim("zaaksuite", GrantType.AUTHORIZATION_CODE))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE))
                .withMessageContaining("zaaksuite")
                .withMessageContaining("authorization_code");
        as.claim("anders", GrantType.AUTHORIZATION_CODE);

        AuthorizationServer generic = TestSdk.fixed(server, AuthProfile.GENERIC);
        generic.claim("een", GrantType.AUTHORIZATION_CODE);
        generic.claim("een", GrantType.CLIENT_CREDENTIALS);
    }

    @Test
    void c02_refreshToken_isThrownAway() {
        server.on(
                TestServer.TOKEN,
                any -> Reply.json("{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":60,"
                        + "\"refresh_token\":\"TEST-refresh\"}"));
        TestSdk.call(sdk);
        time.advance(Duration.ofSeconds(60));
        TestSdk.call(sdk);

        assertThat(server.asked(TestServer.TOKEN))
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.body()).doesNotContain("refresh"));
    }

    @Test
    void c17_fewerScopesThanAsked_areNamed() {
        with(ClientCredentials.builder(client).scope("zaken.lezen", "zaken.schrijven"));
        granting("zaken.lezen");

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> TestSdk.call(sdk))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.GRANT_REFUSED))
                .withMessageContaining("without zaken.schrijven,");
        assertThat(server.asked(TestServer.API)).isEmpty();
    }

    @Test
    void c17_fewerScopes_areTakenWhenConfigured() {
        with(ClientCredentials.builder(client).scope("a", "b").acceptFewerScopes());
        granting("a");
        TestSdk.call(sdk);

        assertThat(server.presented()).containsExactly("Bearer t");
    }

    private void granting(String scope) {
        server.on(
                TestServer.TOKEN,
                any -> Reply.json("{\"access_token\":\"t\",\"token_type\":\"BEARER\",\"expires_in\":60,\"scope\":\""
                        + scope + "\"}"));
    }

    @Test
    void refused_onceAfterAWhile_goesOnceMoreWithAnotherToken() {
        server.on(
                TestServer.API,
                request -> request.header("Authorization").equals("Bearer t1")
                        ? new Reply(401, "text/plain", "")
                        : Reply.json("{}"));
        TestSdk.call(sdk);
        TestSdk.call(sdk);

        assertThat(server.presented()).containsExactly("Bearer t1", "Bearer t2", "Bearer t2");
    }

    @Test
    void refused_twice_isExplainedInWordsOfTheChallenge() {
        server.on(
                TestServer.API,
                any -> new Reply(
                        401,
                        "text/plain",
                        "",
                        "WWW-Authenticate",
                        "Bearer error=\"invalid_token\", error_description=\"unknown issuer\""));

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(AccessTokenRefusedException.class)
                    .isThrownBy(() -> TestSdk.call(sdk))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.TOKEN_REFUSED))
                    .withMessageContaining("HTTP 401, invalid_token: unknown issuer");
        }
        // a token that came in place of a refused one is not replaced again so soon
        assertThat(server.asked(TestServer.TOKEN)).hasSize(2);
    }

    @Test
    void forbidden_namesTheScopeThatIsWanted() {
        server.on(
                TestServer.API,
                any -> new Reply(
                        403,
                        "text/plain",
                        "",
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_scope\", scope=\"zaken.schrijven\""));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestSdk.call(sdk))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.ACCESS_DENIED))
                .withMessageContaining("insufficient_scope")
                .withMessageContaining("It wants the scope zaken.schrijven.")
                .withMessageContaining("asked for with the scope zaken.lezen");
        assertThat(server.asked(TestServer.TOKEN)).hasSize(1);
    }

    @Test
    void tokenFault_insideAnApiCall_isNeitherRepeatedNorHeldAgainstTheApi() {
        server.on(TestServer.TOKEN, any -> Reply.error(400, "invalid_scope"));
        for (int i = 0; i < 30; i++) {
            assertThatExceptionOfType(TokenException.class).isThrownBy(() -> TestSdk.call(sdk));
            time.advance(Duration.ofSeconds(31));
        }
        assertThat(server.asked(TestServer.TOKEN)).hasSize(30);

        server.on(TestServer.TOKEN, any -> Reply.json(TestServer.token("t", 60)));
        TestSdk.call(sdk);
        assertThat(server.presented()).containsExactly("Bearer t");
    }

    @Test
    void c16_evicted_isNotPresentedAgain() {
        TestSdk.call(sdk);
        as.tokens().evict("utrecht", "t1");
        TestSdk.call(sdk);

        assertThat(server.presented()).containsExactly("Bearer t1", "Bearer t2");
    }

    @Test
    void key_thatWasReplaced_getsATokenOfItsOwn() {
        ClientIdentity[] current = {KEY};
        with(ClientCredentials.builder(new OAuthClient(
                as, ClientAuthentication.privateKeyJwt("zaaksuite", SigningKeys.of(() -> current[0])))));
        TestSdk.call(sdk);
        current[0] = TestKeys.ec();
        TestSdk.call(sdk);

        assertThat(server.presented()).containsExactly("Bearer t1", "Bearer t2");
    }

    @Test
    void settings_outOfBounds_areRefused() {
        ClientCredentials.Builder builder = ClientCredentials.builder(client);
        for (Runnable wrong : List.<Runnable>of(
                () -> builder.scope("a b"),
                () -> builder.resource(URI.create("/zaken")),
                () -> builder.resource(URI.create("https://api.example.nl/#deel")),
                () -> builder.usualLifetime(Duration.ZERO))) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(wrong::run)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE));
        }
    }

    @Test
    void credential_ofAnotherEnvironmentOrWithoutSecret_isReportedWhenTheSdkIsBuilt() {
        AuthorizationServer production = AuthorizationServer.builder(
                        FacilityEnvironment.PRODUCTION, URI.create("https://as.example.nl"), AuthProfile.GENERIC)
                .build();
        ClientCredentials other = ClientCredentials.builder(new OAuthClient(
                        production, ClientAuthentication.secretPost("id", Secret.fromEnv("PLUSGEMEENTE_TEST_ABSENT"))))
                .build();

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> TestSdk.sdk(server, time, other))
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.CONFIGURATION))
                .withMessageContaining("production")
                .withMessageContaining("PLUSGEMEENTE_TEST_ABSENT");
    }

    @Test
    void toString_neverShowsATokenOrKey() {
        assertThat(ClientCredentials.builder(client).scope("zaken.lezen").build())
                .hasToString("ClientCredentials[OAuthClient[zaaksuite at " + server.uri() + "], [zaken.lezen]]");
    }
}
