package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.SAMENWERKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLHandshakeException;
import nl.plusgemeente.sdk.mock.RefusedConnection.Cause;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A caller that does not come in leaves no request, but does leave a reason. */
class RefusedConnectionsTest {

    private static final String SAMENWERKING = SAMENWERKEN + "/samenwerkingen/SAM-10344";
    private static final String PEERS = "/v1/peers";
    private static final TestClock CLOCK = new TestClock(Instant.now());
    private static final MockFacilities FACILITIES =
            Start.mock().clock(CLOCK).journal(20).build();

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void caller_withoutCertificate_isToldOf() {
        assertThatThrownBy(() -> Caller.of(FACILITIES).get(SAMENWERKING)).isInstanceOf(IOException.class);

        assertThat(refused()).allSatisfy(refused -> {
            assertThat(refused.at()).isEqualTo(CLOCK.instant());
            assertThat(refused.door()).isEqualTo("government");
            assertThat(refused.tenant()).isEmpty();
            assertThat(refused.certificate()).isEmpty();
            assertThat(refused.cause()).isEqualTo(Cause.NO_CERTIFICATE);
            assertThat(refused.reason()).isEqualTo("the caller showed no certificate");
        });
        assertThat(FACILITIES.requests()).isEmpty();
    }

    @Test
    void caller_thatDoesNotTrustTheServer_isToldOf() {
        URI address = FACILITIES.publicAddress();

        assertThatThrownBy(() -> {
                    try (Socket socket = SSLContext.getDefault()
                            .getSocketFactory()
                            .createSocket(address.getHost(), address.getPort())) {
                        socket.setSoTimeout(20_000);
                        socket.getOutputStream().write(1);
                    }
                })
                .isInstanceOf(SSLHandshakeException.class);
        assertThat(refused()).allSatisfy(refused -> {
            assertThat(refused.door()).isEqualTo("public");
            assertThat(refused.cause()).isEqualTo(Cause.SERVER_REFUSED);
            assertThat(refused.reason()).isEqualTo("the caller refused the server: certificate_unknown");
        });
    }

    /** As OpenSSL does, and with it curl and much else: the hello is that of Java, the alert (unknown_ca) in the clear. */
    @Test
    void caller_thatRefusesTheServer_inTheClear_isToldOf() throws Exception {
        URI address = FACILITIES.publicAddress();
        SSLEngine engine = SSLContext.getDefault().createSSLEngine();
        engine.setUseClientMode(true);
        ByteBuffer hello = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        engine.wrap(ByteBuffer.allocate(0), hello);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(hello.array(), 0, hello.position());
            socket.getInputStream().read();
            socket.getOutputStream().write(new byte[] {21, 3, 3, 0, 2, 2, 48});
            socket.getInputStream().readAllBytes();
        }

