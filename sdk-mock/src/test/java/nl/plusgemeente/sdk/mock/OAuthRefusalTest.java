package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.OAuthCaller.json;
import static nl.plusgemeente.sdk.mock.OAuthCaller.sign;
import static nl.plusgemeente.sdk.mock.OAuthCaller.signedForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The authorization server refuses what one in production refuses. */
class OAuthRefusalTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-11T08:45:01Z"), ZoneOffset.UTC);
    private static final long NOW = CLOCK.instant().getEpochSecond();
    private static final MockFacilities FACILITIES =
            Start.mock().clock(CLOCK).tokenAlgorithm("ES256").build();
    private static final OAuthCaller CALLER = new OAuthCaller(FACILITIES, "utrecht", CLOCK);
    private static final String TOKEN = FACILITIES.oauth().issuer() + "/token";

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    static Stream<Arguments> wrongClaims() {
        return Stream.of(
                change("iss", claims -> claims.put("iss", "lelystad")),
                change("iss", claims -> claims.remove("iss")),
                change("sub", claims -> claims.put("sub", "lelystad")),
                change("aud", claims -> claims.remove("aud")),
                change("aud", claims -> claims.put("aud", "https://elsewhere.invalid/token")),
                change("aud", claims -> claims.put("aud", List.of(TOKEN, "https://elsewhere.invalid"))),
                change("exp", claims -> claims.remove("exp")),
                change("exp", claims -> claims.put("exp", NOW - 11)),
                change("claims", claims -> claims.put("exp", "soon")),
                change("lasts longer", claims -> claims.put("exp", NOW + 3_600)),
                change("iat", claims -> claims.remove("iat")),
                change("iat", claims -> claims.put("iat", NOW + 11)),
                change("nbf", claims -> claims.put("nbf", NOW + 11)),
                change("jti", claims -> claims.remove("jti")),
                change("jti", claims -> claims.put("jti", "short")));
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void assertion_withWrongClaims_isRefused(String said, Consumer<Map<String, Object>> change) {
        Map<String, Object> claims = CALLER.claims("utrecht");
        change.accept(claims);

        refused(CALLER.token(signedForm("utrecht", sign(CALLER.key(), Map.of(), claims))), 401, "invalid_client", said);
    }

    @Test
    void assertion_usedTwice_isRefused() {
        Map<String, String> form = CALLER.form("utrecht");

        assertThat(CALLER.token(form).statusCode()).isEqualTo(200);
        refused(CALLER.token(form), 401, "invalid_client", "jti");
    }

    @Test
    void assertion_byAnotherKey_isRefused() throws Exception {
        JWK other = new ECKeyGenerator(Curve.P_256)
                .keyID(CALLER.key().computeThumbprint().toString())
                .generate();
        Map<String, Object> own = Map.of("kid", other.getKeyID());
        Map<String, Object> brought = Map.of("jwk", other.toPublicJWK().toJSONObject());

        refused(
                CALLER.token(signedForm("utrecht", sign(other, own, CALLER.claims("utrecht")))),
                401,
                "invalid_client",
                "signature");
        refused(
                CALLER.token(signedForm("utrecht", sign(other, brought, CALLER.claims("utrecht")))),
                401,
                "invalid_client",
                "signature");
        Map<String, Object> unknown = Map.of("kid", "unknown");
        refused(
                CALLER.token(signedForm("utrecht", sign(CALLER.key(), unknown, CALLER.claims("utrecht")))),
                401,
                "invalid_client",
                "kid");
    }

    @Test
    void assertion_withoutSignatureOrWithASharedSecret_isRefused() {
        for (String algorithm : List.of("none", "None", "HS256")) {
            String assertion = coded("{\"alg\":\"" + algorithm + "\"}") + "."
                    + coded("{\"iss\":\"utrecht\",\"sub\":\"utrecht\"}") + ".AAAA";
            refused(CALLER.token(signedForm("utrecht", assertion)), 401, "invalid_client", "assertion");
        }
        for (String garbage : List.of("x", "a.b.c", coded("{\"alg\":\"ES256\"}") + "." + coded("[]") + ".AAAA")) {
            refused(CALLER.token(signedForm("utrecht", garbage)), 401, "invalid_client", "assertion");
        }
    }

    @Test
    void client_withoutOrWithTwoProofs_isRefused() {
        Map<String, String> none = new TreeMap<>(Map.of("grant_type", "client_credentials"));
        refused(CALLER.token(none), 401, "invalid_client", "client_id");
        refused(CALLER.token(OAuthCaller.with(none, "client_id", "nobody")), 401, "invalid_client", "nobody");
        refused(CALLER.token(OAuthCaller.with(none, "client_id", "utrecht")), 401, "invalid_client", "assertion");
        refused(
                CALLER.token(OAuthCaller.with(none, "client_assertion_type", OAuthCaller.ASSERTION_TYPE)),
                401,
                "invalid_client",
                "missing");
        refused(CALLER.token(CALLER.form("utrecht", "client_secret", "x")), 400, "invalid_request", "one way");
    }

    @Test
    void secret_wrong_isRefused() {
        Map<String, String> form = new TreeMap<>(Map.of("grant_type", "client_credentials"));
        for (String header : List.of("test-client:wrong", "test-client", "test-client:%zz")) {
            String basic = Base64.getEncoder().encodeToString(header.getBytes(StandardCharsets.UTF_8));
            refused(CALLER.token(form, "Authorization", "Basic " + basic), 401, "invalid_client", "");
        }
        refused(CALLER.token(form, "Authorization", "Basic ???"), 401, "invalid_client", "badly coded");
        refused(CALLER.token(form, "Authorization", "Bearer x"), 401, "invalid_client", "Basic");
    }

    @Test
    void tlsClient_withoutOrWithAnothersCertificate_isRefused() {
        Map<String, String> form =
                new TreeMap<>(Map.of("grant_type", "client_credentials", "client_id", "utrecht-tls"));
        refused(CALLER.token(form), 401, "invalid_client", "certificate");
        String address = CALLER.government("/oauth/token");
        refused(
                CALLER.post(address, OAuthCaller.with(form, "client_id", "lelystad-tls")),
                401,
                "invalid_client",
                "OIN");
        Map<String, String> both = CALLER.form("utrecht-tls");
        refused(CALLER.post(address, both), 401, "invalid_client", "tls_client_auth");
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type, password, unsupported_grant_type",
        "grant_type, refresh_token, unauthorized_client",
        "grant_type, authorization_code, unauthorized_client",
        "grant_type, '', invalid_request",
        "scope, meldingen.lezen everything, invalid_scope",
        "resource, https://api.invalid/#part, invalid_target",
        "resource, '::', invalid_target"
    })
    void tokenRequest_wrong_isRefused(String name, String value, String error) {
        refused(CALLER.token(CALLER.form("utrecht", name, value)), 400, error, "");
    }

    @Test
    void tokenRequest_inAnotherShape_isRefused() {
        assertThat(CALLER.get(TOKEN).statusCode()).isEqualTo(405);
        refused(CALLER.post(TOKEN + "?scope=x", CALLER.form("utrecht")), 400, "invalid_request", "address");
        String twice = OAuthCaller.coded(CALLER.form("utrecht")) + "&scope=a&scope=b";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TOKEN))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(twice));
        refused(CALLER.send(request), 400, "invalid_request", "twice");
        HttpRequest.Builder coded = HttpRequest.newBuilder(URI.create(TOKEN))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("scope=%zz"));
        refused(CALLER.send(coded), 400, "invalid_request", "badly coded");
        HttpRequest.Builder json = HttpRequest.newBuilder(URI.create(TOKEN))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        refused(CALLER.send(json), 400, "invalid_request", "urlencoded");
        assertThat(CALLER.get(FACILITIES.oauth().issuer() + "/elsewhere").statusCode())
                .isEqualTo(404);
        assertThat(CALLER.get(CALLER.government("/oauth/jwks")).statusCode()).isEqualTo(404);
    }

    @Test
    void exchange_ofAWorthlessToken_isRefused() {
        String type = "urn:ietf:params:oauth:token-type:access_token";
        String grant = MockClient.Grant.TOKEN_EXCHANGE.id();
        refused(
                CALLER.token(CALLER.form(
                        "utrecht-exchange", "grant_type", grant, "subject_token", "x", "subject_token_type", type)),
                400,
                "invalid_grant",
                "");
        refused(
                CALLER.token(CALLER.form(
                        "utrecht-exchange", "grant_type", grant, "subject_token", "x", "subject_token_type", "saml2")),
                400,
                "invalid_request",
                "");
        refused(CALLER.token(CALLER.form("utrecht-exchange", "grant_type", grant)), 400, "invalid_request", "");
    }

    @Test
    void introspectionAndRevocation_ofStrangers_areRefused() {
        for (String operation : List.of("/introspect", "/revoke", "/par")) {
            String address = FACILITIES.oauth().issuer() + operation;
            refused(CALLER.post(address, new TreeMap<>(Map.of("token", "x"))), 401, "invalid_client", "");
        }
        refused(
                CALLER.post(FACILITIES.oauth().issuer() + "/introspect", CALLER.form("utrecht")),
                400,
                "invalid_request",
                "token");
        refused(
                CALLER.post(
                        FACILITIES.oauth().issuer() + "/par",
                        CALLER.form("utrecht", "redirect_uri", "https://x.invalid")),
                400,
                "invalid_request",
                "redirect_uri");
    }

    static Stream<Arguments> wrongProofs() throws Exception {
        JWK key = new ECKeyGenerator(Curve.P_256).generate();
        JWK other = new ECKeyGenerator(Curve.P_256).generate();
        Map<String, Object> right =
                Map.of("typ", "dpop+jwt", "jwk", key.toPublicJWK().toJSONObject());
        Map<String, Object> claims = Map.of("htm", "POST", "htu", TOKEN, "iat", NOW, "jti", "1");
        return Stream.of(
                Arguments.of("read", "x"),
                Arguments.of("typ", sign(key, Map.of("jwk", key.toPublicJWK().toJSONObject()), claims)),
                Arguments.of("jwk", sign(key, Map.of("typ", "dpop+jwt"), claims)),
                Arguments.of("jwk", sign(other, right, claims)),
                Arguments.of("claims", sign(key, right, Map.of("exp", "soon"))),
                Arguments.of("htm", CALLER.proof(key, "GET", TOKEN, Map.of())),
                Arguments.of("htu", CALLER.proof(key, "POST", TOKEN + "/x", Map.of())),
                Arguments.of("iat", CALLER.proof(key, "POST", TOKEN, Map.of("iat", NOW - 61))),
                Arguments.of("iat", CALLER.proof(key, "POST", TOKEN, Map.of("iat", NOW + 61))),
                Arguments.of("iat", sign(key, right, Map.of("htm", "POST", "htu", TOKEN, "jti", "2"))),
                Arguments.of("jti", sign(key, right, Map.of("htm", "POST", "htu", TOKEN, "iat", NOW))));
    }

    @ParameterizedTest
    @MethodSource("wrongProofs")
    void dpopProof_wrong_isRefused(String said, String proof) {
        refused(CALLER.token(CALLER.form("utrecht"), "DPoP", proof), 400, "invalid_dpop_proof", said);
    }

    @Test
    void dpopProof_usedTwiceOrWithAnotherNonce_isRefused() throws Exception {
        JWK key = new ECKeyGenerator(Curve.P_256).generate();
        String proof = CALLER.proof(key, "POST", TOKEN, Map.of());
        assertThat(CALLER.token(CALLER.form("utrecht"), "DPoP", proof).statusCode())
                .isEqualTo(200);
        refused(CALLER.token(CALLER.form("utrecht"), "DPoP", proof), 400, "invalid_dpop_proof", "jti");
        String stale = CALLER.proof(key, "POST", TOKEN, Map.of("nonce", "stale"));
        refused(CALLER.token(CALLER.form("utrecht"), "DPoP", stale), 400, "use_dpop_nonce", "");
    }

    @Test
    void registration_withAPrivateOrNoKey_isRefused() {
        String secret = new JWKSet(CALLER.key()).toString(false);

        for (String keys : List.of(secret, "{\"keys\":[]}", "x")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FACILITIES.oauth().register(MockClient.privateKeyJwt("mine", keys)))
                    .withMessageContaining("mine")
                    .withMessageNotContaining("\"d\"");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Start.mock().tokenAlgorithm("HS256").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FACILITIES.oauth().sign(Map.of("alg", "PS256"), Map.of()));
    }

    @Test
    void secrets_areNotPrinted() {
        MockClient client = MockClient.clientSecret("mine", "very-secret");
        CALLER.token(CALLER.form("utrecht"));

        assertThat(client.toString()).doesNotContain("very-secret");
        assertThat(client.secret()).hasValue("very-secret");
        assertThat(FACILITIES.oauth().clients())
                .filteredOn(it -> it.id().equals("utrecht"))
                .allMatch(it -> it.secret().isEmpty());
    }

    private static Arguments change(String said, Consumer<Map<String, Object>> change) {
        return Arguments.of(said, change);
    }

    private static void refused(HttpResponse<String> response, int status, String error, String said) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(json(response)).containsEntry("error", error);
        assertThat(json(response).get("error_description")).asString().contains(said);
        if (status == 401) {
            assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    private static String coded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
