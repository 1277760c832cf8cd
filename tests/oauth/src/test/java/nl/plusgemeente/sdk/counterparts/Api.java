package nl.plusgemeente.sdk.counterparts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;

/** An API that keeps what it is sent, for the test to judge. It asks for a client certificate, and needs none. */
final class Api implements AutoCloseable {
    static final String AUDIENCE = "https://api.example.nl/meldingen";
    static final String PATH = "/meldingen/v1/meldingen";

    private final HttpsServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** One request. */
    record Asked(String path, Map<String, List<String>> headers, String body, Optional<X509Certificate> certificate) {

        String authorization() {
            return headers.getOrDefault("Authorization", List.of("")).get(0);
        }

        /** The DPoP proof. */
        String proof() {
            return headers.getOrDefault("Dpop", List.of("")).get(0);
        }

        /** What stands after the kind of token. */
        String token() {
            return authorization().substring(authorization().indexOf(' ') + 1);
        }
    }

    Api(TestAuthority authority) {
        try {
            SSLContext context = Tls.context(authority.server(), authority.root());
            server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context) {
                @Override
                public void configure(HttpsParameters parameters) {
                    SSLParameters tls = context.getDefaultSSLParameters();
                    tls.setWantClientAuth(true);
                    parameters.setSSLParameters(tls);
                }
            });
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    Asked last() {
        return asked.get(asked.size() - 1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(new Asked(
                    exchange.getRequestURI().getPath(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body,
                    certificate((HttpsExchange) exchange)));
            byte[] answer = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static Optional<X509Certificate> certificate(HttpsExchange exchange) {
        try {
            return Optional.of((X509Certificate) exchange.getSSLSession().getPeerCertificates()[0]);
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
