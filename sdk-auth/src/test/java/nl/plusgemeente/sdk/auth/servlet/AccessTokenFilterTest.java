package nl.plusgemeente.sdk.auth.servlet;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.claims;
import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.token.AccessTokenVerifier;
import nl.plusgemeente.sdk.auth.token.fixture.TestCertificate;
import nl.plusgemeente.sdk.auth.token.fixture.TestIssuer;
import nl.plusgemeente.sdk.auth.token.fixture.TestKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter in a real container: whom it lets through, and what it answers to all others. */
class AccessTokenFilterTest {
    private static final TestKey KEY = TestKey.ec("TEST-ec", JwsAlgorithm.ES256);
    private static final TestKey PROOF = TestKey.ec("TEST-proof", JwsAlgorithm.ES256);

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();
    private final AccessTokenVerifier verifier = AccessTokenVerifier.builder(TestIssuer.trusted(KEY))
            .timekeeper(time)
            .build();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private Container container;

    @BeforeEach
    void starts() throws Exception {
        container = new Container(
                folder,
                AccessTokenFilter.builder(verifier).scopes("zaken.lezen").build());
    }

    @AfterEach
    void stops() {
        container.close();
    }

    @Test
    void request_withAGoodToken_reachesTheApiWithIt() throws Exception {
        HttpResponse<String> answer = get("/api/x", "Bearer " + token(KEY));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("gemeente-app [zaken.lezen, zaken.schrijven]");
    }

