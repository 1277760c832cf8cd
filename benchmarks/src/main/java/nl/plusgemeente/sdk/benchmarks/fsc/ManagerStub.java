package nl.plusgemeente.sdk.benchmarks.fsc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.benchmarks.server.TestPki;
import nl.plusgemeente.sdk.benchmarks.server.Tls;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContractContent;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractSigner;
import nl.plusgemeente.sdk.exchange.fsc.Outway;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.PublicKeyThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.exchange.fsc.Validity;

/**
 * The Manager of the peer that is called, with one contract, and the Directory as well; and the key set of the peer that calls.
 * Asked at the first call.
 */
public final class ManagerStub implements AutoCloseable {
    /** The group of both peers. */
    public static final String GROUP = "TEST-benchmarks";
    /** Who is called. */
    public static final PeerId PROVIDER = new PeerId(TestPki.SERVER);
    /** What is called. */
    public static final String SERVICE = "regelingen";

    private final HttpsServer server;
    private final HttpsServer consumer;

    private ManagerStub(HttpsServer server, HttpsServer consumer) {
        this.server = server;
        this.consumer = consumer;
    }

    /**
     * Starts one.
     *
     * @param folder holds the files of {@link TestPki}
     * @param inway where its tokens lead to
     */
    public static ManagerStub start(Path folder, String inway) {
        try {
            ClientIdentity consumer = identity(folder, "client.p12");
            ClientIdentity provider = identity(folder, "server.p12");
            ContractDocument contract = contract(consumer.certificate());
            HttpsServer own = listening(folder, "client.p12");
            HttpsServer server = listening(folder, "server.p12");
            answer(own, "/v1/.well-known/jwks.json", keys(consumer));
            answer(server, "/v1/.well-known/jwks.json", keys(provider));
            answer(server, "/v1/peers", peers(address(server), address(own)));
            answer(server, "/v1/contracts", contracts(contract, consumer, provider));
            answer(server, "/v1/token", token(contract, consumer.certificate(), provider, inway));
            own.start();
            server.start();
            return new ManagerStub(server, own);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no Manager", e);
        }
    }

    private static HttpsServer listening(Path folder, String identity) throws IOException, GeneralSecurityException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 16);
        server.setHttpsConfigurator(new Mutual(Tls.context(folder, identity)));
        return server;
    }

    /** Where it is. */
    public URI address() {
        return URI.create(address(server));
    }

    private static String address(HttpsServer server) {
        return "https://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        consumer.stop(0);
    }

    private static ClientIdentity identity(Path folder, String file) {
        return KeySource.pkcs12(folder.resolve(file), Secret.of(TestPki.PASSWORD))
                .load();
    }

    private static ContractDocument contract(X509Certificate consumer) {
        Instant now = Instant.now();
        Outway outway = new Outway(new PeerId(TestPki.CLIENT), PublicKeyThumbprint.of(consumer));
        return ContractDocument.of(ContractContent.builder(
                        GROUP,
                        new Validity(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(20))),
                        ServiceConnectionGrant.of(outway, ConnectedService.of(PROVIDER, SERVICE)))
                .createdAt(now.minusSeconds(60))
                .build());
    }

    private static String contracts(ContractDocument contract, ClientIdentity consumer, ClientIdentity provider) {
        return """
                {"contracts":[{"content":%s,"signatures":{"accept":{"%s":"%s","%s":"%s"},"reject":{},"revoke":{}}}],\
                "pagination":{"next_cursor":""}}""".formatted(
                        new String(contract.json(), UTF_8),
                        TestPki.CLIENT,
                        ContractSigner.of(consumer).sign(contract, SignatureType.ACCEPT),
                        TestPki.SERVER,
                        ContractSigner.of(provider).sign(contract, SignatureType.ACCEPT));
    }

    private static String peers(String provider, String consumer) {
        return """
                {"peers":[{"id":"%s","name":"TEST","manager_address":"%s"},{"id":"%s","name":"TEST","manager_address":"%s"}],\
                "pagination":{"next_cursor":""}}""".formatted(TestPki.SERVER, provider, TestPki.CLIENT, consumer);
    }

    private static String keys(ClientIdentity identity) throws CertificateEncodingException {
        return "{\"keys\":[" + key(identity) + "]}";
    }

    private static String key(ClientIdentity identity) throws CertificateEncodingException {
        StringBuilder chain = new StringBuilder();
        for (X509Certificate certificate : identity.chain()) {
            chain.append(chain.isEmpty() ? "" : ",")
                    .append('"')
                    .append(Base64.getEncoder().encodeToString(certificate.getEncoded()))
                    .append('"');
        }
        return "{\"kty\":\"RSA\",\"x5c\":[" + chain + "]}";
    }

    private static String token(
            ContractDocument contract, X509Certificate consumer, ClientIdentity provider, String inway) {
        Instant now = Instant.now();
        String claims = """
                {"gth":"%s","gid":"%s","sub":"%s","iss":"%s","svc":"%s","aud":"%s","nbf":%d,"exp":%d,\
                "cnf":{"x5t#S256":"%s"},"add":{}}""".formatted(
                        contract.grants().get(0).hash().orElseThrow(),
                        GROUP,
                        TestPki.CLIENT,
                        TestPki.SERVER,
                        SERVICE,
                        inway,
                        now.minusSeconds(60).getEpochSecond(),
                        now.plus(Duration.ofHours(10)).getEpochSecond(),
                        X5c.thumbprint(consumer));
        String header = "{\"alg\":\"RS256\",\"x5t#S256\":\"" + X5c.thumbprint(provider.certificate()) + "\"}";
        String input = Base64Url.encode(header.getBytes(UTF_8)) + "." + Base64Url.encode(claims.getBytes(UTF_8));
        byte[] signature = SigningKey.of(provider, JwsAlgorithm.RS256).sign(input.getBytes(US_ASCII));
        return "{\"access_token\":\"" + input + "." + Base64Url.encode(signature) + "\",\"token_type\":\"bearer\"}";
    }

    private static void answer(HttpsServer server, String path, String json) {
        byte[] body = json.getBytes(UTF_8);
        server.createContext(path, exchange -> send(exchange, body));
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static final class Mutual extends HttpsConfigurator {

        Mutual(SSLContext context) {
            super(context);
        }

        @Override
        public void configure(HttpsParameters parameters) {
            SSLParameters tls = getSSLContext().getDefaultSSLParameters();
            tls.setNeedClientAuth(true);
            parameters.setSSLParameters(tls);
        }
    }
}
