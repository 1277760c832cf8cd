package nl.plusgemeente.sdk.modulepath;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Two APIs on this machine that give one answer each. */
final class LocalApi implements AutoCloseable {
    private static final String PLAATS = "{\"naam\":\"Utrecht\",\"codes\":[\"0344\"],\"later\":{\"added\":true}}";
    private static final String SUGGESTIES = "[{\"identificatie\":\"_akn_nl_act_gm0344_2020_omgevingsplan\","
            + "\"uriIdentificatie\":\"_akn_nl_act_gm0344_2020_omgevingsplan\","
            + "\"titel\":\"Omgevingsplan gemeente Utrecht\",\"isBesluit\":true}]";

    private final HttpServer server;

    private LocalApi(HttpServer server) {
        this.server = server;
    }

    static LocalApi start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean suggestion = exchange.getRequestURI().getPath().endsWith("/documenten/_suggereer");
            answer(exchange, suggestion ? SUGGESTIES : PLAATS);
        });
        server.start();
        return new LocalApi(server);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        boolean known = "geheim".equals(exchange.getRequestHeaders().getFirst("x-api-key"));
        byte[] answer = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(known ? 200 : 401, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
