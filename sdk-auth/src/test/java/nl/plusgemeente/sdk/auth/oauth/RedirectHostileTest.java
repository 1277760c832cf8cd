package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.identity.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C11, C12, C18: what a browser brings is not used unless it is the answer to the session's own question. */
class RedirectHostileTest {
    private static final AuthorizationRequest REQUEST = AuthorizationRequest.of(LoginServer.BACK, "openid");

    private final LoginServer login = new LoginServer();
    private final AuthorizationCodeFlow flow =
            AuthorizationCodeFlow.of(login.caller(), login.client(AuthProfile.NLGOV));
    private final BrowserRedirect redirect = flow.begin(REQUEST);
    private final String good = login.login(redirect);
    private final String state = redirect.pending().state().reveal();

    @AfterEach
    void stop() {
        login.close();
    }

    private TokenException refused(PendingAuthorization pending, String query) {
        TokenException[] thrown = new TokenException[1];
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> flow.complete(pending, query))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(AuthErrors.AUTHORIZATION_RESPONSE);
                    assertThat(e.getMessage()).doesNotContain("code-1").doesNotContain(state);
                    thrown[0] = e;
                });
        assertThat(login.server.asked("/token")).isEmpty();
        return thrown[0];
    }

    private TokenException refused(String query) {
        return refused(redirect.pending(), query);
    }

    @Test
    void c11_state_ofAnotherSession_isRefused() {
        BrowserRedirect attackers = flow.begin(REQUEST);

        assertThat(refused(login.login(attackers))).hasMessageContaining("state of this session");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code=code-1", "code=code-1&state=", "state", "code=code-1&State=x", "&&&", "=", "%00"})
    void c11_state_thatIsMissing_isRefused(String query) {
        assertThat(refused(query)).hasMessageContaining("state of this session");
    }

    @Test
    void c11_state_withOneLetterLessOrMore_isRefused() {
        refused(good.replace(state, state.substring(1)));
        refused(good.replace(state, state + "A"));
        refused(good.replace(state, state.toUpperCase(java.util.Locale.ROOT) + "x"));
    }

    @Test
    void c12_issuer_ofAnotherServer_isRefused() {
        assertThat(refused("code=code-1&state=" + state + "&iss=https%3A%2F%2Fander.example.nl"))
                .hasMessageContaining("another authorization server")
                .hasMessageNotContaining("ander.example.nl");
    }

    @Test
    void c12_issuer_thatWasPromisedAndIsMissing_isRefused() {
        login.metadata.put("authorization_response_iss_parameter_supported", true);
        AuthorizationCodeFlow promised = AuthorizationCodeFlow.of(login.caller(), login.client(AuthProfile.NLGOV));
        BrowserRedirect begun = promised.begin(REQUEST);
        String query = login.login(begun).replaceAll("&iss=.*", "");

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> promised.complete(begun.pending(), query))
                .withMessageContaining("does not name its issuer")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.AUTHORIZATION_RESPONSE));
        assertThat(login.server.asked("/token")).isEmpty();
    }

    @Test
    void c12_issuer_thatWasNotPromised_mayBeMissing() {
        assertThat(flow.complete(redirect.pending(), good.replaceAll("&iss=.*", ""))
                        .idToken())
                .isPresent();
    }

    @Test
    void answer_thatIsUsedTwice_isRefusedWithoutAskingTheServer() {
        flow.complete(redirect.pending(), good);

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> flow.complete(redirect.pending(), good))
                .withMessageContaining("used already");
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> flow.complete(redirect.pending(), good.replace("code-1", "code-2")))
                .withMessageContaining("used already");
        assertThat(login.server.asked("/token")).hasSize(1);
    }

    @Test
    void code_ofAnotherSession_inOurOwnAnswer_isStoppedByPkce() {
        BrowserRedirect attackers = flow.begin(REQUEST);
        login.login(attackers);

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> flow.complete(redirect.pending(), good.replace("code-1", "code-2")))
                .withMessageContaining("invalid_grant")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.GRANT_REFUSED));
    }

    @Test
    void answer_thatComesTooLate_isRefused() {
        login.time.advance(Duration.ofMinutes(30).plusSeconds(1));

        assertThat(refused(good)).hasMessageContaining("30 minutes");
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, access_denied, false",
        "server_error, server_error, true",
        "temporarily_unavailable, try later, true",
        "invalid_scope, registration, false",
        "eigen_woord, eigen_woord, false",
        "<script>, without a proper word, false",
        "Geheim-van-iemand, without a proper word, false"
    })
    void errorAnswer_isExplainedWithKnownWordsOnly(String word, String shown, boolean retryable) {
        TokenException e =
                refused("error=" + word + "&error_description=geheim&error_uri=http://kwaad.example&state=" + state);

        assertThat(e)
                .hasMessageContaining(shown)
                .hasMessageNotContaining("geheim")
                .hasMessageNotContaining("kwaad");
        assertThat(e.retryable()).isEqualTo(retryable);
    }

    @Test
    void errorAnswer_withoutOurState_isNotBelieved() {
        assertThat(refused("error=access_denied&state=anders")).hasMessageContaining("state of this session");
    }

    static List<String> malformed() {
        String long4097 = "x".repeat(4097);
        return List.of(
                "code=a&code=b&state=STATE",
                "code=a&state=STATE&state=STATE",
                "code=a&state=STATE&iss=a&iss=b",
                "code=a&error=access_denied&state=STATE",
                "state=STATE",
                "code=" + long4097 + "&state=STATE",
                "code=a&state=" + long4097,
                "code=&state=STATE",
                "code=%0d%0aX&state=STATE",
                "code=%C3%A9&state=STATE",
                "code=%zz&state=STATE",
                "code=a&state=STATE&x=" + "y".repeat(40_000),
                IntStream.range(0, 100).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"))
                        + "&code=a&state=STATE",
                "a&".repeat(16_000));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void answer_thatNoServerMakes_isRefused(String query) {
        refused(query.replace("STATE", state));
    }

    @Test
    void parameters_thatAreTooManyOrDoubled_areRefused() {
        Map<String, List<String>> many = new LinkedHashMap<>();
        IntStream.range(0, 65).forEach(i -> many.put("p" + i, List.of("1")));
        Map<String, List<String>> doubled = Map.of("state", List.of(state, state), "code", List.of("code-1"));

        for (Map<String, List<String>> parameters : List.of(many, doubled)) {
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> flow.complete(redirect.pending(), parameters))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.AUTHORIZATION_RESPONSE));
        }
    }

    @Test
    void pending_ofAnotherClientOrServer_isRefused() {
        PendingAuthorization own = redirect.pending();
        PendingAuthorization client = new PendingAuthorization(
                own.issuer(),
                "ander",
                own.redirectUri(),
                own.scopes(),
                own.acrValues(),
                own.state(),
                own.nonce(),
                own.codeVerifier(),
                own.begunAt());
        PendingAuthorization server = new PendingAuthorization(
                java.net.URI.create("https://ander.example.nl"),
                own.clientId(),
                own.redirectUri(),
                own.scopes(),
                own.acrValues(),
                own.state(),
                own.nonce(),
                own.codeVerifier(),
                own.begunAt());

        assertThat(refused(client, good)).hasMessageContaining("another client or authorization server");
        assertThat(refused(server, good)).hasMessageContaining("another client or authorization server");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "e30", "!!", "W10", "eyJpc3N1ZXIiOjF9", "bnVsbA"})
    void session_withSomethingElse_isRefused(String text) {
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> PendingAuthorization.decode(Secret.of(text)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.AUTHORIZATION_RESPONSE));
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> PendingAuthorization.decode(Secret.of("A".repeat(20_000))));
    }
}