        assertThat(refused()).singleElement().satisfies(refused -> {
            assertThat(refused.cause()).isEqualTo(Cause.SERVER_REFUSED);
            assertThat(refused.reason())
                    .isIn("the caller refused the server", "the caller refused the server: unknown_ca");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET / HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\n\\r\\n | NO_TLS | what the caller sent is no TLS: is its address one of http in place of https?
            ''                                          | CLOSED | the caller closed the connection before it was made: does it know the root of this mock?
            \\26\\3                                      | CLOSED | the caller closed the connection before it was made: does it know the root of this mock?
            """)
    void bytes_thatAreNoHandshake_areToldOf(String bytes, Cause cause, String reason) throws IOException {
        RawBytes.send(FACILITIES.publicAddress(), bytes.translateEscapes());

        assertThat(refused()).singleElement().satisfies(refused -> {
            assertThat(refused.cause()).isEqualTo(cause);
            assertThat(refused.reason()).isEqualTo(reason);
        });
    }

    @Test
    void handshakes_atRandom_areToldOf_inBoundedNumber_andHarmNothing() throws Exception {
        Random random = new Random(20261127);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            if (bytes.length > 5 && i % 2 == 0) {
                bytes[0] = 0x16; // a record of a handshake, with a version and a length that can be
                bytes[1] = 3;
                bytes[2] = (byte) random.nextInt(5);
                bytes[3] = 0;
                bytes[4] = (byte) random.nextInt(256);
            }
            RawBytes.send(FACILITIES.governmentAddress(), bytes);
        }

        assertThat(refused()).extracting(RefusedConnection::cause).contains(Cause.NO_TLS, Cause.HANDSHAKE_FAILURE);
        assertThat(refused()).hasSizeLessThanOrEqualTo(20).allSatisfy(refused -> {
            assertThat(refused.reason()).isNotBlank().hasSizeLessThanOrEqualTo(301);
            assertThat(refused.toString()).isEqualTo("RefusedConnection[government, " + refused.reason() + "]");
        });
        assertThat(Caller.withCertificate(FACILITIES, "utrecht")
                        .get(SAMENWERKING)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, CERTIFICATE_EXPIRED, the certificate expired at ",
        "UNKNOWN_ROOT, CERTIFICATE_NOT_TRUSTED, 'the certificate is not of this root, or not for clients'"
    })
    void peer_thatDoesNotComeIn_isToldOf_withItsDoor(PeerCertificate which, Cause cause, String reason) {
        MockFscPeer provider = FACILITIES.fsc().provider();
        Caller stranger =
                Caller.withIdentity(FACILITIES, FACILITIES.fsc().keys(which).load());

        assertThatThrownBy(() -> stranger.get(provider.manager() + PEERS)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> stranger.get(provider.inway() + "/")).isInstanceOf(IOException.class);

        assertThat(refused())
                .extracting(RefusedConnection::door)
                .containsOnly("manager of utrecht", "inway of utrecht");
        assertThat(refused()).allSatisfy(refused -> {
            assertThat(refused.tenant()).isEmpty();
            assertThat(refused.certificate()).isPresent();
            assertThat(refused.cause()).isEqualTo(cause);
            assertThat(refused.reason()).startsWith(reason);
        });
    }

    @Test
    void certificateOfAPeer_thatIsWithdrawn_comesInNowhere_norByAnOpenConnection() throws Exception {
        String manager = FACILITIES.fsc().provider().manager() + PEERS;
        Caller old = Caller.withCertificate(FACILITIES, "lelystad");
        assertThat(old.get(manager).statusCode()).isEqualTo(200);
        X509Certificate renewed = FACILITIES.certificates().renewClient("lelystad");

        List<X509Certificate> withdrawn = FACILITIES.certificates().withdrawOld("lelystad");

        assertThatThrownBy(() -> old.get(manager)).isInstanceOf(IOException.class);
        assertThat(refused()).allSatisfy(refused -> {
            assertThat(refused.door()).isEqualTo("manager of utrecht");
            assertThat(refused.tenant()).contains("lelystad");
            assertThat(refused.certificate()).contains(withdrawn.get(0));
            assertThat(refused.cause()).isEqualTo(Cause.CERTIFICATE_REVOKED);
            assertThat(refused.reason()).isEqualTo("the certificate was revoked");
        });
        assertThat(renewed).isNotEqualTo(withdrawn.get(0));
        assertThat(Caller.withCertificate(FACILITIES, "lelystad").get(manager).statusCode())
                .isEqualTo(200);
    }

    @Test
    void peer_thatIsDownWhileCertificatesAreWithdrawn_refusesThemWhenItIsBack() throws Exception {
        MockFscPeer provider = FACILITIES.fsc().provider();
        Caller old = Caller.withCertificate(FACILITIES, "lelystad");
        assertThat(old.get(provider.manager() + PEERS).statusCode()).isEqualTo(200);

        provider.down();
        FACILITIES.certificates().renewClient("lelystad");
        FACILITIES.certificates().withdrawOld("lelystad");
        provider.up();

        assertThatThrownBy(() -> old.get(provider.manager() + PEERS)).isInstanceOf(IOException.class);
        assertThat(refused()).extracting(RefusedConnection::cause).contains(Cause.CERTIFICATE_REVOKED);
        assertThat(Caller.withCertificate(FACILITIES, "lelystad")
                        .get(provider.manager() + PEERS)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void certificateOfAPeer_thatEnds_doesSoByTheClockOfTheMock() throws Exception {
        String manager = FACILITIES.fsc().provider().manager() + PEERS;
        FACILITIES.certificates().endClientIn("lelystad", 3);
        assertThat(Caller.withCertificate(FACILITIES, "lelystad").get(manager).statusCode())
                .isEqualTo(200);

        CLOCK.advance(Duration.ofDays(4));
        try {
            assertThatThrownBy(
                            () -> Caller.withCertificate(FACILITIES, "lelystad").get(manager))
                    .isInstanceOf(IOException.class);
            assertThat(refused())
                    .extracting(RefusedConnection::reason)
                    .allSatisfy(reason -> assertThat(reason).startsWith("the certificate expired at "));
        } finally {
            CLOCK.advance(Duration.ofDays(-4));
        }
    }

    @Test
    void certificate_thatBeginsLater_isToldOf() {
        CLOCK.advance(Duration.ofDays(-4));
        try {
            assertThatThrownBy(
                            () -> Caller.withCertificate(FACILITIES, "lelystad").get(SAMENWERKING))
                    .isInstanceOf(IOException.class);
            assertThat(refused()).allSatisfy(refused -> {
                assertThat(refused.tenant()).contains("lelystad");
                assertThat(refused.cause()).isEqualTo(Cause.CERTIFICATE_NOT_YET_VALID);
                assertThat(refused.reason()).startsWith("the certificate is not valid before ");
            });
        } finally {
            CLOCK.advance(Duration.ofDays(4));
        }
    }

    @Test
    void reset_forgetsThem() {
        assertThatThrownBy(() -> Caller.of(FACILITIES).get(SAMENWERKING)).isInstanceOf(IOException.class);
        assertThat(refused()).isNotEmpty();

        FACILITIES.reset();

        assertThat(FACILITIES.refusedConnections()).isEmpty();
    }

    /** Of who ends a connection itself, the facilities hear after the caller is done. */
    private static List<RefusedConnection> refused() {
        Instant late = Instant.now().plusSeconds(10);
        while (FACILITIES.refusedConnections().isEmpty() && Instant.now().isBefore(late)) {
            Thread.onSpinWait();
        }
        assertThat(FACILITIES.refusedConnections()).isNotEmpty();
        return FACILITIES.refusedConnections();
    }
}
