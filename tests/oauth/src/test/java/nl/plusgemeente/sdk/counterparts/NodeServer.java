package nl.plusgemeente.sdk.counterparts;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/** oidc-provider for Node.js: {@code src/test/node}. */
record NodeServer(ServerProcess process, URI issuer) implements RealServer {
    private static final Path FOLDER = Path.of("src/test/node").toAbsolutePath();

    static NodeServer start(TestAuthority authority, Clients clients, boolean requireNonce) {
        Presence.require(installed(), "node, or its packages, are not there: npm ci in tests/oauth/src/test/node");
        ProcessBuilder builder = new ProcessBuilder("node", "--no-warnings", "server.mjs").directory(FOLDER.toFile());
        String settings = JSONObjectUtils.toJSONString(settings(authority, clients, requireNonce));
        ServerProcess process = ServerProcess.start(builder, settings, line -> line.startsWith("{\"issuer\""));
        try {
            String ready = process.awaitReady(Duration.ofSeconds(60));
            return new NodeServer(
                    process, URI.create((String) JSONObjectUtils.parse(ready).get("issuer")));
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean installed() {
        if (!Files.isDirectory(FOLDER.resolve("node_modules/oidc-provider"))) {
            return false;
        }
        try {
            Process version = new ProcessBuilder("node", "--version").start();
            return version.waitFor(20, TimeUnit.SECONDS) && version.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Map<String, Object> settings(TestAuthority authority, Clients clients, boolean requireNonce) {
        ClientIdentity server = authority.server();
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("key", TestAuthority.pem(server.privateKey()));
        settings.put("certificate", TestAuthority.pem(server.certificate()));
        settings.put("root", TestAuthority.pem(authority.root()));
        settings.put("api", Api.AUDIENCE);
        settings.put("cookieKeys", List.of(Random.text()));
        settings.put("nonceSecret", Random.text());
        settings.put("requireNonce", requireNonce);
        settings.put(
                "clients",
                List.of(
                        signing("ps256", "PS256", clients.ps256(), "client_credentials"),
                        signing("es256", "ES256", clients.es256(), "client_credentials"),
                        with(
                                signing("dpop", "ES256", clients.es256(), "client_credentials"),
                                "dpop_bound_access_tokens",
                                true),
                        tls(),
                        portal("portaal", clients),
                        with(portal("portaal-userinfo", clients), "dpop_bound_access_tokens", true)));
        return settings;
    }

    private static Map<String, Object> signing(String id, String algorithm, ClientIdentity key, String... grants) {
        Map<String, Object> client = client(id, "private_key_jwt", grants);
        client.put("token_endpoint_auth_signing_alg", algorithm);
        try {
            client.put("jwks", JSONObjectUtils.parse(Clients.jwks(key)));
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
        return client;
    }

    private static Map<String, Object> tls() {
        Map<String, Object> client = client("tls", "tls_client_auth", "client_credentials");
        client.put("tls_client_auth_subject_dn", Clients.TLS_SUBJECT);
        return with(client, "tls_client_certificate_bound_access_tokens", true);
    }

    private static Map<String, Object> portal(String id, Clients clients) {
        Map<String, Object> client = signing(id, "ES256", clients.es256(), "authorization_code", "refresh_token");
        client.put("redirect_uris", List.of(Clients.REDIRECT));
        client.put("response_types", List.of("code"));
        return client;
    }

    private static Map<String, Object> client(String id, String method, String... grants) {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("client_id", id);
        client.put("token_endpoint_auth_method", method);
        client.put("grant_types", new ArrayList<>(Arrays.asList(grants)));
        client.put("id_token_signed_response_alg", "PS256");
        client.put("redirect_uris", List.of());
        client.put("response_types", List.of());
        return client;
    }

    private static Map<String, Object> with(Map<String, Object> client, String name, Object value) {
        client.put(name, value);
        return client;
    }

    @Override
    public URI token() {
        return issuer.resolve("/token");
    }

    @Override
    public URI userinfo() {
        return issuer.resolve("/me");
    }

    @Override
    public void close() {
        process.close();
    }
}