    @Test
    void request_withoutAToken_isAskedForOneAndToldOfNoError() throws Exception {
        HttpResponse<String> answer = get("/api/x");

        assertRefused(answer, 401);
        assertThat(challenge(answer)).startsWith("Bearer").doesNotContain("error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "Bearer a.b.c", "DPoP a.b.c", "Bearer  ", "bearer \u00e9"})
    void request_withAnOddToken_isRefused(String header) throws Exception {
        HttpResponse<String> answer = get("/api/x", header);

        assertThat(answer.statusCode()).isIn(400, 401);
        assertRefused(answer, answer.statusCode());
        assertThat(challenge(answer)).contains("error=");
    }

    @Test
    void request_withAnotherScheme_isToldWhichOnesCount() throws Exception {
        HttpResponse<String> answer = get("/api/x", "Basic dGVzdDp0ZXN0");

        assertRefused(answer, 401);
        assertThat(challenge(answer)).startsWith("Bearer realm=\"api\", DPoP algs=\"PS256 ES256");
    }

    @Test
    void request_withAnExpiredToken_isRefusedAsInvalid() throws Exception {
        String token = token(KEY);
        time.advance(Duration.ofMinutes(10));

        HttpResponse<String> answer = get("/api/x", "Bearer " + token);

        assertRefused(answer, 401);
        assertThat(challenge(answer))
                .startsWith("Bearer error=\"invalid_token\"")
                .contains("expired");
    }

    @Test
    void request_withATokenForLess_isForbidden() throws Exception {
        HttpResponse<String> answer = get("/api/x", "Bearer " + token(KEY, claims("scope", "iets.anders")));

        assertRefused(answer, 403);
        assertThat(challenge(answer)).contains("insufficient_scope").contains("scope=\"zaken.lezen\"");
    }

    @Test
    void request_withTwoTokens_isABadRequest() throws Exception {
        HttpResponse<String> answer = get("/api/x", "Bearer " + token(KEY), "Bearer " + token(KEY));

        assertRefused(answer, 400);
        assertThat(challenge(answer)).contains("invalid_request");
    }

    @Test
    void request_withATokenInItsAddress_isNotLetThrough() throws Exception {
        assertRefused(get("/api/x?access_token=" + token(KEY)), 401);
    }

    @Test
    void request_withABoundToken_needsThatCertificate() throws Exception {
        TestCertificate own = TestCertificate.of("00000001002220647000");
        TestCertificate other = TestCertificate.of("00000001002220647000");
        String bound = token(KEY, claims("cnf", Map.of("x5t#S256", own.thumbprint())));
        AccessTokenFilter filter = AccessTokenFilter.builder(verifier).build();

        assertRefused(get("/api/x", "Bearer " + bound), 401);
        try (Container right = new Container(folder, Container.showing(own.certificate(), filter));
                Container wrong = new Container(folder, Container.showing(other.certificate(), filter));
                Container gateway = new Container(
                        folder,
                        AccessTokenFilter.builder(verifier)
                                .clientCertificate(request -> Optional.of(own.certificate()))
                                .build())) {
            assertThat(get(right.address("/api/x"), "Bearer " + bound).statusCode())
                    .isEqualTo(200);
            assertThat(get(gateway.address("/api/x"), "Bearer " + bound).statusCode())
                    .isEqualTo(200);
            assertRefused(get(wrong.address("/api/x"), "Bearer " + bound), 401);
        }
    }

    @Test
    void request_withAProof_isLetThroughOnceForItsOwnAddress() throws Exception {
        String bound = token(
                KEY,
                claims("cnf", Map.of("jkt", PROOF.bare().computeThumbprint().toString())));
        URI target = container.address("/api/x");
        String proof = proof(bound, target, "TEST-1");

        assertThat(withProof(target, bound, proof).statusCode()).isEqualTo(200);
        HttpResponse<String> replayed = withProof(target, bound, proof);
        assertRefused(replayed, 401);
        assertThat(challenge(replayed)).startsWith("DPoP error=\"invalid_dpop_proof\"");
        assertRefused(withProof(container.address("/api/y"), bound, proof(bound, target, "TEST-2")), 401);
        assertRefused(get("/api/x", "Bearer " + bound), 401);
    }

    @Test
    void request_behindAGateway_isProvenForTheAddressThatCallersUse() throws Exception {
        String bound = token(
                KEY,
                claims("cnf", Map.of("jkt", PROOF.bare().computeThumbprint().toString())));
        AccessTokenFilter filter = AccessTokenFilter.builder(verifier)
                .externalAddress(URI.create("https://api.example.nl"))
                .build();
        try (Container behind = new Container(folder, filter)) {
            String proof = proof(bound, URI.create("https://api.example.nl/api/x"), "TEST-3");

            assertThat(withProof(behind.address("/api/x"), bound, proof).statusCode())
                    .isEqualTo(200);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AccessTokenFilter.builder(verifier).externalAddress(URI.create("https://api.example.nl/pad")));
    }

    @Test
    void request_thatAsksForANonce_getsOneWithTheRefusal() throws Exception {
        String bound = token(
                KEY,
                claims("cnf", Map.of("jkt", PROOF.bare().computeThumbprint().toString())));
        AccessTokenVerifier strict = AccessTokenVerifier.builder(TestIssuer.trusted(KEY))
                .timekeeper(time)
                .dpopNonces(Duration.ofMinutes(1))
                .build();
        try (Container asking =
                new Container(folder, AccessTokenFilter.builder(strict).build())) {
            URI target = asking.address("/api/x");
            HttpResponse<String> answer = withProof(target, bound, proof(bound, target, "TEST-4"));

            assertRefused(answer, 401);
            assertThat(challenge(answer)).contains("use_dpop_nonce");
            assertThat(answer.headers().firstValue("DPoP-Nonce")).isPresent();
        }
    }

    @Test
    void token_ofARequestThatPassedNoFilter_isAFaultOfTheApplication() throws Exception {
        assertThat(get("/open").statusCode()).isEqualTo(500);
        assertThat(AccessTokenFilter.builder(verifier).scopes("a").build()).hasToString("AccessTokenFilter[a]");
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .startsWith("{\"title\":\"")
                .endsWith("\"status\":" + status + "}")
                .doesNotContain("gebruiker-1");
    }

    private static String challenge(HttpResponse<String> answer) {
        return answer.headers().firstValue("WWW-Authenticate").orElse("");
    }

    private HttpResponse<String> get(String path, String... authorization) throws IOException, InterruptedException {
        return get(container.address(path), authorization);
    }

    private HttpResponse<String> get(URI address, String... authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10));
        for (String header : authorization) {
            request.header("Authorization", header);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> withProof(URI address, String token, String proof)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(10))
                        .header("Authorization", "DPoP " + token)
                        .header("DPoP", proof)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String proof(String token, URI target, String id) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("jti", id);
        claims.put("htm", "GET");
        claims.put("htu", target.toString());
        claims.put("iat", time.clock().instant().getEpochSecond());
        claims.put("ath", Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        return PROOF.sign(Map.of("typ", "dpop+jwt", "jwk", PROOF.bare().toJSONObject()), claims);
    }
}
