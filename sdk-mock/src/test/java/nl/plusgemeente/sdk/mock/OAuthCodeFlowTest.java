package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.OAuthCaller.coded;
import static nl.plusgemeente.sdk.mock.OAuthCaller.json;
import static nl.plusgemeente.sdk.mock.OAuthServerTest.sha256;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OAuthCodeFlowTest {

    private static final MockFacilities FACILITIES =
            Start.mock().tokenAlgorithm("ES256").build();
    private static final OAuthCaller CALLER = new OAuthCaller(FACILITIES, "utrecht", Clock.systemUTC());
    private static final String PORTAL = "utrecht-portal";
    private static final String BACK = "https://portal.invalid/back?x=1";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String ISSUER = FACILITIES.oauth().issuer().toString();

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void register() {
        FACILITIES.reset();
        MockClient portal = FACILITIES.oauth().clients().stream()
                .filter(client -> client.id().equals(PORTAL))
                .findFirst()
                .orElseThrow();
        FACILITIES.oauth().register(portal.withGrant(portal.grant(), URI.create(BACK)));
    }

    @Test
    void code_withVerifier_givesTokensForTheUser() throws Exception {
        Map<String, String> back = authorized(request());
        assertThat(back).containsEntry("state", "0123456789012345678901").containsEntry("iss", ISSUER);

        Map<String, Object> tokens = json(CALLER.token(redeem(back.get("code"))));
        assertThat(tokens).containsKeys("access_token", "refresh_token", "id_token");
        SignedJWT id = SignedJWT.parse(tokens.get("id_token").toString());
        assertThat(id.getJWTClaimsSet().getClaim("nonce")).isEqualTo("n-0123456789");
        assertThat(id.getJWTClaimsSet().getAudience()).containsExactly(PORTAL);
        assertThat(id.getJWTClaimsSet().getSubject())
                .isEqualTo(SignedJWT.parse(tokens.get("access_token").toString())
                        .getJWTClaimsSet()
                        .getSubject());
    }

    @Test
    void pushedRequest_isUsedOnce() throws Exception {
        HttpResponse<String> pushed =
                CALLER.post(ISSUER + "/par", OAuthCaller.with(CALLER.form(PORTAL), pairs(request())));
        assertThat(pushed.statusCode()).as(pushed.body()).isEqualTo(201);
        Map<String, String> query = Map.of(
                "client_id",
                PORTAL,
                "request_uri",
                json(pushed).get("request_uri").toString());

        assertThat(authorized(query)).containsKey("code");
        assertThat(CALLER.get(ISSUER + "/authorize?" + coded(query)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void code_usedTwice_revokesWhatItGave() throws Exception {
        String code = authorized(request()).get("code");
        Map<String, Object> tokens = json(CALLER.token(redeem(code)));
        assertThat(json(CALLER.token(redeem(code)))).containsEntry("error", "invalid_grant");

        String token = tokens.get("access_token").toString();
        assertThat(json(CALLER.post(ISSUER + "/introspect", CALLER.form("utrecht", "token", token))))
                .containsEntry("active", false);
        assertThat(json(refresh(tokens.get("refresh_token")))).containsEntry("error", "invalid_grant");
    }

    @Test
    void refreshToken_worksOnce_andASecondUseEndsItsLine() throws Exception {
        Object first =
                json(CALLER.token(redeem(authorized(request()).get("code")))).get("refresh_token");
        assertThat(json(CALLER.post(ISSUER + "/introspect", CALLER.form(PORTAL, "token", first.toString()))))
                .containsEntry("active", true);
        Map<String, Object> renewed = json(refresh(first));
        assertThat(renewed).containsKeys("access_token", "refresh_token");
        assertThat(json(refresh(first))).containsEntry("error", "invalid_grant");
        assertThat(json(refresh(renewed.get("refresh_token")))).containsEntry("error", "invalid_grant");
    }

    @Test
    void refreshToken_forMoreThanWasGiven_isRefused() throws Exception {
        Object token =
                json(CALLER.token(redeem(authorized(request()).get("code")))).get("refresh_token");
        Map<String, String> more = CALLER.form(
                PORTAL,
                "grant_type",
                "refresh_token",
                "refresh_token",
                token.toString(),
                "scope",
                "openid meldingen.schrijven");

        assertThat(json(CALLER.token(more)))
                .containsEntry("error", "invalid_scope")
                .extractingByKey("error_description")
                .asString()
                .endsWith("meldingen.schrijven");
        assertThat(FACILITIES.requests())
                .last()
                .satisfies(request -> assertThat(request.refusal())
                        .hasValueSatisfying(reason -> assertThat(reason).contains("meldingen.schrijven")));
    }

    @Test
    void refreshToken_revoked_isWorthNothing() throws Exception {
        Object token =
                json(CALLER.token(redeem(authorized(request()).get("code")))).get("refresh_token");
        CALLER.post(ISSUER + "/revoke", CALLER.form(PORTAL, "token", token.toString()));

        assertThat(json(refresh(token))).containsEntry("error", "invalid_grant");
    }

    @Test
    void code_tooLateOrWithAnotherVerifierOrRedirect_isRefused() throws Exception {
        assertThat(json(CALLER.token(
                        OAuthCaller.with(redeem(authorized(request()).get("code")), "code_verifier", "x".repeat(43)))))
                .containsEntry("error", "invalid_grant");
        assertThat(json(CALLER.token(OAuthCaller.with(
                        redeem(authorized(request()).get("code")), "redirect_uri", "https://portal.invalid"))))
                .containsEntry("error", "invalid_grant");
        String code = authorized(request()).get("code");
        FACILITIES.oauth().clockOffset(Duration.ofSeconds(61));
        Map<String, Object> claims = CALLER.claims(PORTAL);
        claims.put("iat", (long) claims.get("iat") + 61);
        claims.put("exp", (long) claims.get("exp") + 61);
        Map<String, String> late =
                OAuthCaller.with(redeem(code), "client_assertion", OAuthCaller.sign(CALLER.key(), Map.of(), claims));
        assertThat(json(CALLER.token(late)).get("error_description").toString()).contains("has ended");
        assertThat(json(CALLER.token(redeem("unknown")))).containsEntry("error", "invalid_grant");
    }

    @ParameterizedTest
    @CsvSource({
        "response_type, token, unsupported_response_type",
        "code_challenge_method, plain, invalid_request",
        "code_challenge, short, invalid_request",
        "scope, everything, invalid_scope",
        "resource, relative, invalid_target",
        "state, '', invalid_request"
    })
    void request_wrong_isToldToTheClient(String name, String value, String error) {
        Map<String, String> back = authorized(OAuthCaller.with(request(), name, value));

        assertThat(back)
                .containsEntry("error", error)
                .containsKey("error_description")
                .doesNotContainKey("code");
    }

    @ParameterizedTest
    @CsvSource({
        "redirect_uri, https://elsewhere.invalid/",
        "client_id, nobody",
        "client_id, ''",
        "request_uri, urn:ietf:params:oauth:request_uri:x"
    })
    void request_ofUnknownClientOrAddress_isToldToThePerson(String name, String value) {
        String query = coded(OAuthCaller.with(request(), name, value));

        HttpResponse<String> response = CALLER.get(ISSUER + "/authorize?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void pushedRequest_ofAnotherClient_isToldToThePerson() {
        HttpResponse<String> pushed =
                CALLER.post(ISSUER + "/par", OAuthCaller.with(CALLER.form(PORTAL), pairs(request())));
        Map<String, String> stolen = Map.of(
                "client_id",
                "utrecht",
                "request_uri",
                json(pushed).get("request_uri").toString());

        HttpResponse<String> response = CALLER.get(ISSUER + "/authorize?" + coded(stolen));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response))
                .containsEntry("error", "invalid_request")
                .containsEntry("error_description", "the request_uri is of another client");
    }

    @Test
    void request_ofAClientWithoutUsers_isRefused() {
        MockClient machine = FACILITIES.oauth().clients().stream()
                .filter(client -> client.id().equals("utrecht"))
                .findFirst()
                .orElseThrow();
        FACILITIES.oauth().register(machine.withGrant(machine.grant(), URI.create(BACK)));

        Map<String, Object> refused = json(CALLER.post(
                ISSUER + "/par",
                OAuthCaller.with(CALLER.form("utrecht"), pairs(OAuthCaller.with(request(), "client_id", "utrecht")))));

        assertThat(refused)
                .containsEntry("error", "unauthorized_client")
                .containsEntry("error_description", "the client has no users");
    }

    @Test
    void pushedRequest_wrong_isRefused() {
        assertThat(json(CALLER.post(ISSUER + "/par", CALLER.form(PORTAL, "request_uri", "urn:x"))))
                .containsEntry("error", "invalid_request");
        assertThat(json(CALLER.post(
                        ISSUER + "/par",
                        OAuthCaller.with(CALLER.form(PORTAL), pairs(OAuthCaller.with(request(), "scope", "all"))))))
                .containsEntry("error", "invalid_scope");
    }

    private static Map<String, String> request() {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("client_id", PORTAL);
        request.put("response_type", "code");
        request.put("redirect_uri", BACK);
        request.put("scope", "openid meldingen.lezen");
        request.put("state", "0123456789012345678901");
        request.put("nonce", "n-0123456789");
        request.put("code_challenge_method", "S256");
        request.put("code_challenge", challenge());
        return request;
    }

    private static String challenge() {
        try {
            return sha256(VERIFIER);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> redeem(String code) {
        return CALLER.form(
                PORTAL,
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                BACK,
                "code_verifier",
                VERIFIER);
    }

    private static HttpResponse<String> refresh(Object token) {
        return CALLER.token(CALLER.form(PORTAL, "grant_type", "refresh_token", "refresh_token", token.toString()));
    }

    /** What the user brings back. */
    private static Map<String, String> authorized(Map<String, String> query) {
        HttpResponse<String> response = CALLER.get(ISSUER + "/authorize?" + coded(query));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        String location = response.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(BACK + "&");
        Map<String, String> values = new TreeMap<>();
        for (String pair : location.substring(BACK.length() + 1).split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    private static String[] pairs(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }
}
