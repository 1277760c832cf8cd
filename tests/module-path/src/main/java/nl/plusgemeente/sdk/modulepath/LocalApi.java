package nl.plusgemeente.sdk.modulepath;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** An API on this machine that gives one answer. */
final class LocalApi implements AutoCloseable {
    private static final String ANSWER = "{\"naam\":\"Utrecht\",\"codes\":[\"0344\"],\"later\":{\"added\":true}}";

    private final HttpServer server;

    private LocalApi(HttpServer server) {
        this.server = server;
    }

    static LocalApi start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/plaatsen/utrecht", exchange -> {
            boolean known = "geheim".equals(exchange.getRequestHeaders().getFirst("x-api-key"));
            byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 401, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return new LocalApi(server);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
