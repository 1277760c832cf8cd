package nl.plusgemeente.sdk.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
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
import nl.plusgemeente.sdk.core.fixture.Tunnel;
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
            assertThat(proxy.seen())
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
            assertThat(proxy.seen()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dso.nl, true",
        "DSO.nl, true",
        "localhost, false",
        "127.0.0.1, false",
        "[::1], false",
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
}
