package nl.plusgemeente.sdk.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.Pki;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.BasicHttpContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way through a proxy: names are looked up there, TLS is with the API, and the proxy sees no credential. */
@Timeout(60)
class ProxyTest {
    private static final Pki PKI = new Pki("PKIoverheid Private Services CA");
    /** A name that nobody but the proxy of this test can find. */
    private static final String HOST = "api.binnen.test";

    @Test
    void call_throughAProxy_isTunnelledToTheApiWithoutShowingTheProxyItsHeaders() throws IOException {
        try (HostileServer server = HostileServer.tls(
                        PKI.server(PKI.host(HOST)),
                        socket -> {},
                        (request, connection) -> connection.send(Http.json(Thing.json(7))));
                Tunnel proxy = new Tunnel(200, server.port())) {
            assertThat(call(proxy, "none")).isEqualTo(7);
            assertThat(proxy.seen)
                    .singleElement()
                    .asString()
                    .startsWith("CONNECT " + HOST + ":443 HTTP/1.1")
                    .doesNotContain(Canary.KEY);
        }
    }

    @ParameterizedTest
    @CsvSource({"403", "407", "502"})
    void call_whenTheProxyRefuses_isNoAnswerOfTheApi(int status) throws IOException {
        try (Tunnel proxy = new Tunnel(status, 1)) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> call(proxy, "none"))
                    .withMessageContaining("The proxy lets no connection through to " + HOST + " (HTTP " + status + ")")
                    .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.CONNECT));
        }
    }

    @Test
    void call_toAnException_goesAroundTheProxy() throws IOException {
        try (Tunnel proxy = new Tunnel(200, 1)) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> call(proxy, "elders.nl,.binnen.test"))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.UNKNOWN_HOST));
            assertThat(proxy.seen).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dso.nl, true",
        "DSO.nl, true",
        "localhost, false",
        "127.0.0.1, false",
        "as.gemeente.nl, false",
        "x.as.gemeente.nl, true",
        "a.intern.nl, false",
        "intern.nl, true",
        "AS.Gemeente.NL, false"
    })
    void determineProxy_ofAHost_knowsThisMachineAndTheExceptions(String host, boolean proxied) {
        ProxyPlanner planner = new ProxyPlanner(Optional.of("proxy:3128"), List.of("as.gemeente.nl", ".intern.nl"));

        assertThat(planner.determineProxy(new HttpHost("https", host), new BasicHttpContext()) != null)
                .isEqualTo(proxied);
    }

    private static int call(Tunnel proxy, String except) {
        try (GemeenteSdk sdk = GemeenteSdk.builder(FacilityEnvironment.PRE_PRODUCTION)
                .address(Facilities.API, URI.create("https://" + HOST))
                .tenant(Facilities.tenant("utrecht"))
                .trust(PKI.anchors())
                .maxAttempts(1)
                .proxy("127.0.0.1:" + proxy.port())
                .proxyExcept(except)
                .build()) {
            return sdk.onBehalfOf("utrecht").caller().call(Facilities.GET).nummer();
        }
    }

    /** A proxy that answers CONNECT with one status and, where that is 200, carries bytes to one port of this machine. */
    private static final class Tunnel implements AutoCloseable {
        private final ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final List<String> seen = new CopyOnWriteArrayList<>();
        private final int status;
        private final int target;

        Tunnel(int status, int target) throws IOException {
            this.status = status;
            this.target = target;
            start(this::accept);
        }

        int port() {
            return listener.getLocalPort();
        }

        private void accept() {
            while (!listener.isClosed()) {
                try {
                    Socket client = listener.accept();
                    start(() -> serve(client));
                } catch (IOException e) {
                    return; // closed
                }
            }
        }

        private void serve(Socket client) {
            try (client) {
                seen.add(head(client.getInputStream()));
                String answer =
                        "HTTP/1.1 " + status + " x\r\n" + (status == 200 ? "" : "Content-Length: 0\r\n") + "\r\n";
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                if (status == 200) {
                    try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                        start(() -> copy(server, client));
                        copy(client, server);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String head(InputStream in) throws IOException {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) in.read());
            }
            return head.toString();
        }

        private static void copy(Socket from, Socket to) {
            try (OutputStream out = to.getOutputStream()) {
                from.getInputStream().transferTo(out);
            } catch (IOException e) {
                // one side has closed: so does the other
            }
        }

        private static void start(Runnable task) {
            Thread thread = new Thread(task, "tunnel");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            listener.close();
        }
    }
}
