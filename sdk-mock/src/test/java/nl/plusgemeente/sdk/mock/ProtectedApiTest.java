package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The API that wants tokens refuses those that one in production refuses, and says why (RFC 6750 §3). */
class ProtectedApiTest {

    private static final MockFacilities FACILITIES =
            Start.mock().tokenAlgorithm("ES256").build();
    private static final OAuthCaller CALLER = new OAuthCaller(FACILITIES, "utrecht", Clock.systemUTC());
    private static final String REPORTS = FACILITIES.oauth().protectedApi() + "/meldingen";
    private static final String GOVERNMENT = FACILITIES.governmentAddress() + "/gemeente/meldingen/v1/meldingen";
    private static final Map<String, String> READ = Map.of("scope", "meldingen.lezen");

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @Test
    void call_withoutToken_isAskedForOne() {
        for (String header : new String[] {"Basic x", "Bearer"}) {
            HttpResponse<String> response = CALLER.get(REPORTS, "Authorization", header);
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"meldingen\"");
        }
        assertThat(CALLER.get(REPORTS).statusCode()).isEqualTo(401);
    }

    @Test
    void token_inTheAddress_isRefused() {
        refused(CALLER.get(REPORTS + "?access_token=" + token(READ)), 400, "invalid_request");
    }

    @Test
    void token_ofNoWorth_isRefused() {
        String token = token(READ);
        refused(bearer(REPORTS, token.substring(0, token.length() - 4) + "AAAA"), 401, "invalid_token");
        refused(bearer(REPORTS, "x"), 401, "invalid_token");
        refused(bearer(REPORTS, token(Map.of("scope", "meldingen.lezen", "exp", 1))), 401, "invalid_token");
        refused(bearer(REPORTS, token(Map.of("scope", "meldingen.lezen", "iss", "https://x"))), 401, "invalid_token");
        refused(bearer(REPORTS, token(Map.of("scope", "meldingen.lezen", "aud", "https://x"))), 401, "invalid_token");
        for (String type : new String[] {"JWT", "dpop+jwt"}) {
            String other = FACILITIES.oauth().sign(Map.of("typ", type), READ);
            refused(bearer(REPORTS, other), 401, "invalid_token");
        }
        refused(
                bearer(REPORTS, FACILITIES.oauth().sign(Map.of("typ", "at+jwt", "kid", "x"), READ)),
                401,
                "invalid_token");
        refused(bearer(REPORTS, FACILITIES.oauth().sign(Map.of(), READ)), 401, "invalid_token");
    }

    @Test
    void token_withoutTheScope_isRefused() {
        HttpRequest.Builder post =
                HttpRequest.newBuilder(URI.create(REPORTS)).POST(HttpRequest.BodyPublishers.noBody());

        HttpResponse<String> response = CALLER.send(post, "Authorization", "Bearer " + token(READ));
        refused(response, 403, "insufficient_scope");
        assertThat(response.headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("scope=\"meldingen.schrijven\"");
        refused(bearer(REPORTS, token(Map.of())), 403, "insufficient_scope");
    }

    @Test
    void token_boundToSomethingElse_isRefused() throws Exception {
        refused(bearer(REPORTS, token(bound("x5t#S256", "x"))), 401, "invalid_token");
        refused(bearer(GOVERNMENT, token(bound("x5t#S256", "x"))), 401, "invalid_token");
        refused(bearer(GOVERNMENT, token(READ)), 401, "invalid_token");
        refused(bearer(REPORTS, token(bound("jkt", "x"))), 401, "invalid_token");
        refused(CALLER.get(REPORTS, "Authorization", "DPoP " + token(READ)), 401, "invalid_token");
        String token = token(bound("jkt", "x"));
        refused(CALLER.get(REPORTS, "Authorization", "DPoP " + token), 401, "invalid_token");
        JWK key = new ECKeyGenerator(Curve.P_256).generate();
        String hash = OAuthServerTest.sha256(token);
        String proof = CALLER.proof(key, "GET", REPORTS, Map.of("ath", hash));
        refused(CALLER.get(REPORTS, "Authorization", "DPoP " + token, "DPoP", proof), 401, "invalid_token");
        String without = CALLER.proof(key, "GET", REPORTS, Map.of());
        refused(CALLER.get(REPORTS, "Authorization", "DPoP " + token, "DPoP", without), 401, "invalid_dpop_proof");
    }

    @Test
    void path_orMethodUnknown_isToldSo() {
        assertThat(CALLER.get(REPORTS + "/1").statusCode()).isEqualTo(404);
        HttpRequest.Builder delete = HttpRequest.newBuilder(URI.create(REPORTS)).DELETE();
        assertThat(CALLER.send(delete).statusCode()).isEqualTo(405);
        FACILITIES.fault(Fault.serviceUnavailable()).on("meldingen-v1", "meldingen");
        assertThat(CALLER.get(REPORTS).statusCode()).isEqualTo(503);
    }

    private static String token(Map<String, ?> claims) {
        return FACILITIES.oauth().issueToken(claims);
    }

    private static Map<String, Object> bound(String name, String value) {
        return Map.of("scope", "meldingen.lezen", "cnf", Map.of(name, value));
    }

    private static HttpResponse<String> bearer(String address, String token) {
        return CALLER.get(address, "Authorization", "Bearer " + token);
    }

    private static void refused(HttpResponse<String> response, int status, String error) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("WWW-Authenticate").orElse("")).contains("error=\"" + error + "\"");
    }
}
