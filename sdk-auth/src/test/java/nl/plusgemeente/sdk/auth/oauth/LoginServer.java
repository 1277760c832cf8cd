package nl.plusgemeente.sdk.auth.oauth;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Asked;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.auth.token.fixture.TestKey;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;

/** An authorization server that logs a user in, and checks what the real ones check of a code. */
final class LoginServer implements AutoCloseable {
    static final String CLIENT = "zaaksuite-inloggen";
    static final URI BACK = URI.create("https://zaaksuite.example.nl/terug");
    static final TestKey KEY = TestKey.ec("TEST-1", JwsAlgorithm.ES256);
    private static final ClientIdentity CLIENT_KEY = TestKeys.ec();

    final TestServer server = new TestServer();
    final VirtualTime time = VirtualTime.ahead(Duration.ZERO);
    final Map<String, Object> metadata = new ConcurrentHashMap<>();
    private final GemeenteSdk sdk =
            TestSdk.sdk(server, time, new UserCredential(Secret.of("none"), TokenBinding.BEARER, Optional.empty()));
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> pushed = new ConcurrentHashMap<>();
    private Consumer<Map<String, Object>> claims = none -> {};
    private Consumer<Map<String, Object>> answer = none -> {};
    TestKey signer = KEY;
    Map<String, Object> header = Map.of("kid", "TEST-1", "typ", "JWT");

    LoginServer() {
        metadata.put("issuer", server.uri().toString());
        metadata.put("token_endpoint", server.uri("/token").toString());
        metadata.put(
                "authorization_endpoint", server.uri("/inloggen?thema=blauw").toString());
        metadata.put("jwks_uri", server.uri("/jwks").toString());
        metadata.put("revocation_endpoint", server.uri("/revoke").toString());
        metadata.put("introspection_endpoint", server.uri("/introspect").toString());
        server.on(TestServer.METADATA, asked -> Reply.json(JSONObjectUtils.toJSONString(metadata)));
        server.on("/jwks", asked -> Reply.json(JSONObjectUtils.toJSONString(Map.of("keys", List.of(KEY.jwk())))));
        server.on("/par", this::push);
        server.on("/token", this::token);
    }

    LoginServer withPushedRequests() {
        metadata.put("pushed_authorization_request_endpoint", server.uri("/par").toString());
        return this;
    }

    /** What the ID token says otherwise. */
    LoginServer claiming(Consumer<Map<String, Object>> change) {
        claims = change;
        return this;
    }

    /** What the token response says otherwise. */
    LoginServer answering(Consumer<Map<String, Object>> change) {
        answer = change;
        return this;
    }

    /** What answers at the token endpoint. */
    TestServer.Handler tokenHandler() {
        return this::token;
    }

    Caller caller() {
        return sdk.onBehalfOf("utrecht").caller();
    }

    OAuthClient client(AuthProfile profile) {
        return client(profile, CLIENT);
    }

    OAuthClient client(AuthProfile profile, String id) {
        return new OAuthClient(
                TestSdk.server(server, profile).build(),
                ClientAuthentication.privateKeyJwt(id, SigningKeys.of(() -> CLIENT_KEY)));
    }

    /** Does what the user's browser does: gives the query with which it comes back. */
    String login(BrowserRedirect redirect) {
        Map<String, String> asked = parameters(redirect);
        String code = "code-" + (codes.size() + 1);
        codes.put(code, asked);
        return "code=" + code + "&state=" + asked.get("state") + "&iss="
                + URLEncoder.encode(server.uri().toString(), StandardCharsets.UTF_8);
    }

    Map<String, String> parameters(BrowserRedirect redirect) {
        Map<String, String> query = form(redirect.address().getRawQuery());
        return query.containsKey("request_uri") ? pushed.get(query.get("request_uri")) : query;
    }

    static Map<String, String> form(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            fields.put(
                    URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private Reply push(Asked asked) {
        String uri = "urn:ietf:params:oauth:request_uri:TEST-" + pushed.size();
        pushed.put(uri, asked.form());
        return new Reply(201, "application/json", "{\"request_uri\":\"" + uri + "\",\"expires_in\":60}");
    }

    private Reply token(Asked asked) {
        Map<String, String> form = asked.form();
        Map<String, String> begun = codes.remove(form.getOrDefault("code", ""));
        boolean fits = begun != null
                && Digest.of(form.getOrDefault("code_verifier", "")).text().equals(begun.get("code_challenge"))
                && begun.get("redirect_uri").equals(form.get("redirect_uri"));
        if (!fits && !"refresh_token".equals(form.get("grant_type"))) {
            return Reply.error(400, "invalid_grant");
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("access_token", "gebruiker-token");
        members.put("token_type", "Bearer");
        members.put("expires_in", 300);
        members.put("refresh_token", "ververs-1");
        members.put("id_token", idToken(begun == null ? Map.of() : begun));
        answer.accept(members);
        return Reply.json(JSONObjectUtils.toJSONString(members));
    }

    private String idToken(Map<String, String> begun) {
        long now = time.clock().instant().getEpochSecond();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("iss", server.uri().toString());
        said.put("sub", "gebruiker-1");
        said.put("aud", CLIENT);
        said.put("iat", now);
        said.put("exp", now + 300);
        said.put("acr", "substantieel");
        if (begun.containsKey("nonce")) {
            said.put("nonce", begun.get("nonce"));
        }
        claims.accept(said);
        return signer.sign(header, said);
    }

    @Override
    public void close() {
        sdk.close();
        server.close();
    }
}
