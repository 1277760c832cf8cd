package nl.plusgemeente.sdk.counterparts;

import com.nimbusds.jose.util.JSONStringUtils;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/**
 * Keycloak with one realm: {@code src/test/keycloak/realm.json}.
 *
 * @param process the server
 * @param issuer the realm
 * @param password of the one user, {@code inwoner}
 */
record KeycloakServer(ServerProcess process, URI issuer, String password) implements RealServer {
    static final String USER = "inwoner";
    /** Whoever reads its own input sees its end when the tests are killed; Keycloak does not. */
    private static final String UNTIL_INPUT_ENDS = "\"$@\" & child=$!; cat > /dev/null; kill $child; wait $child";
    /** The store holds a certificate, which is no secret. */
    private static final String PUBLIC = "public";

    static KeycloakServer start(TestAuthority authority, Clients clients) {
        String property = System.getProperty("keycloak.home", "");
        Path home = Path.of(property);
        Presence.require(
                !property.isEmpty() && Files.isRegularFile(home.resolve("bin/kc.sh")),
                "Keycloak is not there: it comes with -Pkeycloak");
        String password = Random.text();
        int port = freePort();
        write(home, authority, clients, password);
        ServerProcess process = ServerProcess.start(command(home, port), "", line -> line.contains("Listening on:"));
        process.awaitReady(Duration.ofMinutes(4));
        return new KeycloakServer(process, URI.create("https://127.0.0.1:" + port + "/realms/test"), password);
    }

    private static ProcessBuilder command(Path home, int port) {
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                "-c",
                UNTIL_INPUT_ENDS,
                "keycloak",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + freePort(),
                "--http-management-port=" + freePort(),
                "--https-port=" + port,
                "--https-certificate-file=" + home.resolve("conf/server.pem"),
                "--https-certificate-key-file=" + home.resolve("conf/server-key.pem"),
                "--https-client-auth=request",
                "--https-trust-store-file=" + home.resolve("conf/root.p12"),
                "--https-trust-store-password=" + PUBLIC,
                "--log-level=WARN,io.quarkus:INFO");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx768m");
        return builder;
    }

    private static void write(Path home, TestAuthority authority, Clients clients, String password) {
        try {
            ClientIdentity server = authority.server();
            Path folder = home.resolve("conf");
            Files.writeString(folder.resolve("server.pem"), TestAuthority.pem(server.certificate()));
            Files.writeString(folder.resolve("server-key.pem"), TestAuthority.pem(server.privateKey()));
            store(folder.resolve("root.p12"), authority.root());
            Path realms = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(realms.resolve("realm.json"), realm(clients, password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void store(Path file, X509Certificate root) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("root", root);
            store.store(out, PUBLIC.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String realm(Clients clients, String password) throws IOException {
        String realm = Files.readString(Path.of("src/test/keycloak/realm.json"));
        Map<String, String> values = Map.of(
                "PS256_JWKS",
                Clients.jwks(clients.ps256()),
                "ES256_JWKS",
                Clients.jwks(clients.es256()),
                "TLS_SUBJECT",
                Clients.TLS_SUBJECT,
                "PASSWORD",
                password);
        for (Map.Entry<String, String> value : values.entrySet()) {
            realm = realm.replace("\"@" + value.getKey() + "@\"", JSONStringUtils.toJSONString(value.getValue()));
        }
        return realm;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI token() {
        return URI.create(issuer + "/protocol/openid-connect/token");
    }

    @Override
    public URI userinfo() {
        return URI.create(issuer + "/protocol/openid-connect/userinfo");
    }

    @Override
    public void close() {
        process.close();
    }
}
