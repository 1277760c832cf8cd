package nl.plusgemeente.sdk.core.internal.transport;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static nl.plusgemeente.sdk.core.fixture.Facilities.POST;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.Pki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that break, lie, hang or are no HTTP, each over a real socket. */
@Timeout(60)
class ConnectionHostileTest {
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration SLACK = Duration.ofSeconds(5);

    @Test
    void silentServer_get_endsAtTheDeadline() {
        try (HostileServer server = HostileServer.http((request, connection) -> connection.silence())) {
            endsInTime(server.uri(), GET)
                    .is(DeadlineExceededException.class, CoreErrors.DEADLINE)
                    .after(1)
                    .retryable(true)
                    .says("The time for the whole call is up (last: SDK-2005)", "give the call more time");
        }
    }

    @Test
    void silentServerAndShortResponseTimeout_get_isRepeated() {
        try (HostileServer server = HostileServer.http((request, connection) -> connection.silence())) {
            faultOf(server.uri(), GET, b -> b.responseTimeout(Duration.ofMillis(100)))
                    .is(TransportException.class, CoreErrors.RESPONSE_TIMEOUT)
                    .after(3)
                    .says("127.0.0.1:" + server.port() + " did not answer in time", "raise response-timeout");
        }
    }

    @Test
    void silentServerAndShortResponseTimeout_post_isNotRepeated() {
        try (HostileServer server = HostileServer.http((request, connection) -> connection.silence())) {
            faultOf(server.uri(), POST, b -> b.responseTimeout(Duration.ofMillis(100)))
                    .is(TransportException.class, CoreErrors.RESPONSE_TIMEOUT)
                    .after(1);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void drippingBody_get_endsAtTheDeadline() {
        String head = Http.head(200, "Content-Type: application/json", "Content-Length: 100000");
        try (HostileServer server = HostileServer.http((request, connection) -> {
            connection.send(head + "{");
            drip(connection, " ");
        })) {
            endsInTime(server.uri(), GET).is(DeadlineExceededException.class, CoreErrors.DEADLINE);
        }
    }

    @Test
    void drippingErrorBody_get_endsAtTheDeadline() {
        String head = Http.head(503, "Content-Type: text/html", "Content-Length: 100000");
        try (HostileServer server = HostileServer.http((request, connection) -> {
            connection.send(head + "<");
            drip(connection, " ");
        })) {
            endsInTime(server.uri(), GET).is(ApiException.class, CoreErrors.SERVER_ERROR);
        }
    }

    @Test
    void drippingHeaders_get_endsAtTheDeadline() {
        try (HostileServer server = HostileServer.http((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nX: ");
            drip(connection, "x");
        })) {
            endsInTime(server.uri(), GET).is(DeadlineExceededException.class, CoreErrors.DEADLINE);
        }
    }

    @Test
    void drippingHandshake_get_endsAtTheDeadline() {
        try (HostileServer server = HostileServer.raw(connection -> {
            connection.send(new byte[] {22, 3, 3, 63, -1}); // a handshake record of 16,383 bytes
            drip(connection, "\0");
        })) {
            endsInTime(https(server), GET).is(DeadlineExceededException.class, CoreErrors.DEADLINE);
        }
    }

    @Test
    void silentHandshake_get_endsAtTheConnectTimeout() {
        try (HostileServer server = HostileServer.raw(HostileServer.Connection::silence)) {
            faultOf(
                            https(server),
                            GET,
                            b -> b.connectTimeout(Duration.ofMillis(200)).responseTimeout(Duration.ofMinutes(1)))
                    .is(TransportException.class, CoreErrors.CONNECT)
                    .after(3);
        }
    }

    @Test
    void endlessContinues_get_endsAtTheDeadline() {
        try (HostileServer server = HostileServer.http((request, connection) -> {
            while (true) {
                connection.send("HTTP/1.1 100 Continue\r\n\r\n");
            }
        })) {
            endsInTime(server.uri(), GET).is(DeadlineExceededException.class, CoreErrors.DEADLINE);
        }
    }

    @Test
    void someContinues_get_arePassedOver() {
        String noise = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n";
        try (HostileServer server = HostileServer.always(noise + Http.json(Thing.json(4)))) {
            assertThat(call(server.uri(), GET, b -> b).nummer()).isEqualTo(4);
        }
    }

    @Test
    void closedWithoutAnAnswer_get_isRepeated() {
        try (HostileServer server = HostileServer.http((request, connection) -> connection.close())) {
            faultOf(server.uri(), GET, b -> b)
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(3);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void closedWithoutAnAnswer_post_isNotRepeated() {
        try (HostileServer server = HostileServer.http((request, connection) -> connection.close())) {
            faultOf(server.uri(), POST, b -> b)
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(1);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void resetInTheHeaders_get_isLostConnection() {
        try (HostileServer server = HostileServer.http((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Ty");
            connection.reset();
        })) {
            faultOf(server.uri(), GET, b -> b)
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(3);
        }
    }

    @Test
    void resetInTheBody_get_isLostConnection() {
        try (HostileServer server = HostileServer.http((request, connection) -> {
            connection.send(Http.head(200, "Content-Type: application/json", "Content-Length: 900") + "{\"naam\":\"ka");
            connection.reset();
        })) {
            faultOf(server.uri(), GET, b -> b)
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(3);
        }
    }

    @Test
    void brokenOnce_get_isRepeatedAndTold() {
        AtomicInteger count = new AtomicInteger();
        try (HostileServer server = HostileServer.http((request, connection) -> {
                    if (count.incrementAndGet() == 1) {
                        connection.reset();
                    }
                    connection.send(Http.json(Thing.json(1)));
                });
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            assertThat(sdk.onBehalfOf("utrecht").caller().exchange(GET).attempts())
                    .isEqualTo(2);
        }
    }

    @Test
    void connectionThatTheServerClosed_nextGet_succeeds() {
        String answer = Http.json(Thing.json(1));
        try (HostileServer server = HostileServer.http(
                        (request, connection) -> connection.send(answer).close());
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            for (int i = 0; i < 5; i++) {
                assertThat(sdk.onBehalfOf("utrecht").caller().call(GET).nummer())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void closedPort_getAndPost_areBothRepeated() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:" + port);
        for (Operation<?> operation : new Operation<?>[] {GET, POST}) {
            faultOf(nobody, operation, b -> b)
                    .is(TransportException.class, CoreErrors.CONNECT)
                    .after(3)
                    .says("No connection to 127.0.0.1:" + port, "check the address, the firewall");
        }
    }

    @Test
    void nameWithoutAddress_getAndPost_areBothRepeated() {
        URI nowhere = URI.create("https://does-not-exist.invalid");
        for (Operation<?> operation : new Operation<?>[] {GET, POST}) {
            Fault.ofCall(() -> {
                        try (GemeenteSdk sdk = GemeenteSdk.builder(FacilityEnvironment.PRE_PRODUCTION)
                                .address(Facilities.API, nowhere)
                                .tenant(Facilities.tenant("utrecht"))
                                .retryWait(Duration.ofMillis(1))
                                .build()) {
                            sdk.onBehalfOf("utrecht").caller().call(operation);
                        }
                    })
                    .is(TransportException.class, CoreErrors.UNKNOWN_HOST)
                    .after(3)
                    .says("does-not-exist.invalid has no address", "check the address, the DNS");
        }
    }

    @Test
    void tenThousandHeaders_get_isRefused() {
        String headers = "X-Kop: kanarie\r\n".repeat(10_000);
        try (HostileServer server = HostileServer.always("HTTP/1.1 200 OK\r\n" + headers + "\r\n{}")) {
            faultOf(server.uri(), GET, b -> b)
                    .is(TransportException.class, CoreErrors.PROTOCOL)
                    .after(1)
                    .says("sent something that is not proper HTTP");
        }
    }

    @Test
    void headerOfAMegabyte_get_isRefused() {
        String header = "X-Kop: " + "kanarie".repeat(150_000) + "\r\n";
        try (HostileServer server = HostileServer.always("HTTP/1.1 200 OK\r\n" + header + "\r\n{}")) {
            faultOf(server.uri(), GET, b -> b).is(TransportException.class, CoreErrors.PROTOCOL);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.6 kanarie\r\n",
                "220 mail.kanarie ESMTP\r\n",
                "HTTP/kanarie 200 OK\r\n\r\n",
                "HTTP/1.1 kanarie OK\r\n\r\n",
                "HTTP/1.1 -1 OK\r\n\r\n",
                "HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nkanarie zonder dubbele punt\r\nContent-Length: 2\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Length: kanarie\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "\0\0\0\0kanarie\r\n\r\n",
                "\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n"
            })
    void noHttp_get_isTransportFault(String noise) {
        try (HostileServer server = HostileServer.http(
                (request, connection) -> connection.send(noise).close())) {
            Fault fault = faultOf(server.uri(), GET, b -> b);
            assertThat(fault.error()).isInstanceOf(TransportException.class);
            assertThat(fault.error().code()).isIn(CoreErrors.PROTOCOL, CoreErrors.CONNECTION_LOST);
        }
    }

    @Test
    void bannerThatStays_get_endsAtTheDeadline() {
        try (HostileServer server = HostileServer.raw(connection -> {
            connection.send("SSH-2.0-OpenSSH_9.6\r\n");
            connection.silence();
        })) {
            Fault fault = endsInTime(server.uri(), GET);
            assertThat(fault.error()).isInstanceOfAny(DeadlineExceededException.class, TransportException.class);
        }
    }

    @Test
    void closedWhileABodyIsSent_post_isLostConnection() {
        Operation<?> upload = upload(8 * 1024 * 1024);
        try (HostileServer server = HostileServer.raw(HostileServer.Connection::reset)) {
            faultOf(server.uri(), upload, b -> b)
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(1);
        }
    }

    @Test
    void serverThatDoesNotRead_largePost_endsAtTheDeadline() {
        try (HostileServer server = HostileServer.raw(connection -> new CountDownLatch(1).await())) {
            endsInTime(server.uri(), upload(64 * 1024 * 1024))
                    .is(DeadlineExceededException.class, CoreErrors.DEADLINE)
                    .after(1);
        }
    }

    @Test
    void serverThatDoesNotReadOverTls_largePost_endsAtTheDeadline() {
        Pki pki = new Pki("CA");
        try (HostileServer server =
                HostileServer.tlsRaw(pki.server(pki.host("localhost")), connection -> new CountDownLatch(1).await())) {
            long start = System.nanoTime();
            faultOf(
                            server.uri(),
                            upload(64 * 1024 * 1024),
                            b -> b.trust(pki.anchors()).deadline(Duration.ofSeconds(2)))
                    .is(DeadlineExceededException.class, CoreErrors.DEADLINE);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    private static Operation<?> upload(int size) {
        return Operation.post(Facilities.API, "dingen", Answer.bytes())
                .body(nl.plusgemeente.sdk.core.http.RequestBody.of(new byte[size], "application/octet-stream"))
                .build();
    }

    @Test
    void answerBeforeTheBodyWasSent_post_isTold() {
        Operation<?> upload = upload(8 * 1024 * 1024);
        try (HostileServer server = HostileServer.raw(connection -> {
            connection.send(Http.answer(413, "text/plain", "kanarie"));
            connection.silence();
        })) {
            faultOf(server.uri(), upload, b -> b)
                    .is(ApiException.class, CoreErrors.CLIENT_ERROR)
                    .says("HTTP 413");
        }
    }

    @Test
    void redirectToAnotherHost_get_isNotFollowed() {
        try (HostileServer thief = HostileServer.always(Http.json(Thing.json(1)));
                HostileServer server =
                        HostileServer.always(Http.answer(302, "text/plain", "", "Location: " + thief.uri() + "/x"))) {
            faultOf(server.uri(), GET, b -> b)
                    .is(ApiException.class, CoreErrors.REDIRECT)
                    .after(1)
                    .retryable(false)
                    .says("HTTP 302", "credentials go nowhere else");
            assertThat(thief.connections()).isZero();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectOnTheSameHost_get_isNotFollowed(int status) {
        try (HostileServer server = HostileServer.always(
                Http.answer(status, "text/plain", "", "Location: /api/v1/elders?x=" + Canary.BODY))) {
            faultOf(server.uri(), GET, b -> b).is(ApiException.class, CoreErrors.REDIRECT);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void cookies_calls_areNotKept() {
        try (HostileServer server =
                        HostileServer.always(Http.answer(200, "application/json", Thing.json(1), "Set-Cookie: a=b"));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            sdk.onBehalfOf("utrecht").caller().call(GET);
            sdk.onBehalfOf("utrecht").caller().call(GET);
            assertThat(server.requests()).noneMatch(request -> request.text().contains("Cookie"));
        }
    }

    @Test
    void challenge_call_isNotAnsweredByTheHttpClient() {
        try (HostileServer server = HostileServer.always(
                Http.answer(401, "text/plain", "", "WWW-Authenticate: Negotiate", "WWW-Authenticate: Basic realm=x"))) {
            faultOf(server.uri(), GET, b -> b).is(ApiException.class, CoreErrors.CREDENTIALS_REFUSED);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void allConnectionsInUse_call_isTold() throws Exception {
        try (HostileServer server = HostileServer.http((request, connection) -> {
                    connection.send(Http.head(200, "Content-Type: application/json", "Content-Length: 100")
                            + "{\"_embedded\":{\"things\":[" + Thing.json(1) + ",");
                    connection.silence();
                });
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .connectionsPerHost(1)
                        .leaseTimeout(Duration.ofMillis(50))
                        .build()) {
            try (var stream = sdk.onBehalfOf("utrecht").caller().pages(Facilities.LIST).stream()) {
                assertThat(stream.iterator().next().nummer()).isEqualTo(1);
                Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(POST))
                        .is(TransportException.class, CoreErrors.POOL_EXHAUSTED)
                        .after(3)
                        .says("All connections to 127.0.0.1", "close streams that you open");
            }
        }
    }

    private static void drip(HostileServer.Connection connection, String drop) throws Exception {
        while (true) {
            connection.send(drop);
            Thread.sleep(20);
        }
    }

    private static URI https(HostileServer server) {
        return URI.create("https://localhost:" + server.port());
    }

    /** A call with a short deadline and otherwise long waits. */
    private static Fault endsInTime(URI server, Operation<?> operation) {
        long start = System.nanoTime();
        Fault fault = faultOf(server, operation, b -> b.deadline(SHORT).responseTimeout(Duration.ofMinutes(1)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SLACK);
        return fault;
    }

    private static Fault faultOf(URI server, Operation<?> operation, UnaryOperator<GemeenteSdkBuilder> setup) {
        return Fault.ofCall(() -> call(server, operation, setup));
    }

    private static <T> T call(URI server, Operation<T> operation, UnaryOperator<GemeenteSdkBuilder> setup) {
        try (GemeenteSdk sdk = setup.apply(Facilities.sdk(server)).build()) {
            return sdk.onBehalfOf("utrecht").caller().call(operation);
        }
    }
}
