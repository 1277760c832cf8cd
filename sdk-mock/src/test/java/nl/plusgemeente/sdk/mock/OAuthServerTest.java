package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.OAuthCaller.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OAuthServerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-11T08:45:01Z"), ZoneOffset.UTC);
    private static final MockFacilities FACILITIES =
            Start.mock().clock(CLOCK).tokenAlgorithm("ES256").build();
    private static final OAuthCaller CALLER = new OAuthCaller(FACILITIES, "utrecht", CLOCK);
    private static final String REPORTS = FACILITIES.oauth().protectedApi() + "/meldingen";

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @Test
    void metadata_atBothAddresses_namesTheIssuerAndEveryEndpoint() {
        String issuer = FACILITIES.oauth().issuer().toString();
        Map<String, Object> openId = json(CALLER.get(issuer + "/.well-known/openid-configuration"));
        Map<String, Object> oauth =
                json(CALLER.get(FACILITIES.publicAddress() + "/.well-known/oauth-authorization-server/oauth"));

        assertThat(openId).isEqualTo(oauth).containsEntry("issuer", issuer).containsKey("jwks_uri");
        assertThat(openId.get("mtls_endpoint_aliases"))
                .asString()
                .contains(FACILITIES.governmentAddress() + "/oauth/token");
    }

    @Test
    void privateKeyJwt_givesATokenAsTheProfileAsks() throws Exception {
        HttpResponse<String> response = CALLER.token(CALLER.form("utrecht", "scope", "meldingen.lezen"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json(response))
                .containsEntry("token_type", "Bearer")
                .containsEntry("expires_in", 300L)
                .containsEntry("scope", "meldingen.lezen")
                .doesNotContainKey("refresh_token");
        JWTClaimsSet claims = verified(accessToken(response));
        assertThat(claims.toJSONObject())
                .containsEntry("iss", FACILITIES.oauth().issuer().toString())
                .containsEntry("azp", "utrecht")
                .containsEntry("client_id", "utrecht")
                .containsEntry("sub", "utrecht")
                .containsEntry("scope", "meldingen.lezen")
                .doesNotContainKey("cnf");
        assertThat(claims.getExpirationTime())
                .isEqualTo(Date.from(CLOCK.instant().plusSeconds(300)));
        assertThat(claims.getJWTID()).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void privateKeyJwt_ofRegisteredRsaKey_isTakenWithTheTokenEndpointAsAudience() throws Exception {
        JWK rsa = new RSAKeyGenerator(2048).keyID("TEST").generate();
        FACILITIES.oauth().register(MockClient.privateKeyJwt("mine", new JWKSet(rsa.toPublicJWK()).toString()));
        Map<String, Object> claims = CALLER.claims("mine");
        claims.put("aud", FACILITIES.oauth().issuer() + "/token");
        for (String algorithm : List.of("PS256", "RS256")) {
            claims.put("jti", "0123456789012345678901-" + algorithm);
            String assertion = OAuthCaller.sign(rsa, Map.of("kid", "TEST", "alg", algorithm), claims);

            assertThat(CALLER.token(OAuthCaller.signedForm("mine", assertion)).statusCode())
                    .isEqualTo(200);
        }
        FACILITIES.reset();
        assertThat(FACILITIES.oauth().clients()).extracting(MockClient::id).doesNotContain("mine");
    }

    @Test
    void tlsClientAuth_givesATokenBoundToTheCertificate() throws Exception {
        HttpResponse<String> response = CALLER.post(
                CALLER.government("/oauth/token"),
                new TreeMap<>(Map.of("grant_type", "client_credentials", "client_id", "utrecht-tls")));
        String token = accessToken(response);
        String thumbprint = JWK.parse(FACILITIES.pki().clientCertificate("utrecht"))
                .getX509CertSHA256Thumbprint()
                .toString();

        assertThat(verified(token).getClaim("cnf")).isEqualTo(Map.of("x5t#S256", thumbprint));
        String address = CALLER.government("/gemeente/meldingen/v1/meldingen");
        assertThat(CALLER.get(address, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(200);
    }

    @Test
    void clientSecret_inHeaderOrForm_isTaken() {
        Map<String, String> form = new TreeMap<>(Map.of("grant_type", "client_credentials"));
        String basic = java.util.Base64.getEncoder().encodeToString("test-client:test-secret".getBytes());

        assertThat(CALLER.token(form, "Authorization", "Basic " + basic).statusCode())
                .isEqualTo(200);
        OAuthCaller.with(form, "client_id", "test-client", "client_secret", "test-secret");
        assertThat(CALLER.token(form).statusCode()).isEqualTo(200);
    }

    @Test
    void tokenExchange_keepsTheSubject() throws Exception {
        String subject = FACILITIES.oauth().issueToken(Map.of("sub", "somebody"));
        HttpResponse<String> response = CALLER.token(CALLER.form(
                "utrecht-exchange",
                "grant_type",
                MockClient.Grant.TOKEN_EXCHANGE.id(),
                "subject_token",
                subject,
                "subject_token_type",
                "urn:ietf:params:oauth:token-type:access_token",
                "audience",
                "https://elsewhere.invalid/api"));

        assertThat(json(response)).containsKey("issued_token_type");
        JWTClaimsSet claims = verified(accessToken(response));
        assertThat(claims.getSubject()).isEqualTo("somebody");
        assertThat(claims.getAudience()).containsExactly("https://elsewhere.invalid/api");
        assertThat(claims.getClaim("azp")).isEqualTo("utrecht-exchange");
    }

    @Test
    void dpop_withNonceWhereAsked_givesATokenBoundToTheKey() throws Exception {
        FACILITIES.oauth().requireDpopNonce(true);
        JWK key = new ECKeyGenerator(Curve.P_256).generate();
        String address = FACILITIES.oauth().issuer() + "/token";
        HttpResponse<String> challenge =
                CALLER.token(CALLER.form("utrecht"), "DPoP", CALLER.proof(key, "POST", address, Map.of()));
        assertThat(json(challenge)).containsEntry("error", "use_dpop_nonce");
        String nonce = challenge.headers().firstValue("DPoP-Nonce").orElseThrow();

        HttpResponse<String> response = CALLER.token(
                CALLER.form("utrecht"), "DPoP", CALLER.proof(key, "POST", address, Map.of("nonce", nonce)));
        assertThat(json(response)).containsEntry("token_type", "DPoP");
        String token = accessToken(response);
        assertThat(verified(token).getClaim("cnf"))
                .isEqualTo(Map.of("jkt", key.computeThumbprint().toString()));

        Map<String, String> about = Map.of("nonce", nonce, "ath", sha256(token));
        String proof = CALLER.proof(key, "GET", REPORTS, about);
        assertThat(CALLER.get(REPORTS, "Authorization", "DPoP " + token, "DPoP", proof)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> without = CALLER.get(
                REPORTS,
                "Authorization",
                "DPoP " + token,
                "DPoP",
                CALLER.proof(key, "GET", REPORTS, Map.of("ath", sha256(token))));
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.headers().firstValue("WWW-Authenticate").orElse("")).contains("use_dpop_nonce");
        assertThat(without.headers().firstValue("DPoP-Nonce")).isPresent();
    }

    @Test
    void protectedApi_withToken_listsAndAdds() {
        String token = accessToken(CALLER.token(CALLER.form("utrecht")));
        HttpRequest.Builder post =
                HttpRequest.newBuilder(java.net.URI.create(REPORTS)).POST(HttpRequest.BodyPublishers.ofString("{}"));

        HttpResponse<String> list = CALLER.get(REPORTS, "Authorization", "Bearer " + token);
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("\"melder\":\"utrecht\"");
        assertThat(CALLER.send(post, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(201);
    }

    @Test
    void introspectionAndRevocation_tellAndEndAToken() {
        String token = accessToken(CALLER.token(CALLER.form("utrecht")));
        String issuer = FACILITIES.oauth().issuer().toString();

        assertThat(json(CALLER.post(issuer + "/introspect", CALLER.form("utrecht", "token", token))))
                .containsEntry("active", true)
                .containsEntry("client_id", "utrecht")
                .containsKeys("scope", "exp", "sub");
        assertThat(CALLER.post(issuer + "/revoke", CALLER.form("lelystad", "token", token))
                        .statusCode())
                .isEqualTo(401);
        assertThat(CALLER.post(issuer + "/revoke", CALLER.form("utrecht", "token", token))
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(CALLER.post(issuer + "/introspect", CALLER.form("utrecht", "token", token))))
                .isEqualTo(Map.of("active", false));
        assertThat(CALLER.get(REPORTS, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
    }

    @Test
    void rotatedKeys_oldTokensCountUntilOldKeysAreDropped() {
        String token = FACILITIES.oauth().issueToken(Map.of("scope", "meldingen.lezen"));
        FACILITIES.oauth().rotateKeys();
        String newer = FACILITIES.oauth().issueToken(Map.of("scope", "meldingen.lezen"));

        assertThat(CALLER.get(REPORTS, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(200);
        FACILITIES.oauth().dropOldKeys();
        assertThat(CALLER.get(REPORTS, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
        assertThat(CALLER.get(REPORTS, "Authorization", "Bearer " + newer).statusCode())
                .isEqualTo(200);
    }

    @Test
    void settings_changeAnswers_untilReset() {
        FACILITIES.oauth().tokenLifetime(Duration.ofSeconds(7));
        FACILITIES.oauth().alterTokenAnswers(answer -> {
            answer.remove("scope");
            return answer;
        });
        assertThat(json(CALLER.token(CALLER.form("utrecht"))))
                .containsEntry("expires_in", 7L)
                .doesNotContainKey("scope");
        FACILITIES.oauth().clockOffset(Duration.ofSeconds(90));
        assertThat(json(CALLER.token(CALLER.form("utrecht")))).containsEntry("error", "invalid_client");
        FACILITIES.fault(Fault.status(500)).on("oauth", "token");
        assertThat(CALLER.token(CALLER.form("utrecht")).statusCode()).isEqualTo(500);

        assertThat(FACILITIES.oauth().tokenRequests())
                .extracting(TokenRequest::error)
                .containsExactly("", "invalid_client");
        assertThat(FACILITIES.oauth().tokenRequests().get(0)).hasToString("TokenRequest[client_credentials, 200 ]");
        FACILITIES.reset();
        assertThat(json(CALLER.token(CALLER.form("utrecht")))).containsEntry("expires_in", 300L);
        assertThat(FACILITIES.oauth().tokenRequests()).hasSize(1);
    }

    static String accessToken(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response).get("access_token").toString();
    }

    private static JWTClaimsSet verified(String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        JWKSet keys =
                JWKSet.parse(CALLER.get(FACILITIES.oauth().issuer() + "/jwks").body());
        JWK key = keys.getKeyByKeyId(jwt.getHeader().getKeyID());
        assertThat(key.isPrivate()).isFalse();
        assertThat(key.getAlgorithm()).isEqualTo(jwt.getHeader().getAlgorithm());
        assertThat(jwt.verify(new DefaultJWSVerifierFactory()
                        .createJWSVerifier(jwt.getHeader(), key.toECKey().toPublicKey())))
                .isTrue();
        return jwt.getJWTClaimsSet();
    }

    static String sha256(String text) throws Exception {
        byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes());
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
