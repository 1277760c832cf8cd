package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthorizationCodeFlowTest {
    private static final AuthorizationRequest REQUEST =
            AuthorizationRequest.of(LoginServer.BACK, "openid", "verzoeken.indienen");

    private final LoginServer login = new LoginServer();
    private final OAuthClient client = login.client(AuthProfile.NLGOV);
    private final AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(login.caller(), client);

    @AfterEach
    void stop() {
        login.close();
    }

    @Test
    void login_fromBeginningToCall_putsTheUsersTokenOnTheCall() {
        BrowserRedirect redirect = flow.begin(REQUEST);
        Secret session = redirect.pending().encoded();
        UserTokens tokens = flow.complete(PendingAuthorization.decode(session), login.login(redirect));
        login.caller().with(flow.credential(tokens)).call(TestSdk.GET);

        assertThat(login.server.presented()).containsExactly("Bearer gebruiker-token");
        assertThat(tokens.idToken().orElseThrow().subject()).isEqualTo("gebruiker-1");
        assertThat(tokens.idToken().orElseThrow().acr()).contains("substantieel");
        assertThat(tokens.scopes()).containsExactlyInAnyOrder("openid", "verzoeken.indienen");
        assertThat(tokens.expiresAt()).contains(login.time.clock().instant().plusSeconds(300));
        assertThat(tokens.toString() + redirect.pending() + flow)
                .doesNotContain("gebruiker-token")
                .doesNotContain("gebruiker-1")
                .doesNotContain(redirect.pending().state().reveal());
    }

    @Test
    void c10_redirectUri_isSentLetterForLetter() {
        BrowserRedirect redirect = flow.begin(REQUEST);
        flow.complete(redirect.pending(), login.login(redirect));

        assertThat(login.parameters(redirect)).containsEntry("redirect_uri", LoginServer.BACK.toString());
        assertThat(login.server.last(TestServer.TOKEN).form())
                .containsEntry("redirect_uri", LoginServer.BACK.toString());
        assertThat(redirect.address().toString())
                .startsWith(login.server.uri("/inloggen?thema=blauw&").toString());
    }

    @Test
    void c11_state_has128BitsOrMoreAndIsNewEachTime() {
        Set<String> states = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            BrowserRedirect redirect = flow.begin(REQUEST);
            String state = redirect.pending().state().reveal();
            states.add(state);
            assertThat(Base64.getUrlDecoder().decode(state)).hasSizeGreaterThanOrEqualTo(16);
            assertThat(login.parameters(redirect)).containsEntry("state", state).containsEntry("response_type", "code");
        }
        assertThat(states).hasSize(20);
    }

    @Test
    void c12_pkce_isS256WithAVerifierThatStaysHereUntilTheCodeIsThere() {
        BrowserRedirect redirect = flow.begin(REQUEST);
        String verifier = redirect.pending().codeVerifier().reveal();
        flow.complete(redirect.pending(), login.login(redirect));

        assertThat(verifier).hasSizeGreaterThanOrEqualTo(43);
        assertThat(redirect.address().toString()).doesNotContain(verifier);
        assertThat(login.parameters(redirect))
                .containsEntry("code_challenge", Digest.of(verifier).text())
                .containsEntry("code_challenge_method", "S256");
        assertThat(login.server.last(TestServer.TOKEN).form()).containsEntry("code_verifier", verifier);
    }

    /** RFC 7636 appendix B, and the example of OIDC NLGOV. */
    @Test
    void c12_challenge_ofTheStandardsVerifier_isThatOfTheStandard() {
        assertThat(Pkce.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void c12_nonce_isSentForOpenidOnlyAndHas128BitsOrMore() {
        BrowserRedirect with = flow.begin(REQUEST);
        BrowserRedirect without = flow.begin(AuthorizationRequest.of(LoginServer.BACK, "verzoeken.indienen"));

        assertThat(Base64.getUrlDecoder().decode(login.parameters(with).get("nonce")))
                .hasSizeGreaterThanOrEqualTo(16);
        assertThat(login.parameters(without)).doesNotContainKey("nonce");
        assertThat(flow.complete(without.pending(), login.login(without)).idToken())
                .isEmpty();
    }

    @Test
    void c03_clientId_withAnotherUse_isRefused() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> ClientCredentials.builder(client).build())
                .withMessageContaining("authorization_code")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE));
    }

    @Test
    void c04_par_isSentWithTheClientsProofAndNothingElseGoesByTheBrowser() {
        login.withPushedRequests();

        BrowserRedirect redirect = flow.begin(REQUEST.acrValues("hoog", "substantieel"));
        UserTokens tokens = flow.complete(redirect.pending(), login.login(redirect));

        assertThat(LoginServer.form(redirect.address().getRawQuery()))
                .containsOnlyKeys("thema", "client_id", "request_uri");
        assertThat(login.server.last("/par").form())
                .containsKeys("client_assertion", "code_challenge", "state", "nonce")
                .containsEntry("acr_values", "hoog substantieel")
                .containsEntry("client_id", LoginServer.CLIENT);
        assertThat(tokens.idToken()).isPresent();
    }

    @Test
    void par_thatTheServerRefuses_isExplained() {
        login.withPushedRequests();
        login.server.on("/par", asked -> Reply.error(400, "invalid_scope"));

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> flow.begin(REQUEST))
                .withMessageContaining("an authorization request")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.GRANT_REFUSED));
        login.server.on("/par", asked -> Reply.json("{\"request_uri\":7}"));
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> flow.begin(REQUEST))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.TOKEN_RESPONSE));
    }

    @Test
    void begin_atAServerThatPushesOnlyAndHasNoEndpoint_saysWhatIsMissing() {
        login.metadata.put("require_pushed_authorization_requests", true);

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> flow.begin(REQUEST))
                .withMessageContaining("pushed_authorization_request_endpoint")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.METADATA));
    }

    @Test
    void begin_atAServerWithoutLogin_saysSo() {
        login.metadata.remove("authorization_endpoint");

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> flow.begin(REQUEST))
                .withMessageContaining("authorization_endpoint");
    }

    @Test
    void code_isNotSentTwice_whenTheServerFailed() {
        login.server.on("/token", asked -> new Reply(503, "text/plain", ""));
        BrowserRedirect redirect = flow.begin(REQUEST);

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> flow.complete(redirect.pending(), login.login(redirect)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.SERVER_UNAVAILABLE));
        assertThat(login.server.asked("/token")).hasSize(1);
    }

    @Test
    void c17_scopes_whenTheServerGivesFewer_areThoseGiven() {
        login.answering(members -> members.put("scope", "openid"));
        BrowserRedirect redirect = flow.begin(REQUEST);

        assertThat(flow.complete(redirect.pending(), login.login(redirect)).scopes())
                .containsExactly("openid");
    }

    @Test
    void c19_refreshToken_thatIsNotBound_isNotHandedOut() {
        BrowserRedirect redirect = flow.begin(REQUEST);
        UserTokens tokens = flow.complete(redirect.pending(), login.login(redirect));

        assertThat(tokens.refreshToken()).isEmpty();
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> flow.refresh(tokens))
                .withMessageContaining("DpopKey")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.GRANT_REFUSED));
    }

    @Test
    void refresh_withAGenericServer_givesTheNextTokensAndKeepsTheUser() {
        AuthorizationCodeFlow generic = AuthorizationCodeFlow.of(login.caller(), login.client(AuthProfile.GENERIC));
        BrowserRedirect redirect = generic.begin(REQUEST);
        UserTokens first = generic.complete(redirect.pending(), login.login(redirect));
        login.answering(members -> {
            members.put("access_token", "gebruiker-token-2");
            members.remove("refresh_token");
        });

        UserTokens next = generic.refresh(first);

        assertThat(next.accessToken().reveal()).isEqualTo("gebruiker-token-2");
        assertThat(next.refreshToken().map(Secret::reveal)).contains("ververs-1");
        assertThat(next.idToken().map(IdToken::subject)).contains("gebruiker-1");
        login.claiming(claims -> claims.put("sub", "gebruiker-2"));
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> generic.refresh(next))
                .withMessageContaining("another user");
    }

    @Test
    void refresh_withoutANewIdToken_keepsTheOld() {
        AuthorizationCodeFlow generic = AuthorizationCodeFlow.of(login.caller(), login.client(AuthProfile.GENERIC));
        BrowserRedirect redirect = generic.begin(REQUEST);
        UserTokens first = generic.complete(redirect.pending(), login.login(redirect));
        login.answering(members -> members.remove("id_token"));
        login.time.advance(Duration.ofMinutes(20));

        assertThat(generic.refresh(first).idToken()).isEqualTo(first.idToken());
    }

    @Test
    void dpop_bindsCodeAndTokensAndAnswersANonce() {
        DpopKey key = DpopKey.generate();
        AuthorizationCodeFlow bound = AuthorizationCodeFlow.of(login.caller(), client, key);
        login.answering(members -> members.put("token_type", "DPoP"));
        BrowserRedirect redirect = bound.begin(REQUEST);
        String query = login.login(redirect);
        TestServer.Handler usual = login.tokenHandler();
        login.server.on(
                "/token",
                asked -> Proof.of(asked.header("Dpop")).claims().containsKey("nonce")
                        ? usual.answer(asked)
                        : Reply.error(400, "use_dpop_nonce", "DPoP-Nonce", "n-1"));

        UserTokens tokens = bound.complete(redirect.pending(), query);
        login.caller().with(bound.credential(tokens)).call(TestSdk.GET);

        assertThat(login.parameters(redirect)).containsEntry("dpop_jkt", key.thumbprint());
        assertThat(login.server.asked("/token")).hasSize(2);
        assertThat(login.server.presented()).containsExactly("DPoP gebruiker-token");
        assertThat(tokens.refreshToken()).isPresent();
        assertThat(bound.refresh(tokens).tokenType()).isEqualTo("DPoP");
    }

    @Test
    void parameters_thatAFrameworkDecoded_areAsGood() {
        BrowserRedirect redirect = flow.begin(REQUEST);
        Map<String, String> query = LoginServer.form(login.login(redirect));

        UserTokens tokens = flow.complete(
                redirect.pending(),
                Map.of(
                        "code", List.of(query.get("code")),
                        "state", List.of(query.get("state")),
                        "iss", List.of(query.get("iss"))));

        assertThat(tokens.accessToken().reveal()).isEqualTo("gebruiker-token");
    }

    @Test
    void request_withAnAddressThatOthersCanAnswerTo_isRefused() {
        for (String address : List.of(
                "http://zaaksuite.example.nl/terug",
                "http://localhost:8400/terug",
                "https://localhost/terug",
                "https://werkplek.local/terug",
                "https://zaaksuite.example.nl/terug#deel",
                "https://iemand@zaaksuite.example.nl/terug",
                "/terug",
                "zaaksuite:/terug",
                "https://zaaksuite.example.nl/" + "x".repeat(2048))) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .as(address)
                    .isThrownBy(() -> AuthorizationRequest.of(URI.create(address), "openid"))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE));
        }
        assertThat(AuthorizationRequest.of(URI.create("http://127.0.0.1:8400/terug"), "openid"))
                .isNotNull();
    }
}
