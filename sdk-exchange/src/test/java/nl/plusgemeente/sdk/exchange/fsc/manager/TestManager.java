package nl.plusgemeente.sdk.exchange.fsc.manager;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/** A Manager on this machine that wants a certificate of who calls, answers as told and keeps what it was asked. */
final class TestManager implements AutoCloseable {
    private final HttpsServer server;
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** A request as it came: the target byte for byte. */
    record Asked(String line, Headers headers, String body, X509Certificate caller) {
        String header(String name) {
            return headers.first(name).orElse("");
        }
    }

    /** An answer; headers as name, value, name, value. */
    record Reply(int status, byte[] body, String... headers) {
        static Reply json(String body) {
            return json(200, body);
        }

        static Reply json(int status, String body, String... headers) {
            String[] all = new String[headers.length + 2];
            System.arraycopy(headers, 0, all, 2, headers.length);
            all[0] = "Content-Type";
            all[1] = "application/json";
            return new Reply(status, body.getBytes(UTF_8), all);
        }

        static Reply empty(int status, String... headers) {
            return new Reply(status, new byte[0], headers);
        }
    }

    TestManager(ClientIdentity identity, X509Certificate root) {
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
            SSLContext context = context(identity, root);
            server.setHttpsConfigurator(new HttpsConfigurator(context) {
                @Override
                public void configure(HttpsParameters parameters) {
                    SSLParameters wanted = context.getDefaultSSLParameters();
                    wanted.setNeedClientAuth(true);
                    parameters.setSSLParameters(wanted);
                }
            });
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    TestManager says(Reply... more) {
        replies.addAll(List.of(more));
        return this;
    }

    TestManager says(String json) {
        return says(Reply.json(json));
    }

    List<Asked> asked() {
        return asked;
    }

    Asked last() {
        return asked.get(asked.size() - 1);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = new Headers();
            exchange.getRequestHeaders().forEach((name, values) -> values.forEach(v -> headers.addReceived(name, v)));
            Certificate caller = ((HttpsExchange) exchange).getSSLSession().getPeerCertificates()[0];
            asked.add(new Asked(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().toString(),
                    headers,
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                    (X509Certificate) caller));
            Reply reply = replies.isEmpty() ? Reply.empty(404) : replies.poll();
            for (int i = 0; i < reply.headers().length; i += 2) {
                exchange.getResponseHeaders().add(reply.headers()[i], reply.headers()[i + 1]);
            }
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private static SSLContext context(ClientIdentity identity, X509Certificate root)
            throws GeneralSecurityException, IOException {
        char[] password = "TEST".toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry(
                "server", identity.privateKey(), password, identity.chain().toArray(Certificate[]::new));
        KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(keys, password);
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry("root", root);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(anchors);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keyManagers.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
