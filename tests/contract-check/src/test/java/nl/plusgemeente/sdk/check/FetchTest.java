package nl.plusgemeente.sdk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.plusgemeente.sdk.core.identity.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchTest {
    private static final Secret KEY = Secret.of("TEST-key");

    private final List<String> keys = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/good", exchange -> {
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("x-api-key")));
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'{', '}'});
            exchange.close();
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[64 * 1024];
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 1000; i++) {
                    out.write(chunk);
                }
            } catch (IOException e) {
                exchange.close();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void text_ofAHostThatIsNotTheDsos_goesWithoutTheKey() throws Exception {
        assertThat(Fetch.with(KEY).text(address("/good"))).isEqualTo("{}");
        assertThat(keys).containsExactly("null");
    }

    @Test
    void text_ofAHostThatGetsTheKey_goesWithIt() throws Exception {
        assertThat(new Fetch(KEY, Set.of("127.0.0.1")).text(address("/good"))).isEqualTo("{}");
        assertThat(keys).containsExactly("TEST-key");
    }

    @Test
    void text_ofNothing_saysWhichAnswerCame() {
        assertThatIOException()
                .isThrownBy(() -> Fetch.with(KEY).text(address("/other")))
                .withMessageContaining("HTTP 404");
    }

    @Test
    void text_withoutEnd_isBounded() {
        assertThatIOException()
                .isThrownBy(() -> Fetch.with(KEY).text(address("/endless")))
                .withMessageContaining("larger than");
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
