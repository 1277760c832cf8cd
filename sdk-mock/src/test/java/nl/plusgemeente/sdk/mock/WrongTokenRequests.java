package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.OAuthCaller.sign;
import static nl.plusgemeente.sdk.mock.OAuthCaller.signedForm;
import static nl.plusgemeente.sdk.mock.OAuthCaller.with;

import com.nimbusds.jose.jwk.JWK;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.mock.WrongRequest.Book;
import nl.plusgemeente.sdk.mock.WrongRequest.Refused;

/** What is refused by the authorization server. */
final class WrongTokenRequests {

    private static final String PORTAL = "utrecht-portal";
    private static final String BACK = "https://portal.invalid/back";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final MockFacilities facilities;
    private final OAuthCaller caller;
    private final String issuer;
    private final String token;
    private final JWK other;

    WrongTokenRequests(MockFacilities facilities) {
        this.facilities = facilities;
        this.caller = new OAuthCaller(facilities, "utrecht", Clock.systemUTC());
        this.issuer = facilities.oauth().issuer().toString();
        this.token = issuer + "/token";
        this.other = OAuthCaller.newKey();
    }

    void addTo(Book book) {
        addClients(book);
        addAssertions(book);
        addGrants(book);
        addUsers(book);
        addProofs(book);
        addForms(book);
    }

    private void addClients(Book book) {
        Map<String, String> none = Map.of("grant_type", "client_credentials");
        post(book, "no client", () -> caller.token(none));
        post(book, "a client that nobody knows", () -> caller.token(with(form(none), "client_id", "nobody")));
        post(book, "two proofs of who the client is", () -> caller.token(caller.form("utrecht", "client_secret", "x")));
        String secret = Base64.getEncoder().encodeToString("test-client:x".getBytes(StandardCharsets.UTF_8));
        post(book, "a wrong secret", () -> caller.token(none, "Authorization", "Basic " + secret));
        post(
                book,
                "a client certificate of another, or none",
                () -> caller.post(caller.government("/oauth/token"), with(form(none), "client_id", "lelystad-tls")));
        post(book, "no client assertion", () -> caller.token(with(form(none), "client_id", "utrecht")));
    }

    private void addAssertions(Book book) {
        long now = Clock.systemUTC().instant().getEpochSecond();
        post(book, "an assertion that is no JWT", () -> caller.token(signedForm("utrecht", "x")));
        String shared = part("{\"alg\":\"HS256\"}") + "." + part("{\"sub\":\"utrecht\"}") + ".AAAA";
        post(book, "an assertion with a shared secret", () -> caller.token(signedForm("utrecht", shared)));
        post(
                book,
                "an assertion by another key",
                () -> caller.token(signedForm("utrecht", sign(other, Map.of(), caller.claims("utrecht")))));
        post(
                book,
                "an assertion that names another key (`kid`)",
                () -> caller.token(
                        signedForm("utrecht", sign(caller.key(), Map.of("kid", "x"), caller.claims("utrecht")))));
        claims(book, "an assertion of another client (`iss`, `sub`)", it -> it.put("iss", "lelystad"));
        claims(book, "an assertion for another server (`aud`)", it -> it.put("aud", "https://elsewhere.invalid"));
        claims(book, "an assertion that has expired (`exp`)", it -> it.put("exp", now - 60));
        claims(book, "an assertion of later (`iat`)", it -> it.put("iat", now + 60));
        claims(book, "an assertion for longer than five minutes", it -> it.put("exp", now + 3_600));
        claims(book, "an assertion that is not valid yet (`nbf`)", it -> it.put("nbf", now + 60));
        claims(book, "an assertion without `jti`, or with a short one", it -> it.put("jti", "1"));
        post(book, "an assertion used twice (`jti`)", () -> {
            Map<String, String> form = caller.form("utrecht");
            caller.token(form);
            return caller.token(form);
        });
    }

    private void addGrants(Book book) {
        form(book, "another grant type", "grant_type", "password");
        form(book, "a grant type that the client is not registered for", "grant_type", "authorization_code");
        form(book, "a scope that the client may not have", "scope", "everything");
        form(book, "a `resource` that is no address", "resource", "api");
        post(
                book,
                "an exchange of a worthless token",
                () -> caller.token(caller.form(
                        "utrecht-exchange",
                        "grant_type",
                        MockClient.Grant.TOKEN_EXCHANGE.id(),
                        "subject_token",
                        "x",
                        "subject_token_type",
                        "urn:ietf:params:oauth:token-type:access_token")));
    }

