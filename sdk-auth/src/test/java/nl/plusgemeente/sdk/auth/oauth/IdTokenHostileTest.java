package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.auth.token.fixture.TestKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** C12, C19: an ID token counts when its server signed it, for this client and this session, just now. */
class IdTokenHostileTest {
    private static final TestKey OTHER = TestKey.ec("TEST-1", JwsAlgorithm.ES256);

    private final LoginServer login = new LoginServer();

    @AfterEach
    void stop() {
        login.close();
    }

    private UserTokens complete(AuthProfile profile, AuthorizationRequest request) {
        AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(login.caller(), login.client(profile));
        BrowserRedirect redirect = flow.begin(request);
        return flow.complete(redirect.pending(), login.login(redirect));
    }

    private UserTokens complete() {
        return complete(AuthProfile.NLGOV, AuthorizationRequest.of(LoginServer.BACK, "openid"));
    }

    private void refused(String words) {
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(this::complete)
                .withMessageContaining("ID token")
                .withMessageContaining(words)
                .withMessageNotContaining("gebruiker-")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.AUTHORIZATION_RESPONSE));
    }

    private static Map.Entry<String, Object> of(String name, Object value) {
        return Map.entry(name, value);
    }

    static List<Map.Entry<String, Object>> wrong() {
        long now = System.currentTimeMillis() / 1000;
        return List.of(
                of("iss", "https://ander.example.nl"),
                of("iss", List.of("https://ander.example.nl")),
                of("aud", "andere-client"),
                of("aud", List.of()),
                of("aud", List.of(LoginServer.CLIENT, "andere-client")),
                of("aud", Map.of("x", 1)),
                of("aud", 7),
                of("azp", "andere-client"),
                of("azp", 7),
                of("sub", ""),
                of("sub", 7),
                of("sub", "x".repeat(256)),
                of("nonce", "anders"),
                of("nonce", 7),
                of("nonce", ""),
                of("exp", now - 3600),
                of("exp", "over een uur"),
                of("exp", now + 3600),
                of("exp", new BigDecimal("1e400")),
                of("exp", Map.of()),
                of("iat", now + 3600),
                of("iat", now - 3600),
                of("iat", "nu"),
                of("iat", -1),
                of("nbf", now + 3600),
                of("nbf", "nu"),
                of("represents", "iemand"),
                of("represents", List.of()),
                of("represents", Map.of()),
                of("represents", Map.of("sub", "b", "iss", "c")),
                of("represents", Map.of("sub", 7, "iss", "c", "sub_id_type", "d")),
                of("represents", party(7)),
                of("represents", party(50)),
                of("auth_time", "nu"),
                of("at_hash", "AAAAAAAAAAAAAAAAAAAAAA"));
    }

    private static Map<String, Object> party(int depth) {
        Map<String, Object> party = new LinkedHashMap<>(
                Map.of("sub", "partij-" + depth, "iss", "urn:uuid:TEST", "sub_id_type", "urn:TEST:pseudonym"));
        if (depth > 1) {
            party.put("represents", party(depth - 1));
        }
        return party;
    }

    @Test
    void c19_representation_isToldInItsOrder() {
        login.claiming(claims -> claims.put("represents", party(2)));

        IdToken user = complete().idToken().orElseThrow();

        assertThat(user.represents()).extracting(RepresentedParty::subject).containsExactly("partij-2", "partij-1");
        assertThat(user + "" + user.represents()).doesNotContain("partij-");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void c12_claim_thatIsWrong_isRefused(Map.Entry<String, Object> claim) {
        login.claiming(claims -> claims.put(claim.getKey(), claim.getValue()));

        refused("");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"iss", "aud", "sub", "nonce", "exp", "iat"})
    void c12_claim_thatIsMissing_isRefused(String name) {
        login.claiming(claims -> claims.remove(name));

        refused("");
    }

    static List<Map<String, Object>> headers() {
        return List.of(
                Map.of("kid", "TEST-2"),
                Map.of("typ", "JWT"),
                Map.of("kid", "TEST-1", "typ", "at+jwt"),
                Map.of("kid", "TEST-1", "typ", "logout+jwt"),
                Map.of("kid", "TEST-1", "crit", List.of("exp")),
                Map.of("kid", "TEST-1", "b64", false),
                Map.of("kid", "TEST-1", "zip", "DEF"),
                Map.of("kid", "../../dev/null"),
                Map.of("kid", ""),
                Map.of("kid", 7),
                Map.of("jwk", OTHER.jwk()),
                Map.of("jku", "http://127.0.0.1:1/"));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void c18_header_thatAsksForMore_isRefused(Map<String, Object> header) {
        login.header = header;

        refused("");
    }

    @Test
    void c12_signature_ofAnotherKeyOfTheSameName_isRefused() {
        login.signer = OTHER;

        refused("not signed with a key of the server");
    }

    static List<Consumer<Map<String, Object>>> rewritten() {
        return List.of(
                members -> header(members, "{\"alg\":\"none\"}", ""),
                members -> header(members, "{\"alg\":\"NONE\",\"kid\":\"TEST-1\"}", "AAAA"),
                members -> header(members, "{\"alg\":\"HS256\",\"kid\":\"TEST-1\"}", "AAAA"),
                members -> header(members, "{\"alg\":\"PS256\",\"kid\":\"TEST-1\"}", "AAAA"),
                members -> header(
                        members,
                        "{\"alg\":\"ES256\",\"kid\":\"TEST-1\"}",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64])),
                members -> members.put("id_token", members.get("id_token") + "A"),
                members -> members.put("id_token", members.get("id_token") + ".a.b"),
                members -> members.put("id_token", "geen.jwt"),
                members -> members.put("id_token", "x".repeat(32_000)),
                members -> members.remove("id_token"));
    }

    private static void header(Map<String, Object> members, String header, String signature) {
        String payload = members.get("id_token").toString().split("\\.")[1];
        members.put(
                "id_token",
                Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                        + payload + "." + signature);
    }

    @ParameterizedTest
    @MethodSource("rewritten")
    void c18_token_thatWasRewritten_isRefused(Consumer<Map<String, Object>> change) {
        login.answering(change);

        refused("");
    }

    @Test
    void c19_acr_belowWhatWasAsked_isRefused() {
        AuthorizationRequest high =
                AuthorizationRequest.of(LoginServer.BACK, "openid").acrValues("hoog");

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> complete(AuthProfile.NLGOV, high))
                .withMessageContaining("less surely");
        assertThat(complete(AuthProfile.NLGOV, high.acrValues("hoog", "substantieel"))
                        .idToken())
                .isPresent();
    }

    @Test
    void clocks_thatAreAMinuteApart_doNoHarm() {
        login.claiming(claims -> {
            claims.put("iat", (Long) claims.get("iat") + 59);
            claims.put("exp", (Long) claims.get("exp") + 59);
        });
        assertThat(complete().idToken()).isPresent();
        login.claiming(claims -> {
            claims.put("iat", (Long) claims.get("iat") + 90);
            claims.put("exp", (Long) claims.get("exp") + 90);
        });
        refused("60 seconds");
    }

    @Test
    void longLife_isAllowedOutsideTheProfile() {
        login.claiming(claims -> claims.put("exp", (Long) claims.get("iat") + 3600));

        refused("5 minutes");
        assertThat(complete(AuthProfile.GENERIC, AuthorizationRequest.of(LoginServer.BACK, "openid"))
                        .idToken())
                .isPresent();
    }

    @Test
    void atHash_ofThisAccessToken_isAccepted() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest("gebruiker-token".getBytes(StandardCharsets.UTF_8));
        login.claiming(claims ->
                claims.put("at_hash", Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16))));

        assertThat(complete().idToken()).isPresent();
    }

    @Test
    void audiences_withOurselvesAsParty_areAccepted() {
        login.claiming(claims -> {
            claims.put("aud", List.of("https://api.example.nl", LoginServer.CLIENT));
            claims.put("azp", LoginServer.CLIENT);
        });

        assertThat(complete().idToken().orElseThrow().audiences()).hasSize(2);
    }

    @Test
    void c14_keys_areAskedForOnceAndAgainWhenAnUnknownOneSigns() {
        AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(login.caller(), login.client(AuthProfile.NLGOV));
        for (int i = 0; i < 3; i++) {
            BrowserRedirect redirect = flow.begin(AuthorizationRequest.of(LoginServer.BACK, "openid"));
            flow.complete(redirect.pending(), login.login(redirect));
        }
        assertThat(login.server.asked("/jwks")).hasSize(1);

        TestKey next = TestKey.ec("TEST-2", JwsAlgorithm.ES256);
        login.server.on(
                "/jwks",
                asked -> Reply.json(JSONObjectUtils.toJSONString(
                        new LinkedHashMap<>(Map.of("keys", List.of(LoginServer.KEY.jwk(), next.jwk()))))));
        login.signer = next;
        login.header = Map.of("kid", "TEST-2");
        login.time.advance(Duration.ofSeconds(31));
        BrowserRedirect redirect = flow.begin(AuthorizationRequest.of(LoginServer.BACK, "openid"));
        assertThat(flow.complete(redirect.pending(), login.login(redirect)).idToken())
                .isPresent();
        assertThat(login.server.asked("/jwks")).hasSize(2);
    }

    @Test
    void c14_key_thatIsReplacedUnderItsName_isAskedFor() {
        AuthorizationCodeFlow flow = AuthorizationCodeFlow.of(login.caller(), login.client(AuthProfile.NLGOV));
        BrowserRedirect first = flow.begin(AuthorizationRequest.of(LoginServer.BACK, "openid"));
        flow.complete(first.pending(), login.login(first));
        login.server.on(
                "/jwks", asked -> Reply.json(JSONObjectUtils.toJSONString(Map.of("keys", List.of(OTHER.jwk())))));
        login.signer = OTHER;
        login.time.advance(Duration.ofSeconds(31));

        BrowserRedirect next = flow.begin(AuthorizationRequest.of(LoginServer.BACK, "openid"));

        assertThat(flow.complete(next.pending(), login.login(next)).idToken()).isPresent();
    }

    @Test
    void keys_thatCannotBeHad_areNoFaultOfTheToken() {
        login.server.on("/jwks", asked -> new Reply(503, "text/plain", ""));

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(this::complete)
                .withMessageContaining("does not give its keys")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.SERVER_UNAVAILABLE));
    }

    @Test
    void keys_withoutAnAddress_saysWhatToConfigure() {
        login.metadata.remove("jwks_uri");

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(this::complete)
                .withMessageContaining("jwks_uri")
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.METADATA));
    }
}
