package nl.plusgemeente.sdk.omgevingswet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.auth.ApiKey;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;

/** A facility that answers every call with status 200, and what it is told to; and an SDK that calls it. */
final class HostileServer implements AutoCloseable {
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;
    private final GemeenteSdk sdk;
    private final String contentType;
    private final UnaryOperator<String> answer;

    /**
     * @param contentType of every answer
     * @param answer the body, for the address that was called
     */
    HostileServer(String contentType, UnaryOperator<String> answer) {
        this.contentType = contentType;
        this.answer = answer;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        sdk = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .application("Test", "1.0")
                .address(Omgevingswet.FACILITY, host())
                .tenant(Tenant.builder("utrecht", Oin.of("00000001002220647000"))
                        .credential(Omgevingswet.FACILITY, ApiKey.of(Secret.of("sleutel")))
                        .build())
                .build();
    }

    Omgevingswet dso() {
        return sdk.onBehalfOf("utrecht").facility(Omgevingswet.FACILITY);
    }

    int calls() {
        return calls.get();
    }

    private URI host() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        byte[] body = answer.apply(host().resolve(exchange.getRequestURI()).toString())
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", contentType);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        sdk.close();
        server.stop(0);
    }
}