    private void addUsers(Book book) {
        post(
                book,
                "an address to go back to that the client did not register",
                () -> caller.get(issuer + "/authorize?"
                        + OAuthCaller.coded(with(asked(), "redirect_uri", "https://x.invalid"))));
        post(book, "a code used twice", () -> {
            String code = code();
            caller.token(redeem(code));
            return caller.token(redeem(code));
        });
        post(
                book,
                "another `code_verifier`",
                () -> caller.token(with(redeem(code()), "code_verifier", "x".repeat(43))));
        post(book, "a refresh token used twice", () -> {
            Object refresh = OAuthCaller.json(caller.token(redeem(code()))).get("refresh_token");
            refreshed(refresh);
            return refreshed(refresh);
        });
    }

    private void addProofs(Book book) {
        proof(book, "a DPoP proof that is no JWT", () -> "x");
        proof(
                book,
                "a DPoP proof by another key than its `jwk`",
                () -> sign(
                        OAuthCaller.newKey(),
                        Map.of("typ", "dpop+jwt", "jwk", other.toPublicJWK().toJSONObject()),
                        Map.of()));
        proof(book, "a DPoP proof for another request (`htm`, `htu`)", () -> proof(issuer, Map.of()));
        proof(book, "a DPoP proof of another time (`iat`)", () -> proof(token, Map.of("iat", 1)));
        proof(
                book,
                "a DPoP proof with another nonce, or none where one is wanted",
                () -> proof(token, Map.of("nonce", "x")));
        post(book, "a DPoP proof used twice (`jti`)", () -> {
            String proof = proof(token, Map.of());
            caller.token(caller.form("utrecht"), "DPoP", proof);
            return caller.token(caller.form("utrecht"), "DPoP", proof);
        });
    }

    private void addForms(Book book) {
        post(
                book,
                "a body that is no form",
                () -> caller.send(HttpRequest.newBuilder(URI.create(token))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))));
        post(book, "a parameter in the address", () -> caller.post(token + "?scope=x", caller.form("utrecht")));
        post(
                book,
                "a parameter twice",
                () -> caller.send(HttpRequest.newBuilder(URI.create(token))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                OAuthCaller.coded(caller.form("utrecht")) + "&scope=a&scope=b"))));
        form(book, "a parameter left out", "grant_type", "");
        post(book, "a parameter to a document, which has none", () -> caller.get(issuer + "/jwks?kid=1"));
        post(book, "another path of the server", () -> caller.get(issuer + "/elsewhere"));
        post(book, "another method at the server", () -> caller.get(token));
    }

    private void form(Book book, String row, String name, String value) {
        post(book, row, () -> caller.token(caller.form("utrecht", name, value)));
    }

    private void claims(Book book, String row, Consumer<Map<String, Object>> change) {
        post(book, row, () -> {
            Map<String, Object> claims = caller.claims("utrecht");
            change.accept(claims);
            return caller.token(signedForm("utrecht", sign(caller.key(), Map.of(), claims)));
        });
    }

    private void proof(Book book, String row, Callable<String> proof) {
        post(book, row, () -> caller.token(caller.form("utrecht"), "DPoP", proof.call()));
    }

    private static void post(Book book, String row, Callable<HttpResponse<String>> request) {
        book.add(row, () -> Refused.of(request.call()));
    }

    private String proof(String address, Map<String, ?> more) {
        return caller.proof(other, "POST", address, more);
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("client_id", PORTAL);
        asked.put("response_type", "code");
        asked.put("redirect_uri", BACK);
        asked.put("state", "0123456789012345678901");
        asked.put("code_challenge_method", "S256");
        asked.put("code_challenge", CHALLENGE);
        return asked;
    }

    private String code() {
        MockClient portal = facilities.oauth().clients().stream()
                .filter(client -> client.id().equals(PORTAL))
                .findFirst()
                .orElseThrow();
        facilities.oauth().register(portal.withGrant(portal.grant(), URI.create(BACK)));
        HttpResponse<String> sentBack = caller.get(issuer + "/authorize?" + OAuthCaller.coded(asked()));
        String query = URI.create(sentBack.headers().firstValue("Location").orElseThrow())
                .getRawQuery();
        return URLDecoder.decode(query.replaceAll(".*\\bcode=([^&]*).*", "$1"), StandardCharsets.UTF_8);
    }

    private Map<String, String> redeem(String code) {
        return caller.form(
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

    private HttpResponse<String> refreshed(Object refresh) {
        return caller.token(caller.form(PORTAL, "grant_type", "refresh_token", "refresh_token", refresh.toString()));
    }

    private static Map<String, String> form(Map<String, String> from) {
        return new LinkedHashMap<>(from);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
