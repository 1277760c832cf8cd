package nl.plusgemeente.sdk.core.internal.transport;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLSocket;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.Pki;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers whose certificate or TLS is not as it should be, and tenants whose certificate is not. */
@Timeout(60)
class TlsHostileTest {
    private static final Pki PKI = new Pki("PKIoverheid Private Services CA");
    private static final Pki STRANGER = new Pki("Vreemde CA");
    private static final Duration DAY = Duration.ofDays(1);
    private static final HostileServer.Answer GOOD = (request, connection) -> connection.send(Http.json(Thing.json(1)));

    @Test
    void goodCertificate_call_succeeds() {
        try (HostileServer server = server(PKI.host("localhost"))) {
            assertThat(call(server.uri(), Facilities.tenant("utrecht"))).isEqualTo(1);
        }
    }

    @Test
    void expired_call_isRefusedWithTheReason() {
        try (HostileServer server = server(PKI.host("localhost", Instant.now().minus(DAY.multipliedBy(3)), DAY))) {
            refused(server.uri()).says("The certificate of localhost:" + server.port() + " has expired");
        }
    }

    @Test
    void notYetValid_call_isRefusedWithTheReason() {
        try (HostileServer server = server(PKI.host("localhost", Instant.now().plus(DAY), DAY))) {
            refused(server.uri()).says("is not valid yet", "clock");
        }
    }

    @Test
    void otherHost_call_isRefusedWithTheReason() {
        try (HostileServer server = server(PKI.host("elders.test"))) {
            refused(server.uri()).says("is for another host", "check the address");
        }
    }

    @Test
    void otherAddress_call_isRefusedWithTheReason() {
        try (HostileServer server = server(PKI.host("localhost"))) {
            refused(URI.create("https://127.0.0.1:" + server.port())).says("is for another host");
        }
    }

    @Test
    void untrustedIssuer_call_isRefusedWithTheReason() {
        try (HostileServer server = server(STRANGER.host("localhost"))) {
            refused(server.uri()).says("not issued by a trusted authority", "check the trust anchors");
        }
    }

    @Test
    void platformAnchors_privateIssuer_isRefused() {
        try (HostileServer server = server(PKI.host("localhost"))) {
            Fault.ofCall(() -> {
                        try (GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
                            sdk.onBehalfOf("utrecht").caller().call(GET);
                        }
                    })
                    .is(TransportException.class, CoreErrors.TLS)
                    .says("trusted authority");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void clientCertificateThatWeLack_call_isRefusedWithTheReason(String protocol) {
        try (HostileServer server =
                HostileServer.tls(PKI.server(PKI.host("localhost")), socket -> demanding(socket, protocol), GOOD)) {
            refused(server.uri()).says("refuses our certificate, or asks for one that the tenant does not have");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void clientCertificateOfAStranger_call_isRefused(String protocol) {
        Tenant tenant = Facilities.tenantBuilder("utrecht")
                .identity(KeySource.of(STRANGER.organisation("00000099000000344000")))
                .build();
        try (HostileServer server =
                HostileServer.tls(PKI.server(PKI.host("localhost")), socket -> demanding(socket, protocol), GOOD)) {
            Fault.ofCall(() -> call(server.uri(), tenant)).is(TransportException.class, CoreErrors.TLS);
        }
    }

    @Test
    void clientCertificate_call_succeeds() {
        Tenant tenant = Facilities.tenantBuilder("utrecht")
                .identity(KeySource.of(PKI.organisation("00000099000000344000")))
                .build();
        try (HostileServer server =
                HostileServer.tls(PKI.server(PKI.host("localhost")), socket -> demanding(socket, "TLSv1.3"), GOOD)) {
            assertThat(call(server.uri(), tenant)).isEqualTo(1);
        }
    }

    @Test
    void ownCertificateExpired_call_isAConfigurationFault() {
        ClientIdentity old =
                PKI.organisation("00000099000000344000", Instant.now().minus(DAY.multipliedBy(3)), DAY);
        Tenant tenant =
                Facilities.tenantBuilder("utrecht").identity(KeySource.of(old)).build();
        try (HostileServer server = server(PKI.host("localhost"))) {
            Fault.of(() -> call(server.uri(), tenant)).is(ConfigurationException.class, CoreErrors.CERTIFICATE_EXPIRED);
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void ownCertificateNotYetValid_call_isAConfigurationFault() {
        ClientIdentity early =
                PKI.organisation("00000099000000344000", Instant.now().plus(DAY), DAY);
        Tenant tenant = Facilities.tenantBuilder("utrecht")
                .identity(KeySource.of(early))
                .build();
        try (HostileServer server = server(PKI.host("localhost"))) {
            Fault.of(() -> call(server.uri(), tenant))
                    .is(ConfigurationException.class, CoreErrors.CERTIFICATE_NOT_YET_VALID);
        }
    }

    @Test
    void keySourceThatFails_call_givesItsOwnError() {
        ConfigurationException own =
                new ConfigurationException(CoreErrors.KEY_FILE, "The key file of the test is gone");
        Tenant tenant = Facilities.tenantBuilder("utrecht")
                .identity(new KeySource() {
                    @Override
                    public ClientIdentity load() {
                        throw own;
                    }

                    @Override
                    public String describe() {
                        return "a source that fails";
                    }
                })
                .build();
        try (HostileServer server = server(PKI.host("localhost"))) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> call(server.uri(), tenant)))
                    .isSameAs(own);
        }
    }

    @Test
    void oldTls_call_isRefusedWithTheReason() {
        byte[] alert = {21, 3, 1, 0, 2, 2, 70}; // protocol_version: what a server of TLS 1.1 says
        try (HostileServer server = HostileServer.raw(connection -> {
            connection.send(alert);
            connection.silence();
        })) {
            refused(URI.create("https://localhost:" + server.port()))
                    .says("No secure connection with localhost", "TLS 1.2 or 1.3");
        }
    }

    @Test
    void plainHttpOnTheTlsPort_call_isRefusedWithTheReason() {
        try (HostileServer server = HostileServer.raw(connection -> {
            connection.send(Http.answer(400, "text/html", "kanarie"));
            connection.silence();
        })) {
            refused(URI.create("https://localhost:" + server.port())).says("No secure connection with localhost");
        }
    }

    @Test
    void closedInTheHandshake_call_isATransportFault() {
        try (HostileServer server = HostileServer.raw(HostileServer.Connection::close)) {
            Fault fault = Fault.ofCall(
                    () -> call(URI.create("https://localhost:" + server.port()), Facilities.tenant("utrecht")));
            assertThat(fault.error()).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void resetInTheBody_call_isALostConnection() {
        try (HostileServer server = HostileServer.tls(PKI.server(PKI.host("localhost")), socket -> {}, (request, c) -> {
            c.send(Http.head(200, "Content-Type: application/json", "Content-Length: 900") + "{\"naam\":\"kan");
            c.reset();
        })) {
            Fault.ofCall(() -> call(server.uri(), Facilities.tenant("utrecht")))
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(3);
        }
    }

    @Test
    void silenceInTheBody_call_isATimeOut() {
        try (HostileServer server = HostileServer.tls(PKI.server(PKI.host("localhost")), socket -> {}, (request, c) -> {
            c.send(Http.head(200, "Content-Type: application/json", "Content-Length: 900") + "{\"naam\":\"kan");
            c.silence();
        })) {
            Fault.ofCall(() -> {
                        try (GemeenteSdk sdk = Facilities.sdk(server.uri())
                                .trust(PKI.anchors())
                                .responseTimeout(Duration.ofMillis(700))
                                .build()) {
                            sdk.onBehalfOf("utrecht").caller().call(GET);
                        }
                    })
                    .is(TransportException.class, CoreErrors.RESPONSE_TIMEOUT)
                    .after(3);
        }
    }

    private static HostileServer server(ClientIdentity identity) {
        return HostileServer.tls(PKI.server(identity), socket -> {}, GOOD);
    }

    private static void demanding(SSLSocket socket, String protocol) {
        socket.setNeedClientAuth(true);
        socket.setEnabledProtocols(new String[] {protocol});
    }

    private static Fault refused(URI server) {
        return Fault.ofCall(() -> call(server, Facilities.tenant("utrecht")))
                .is(TransportException.class, CoreErrors.TLS)
                .after(1);
    }

    private static int call(URI server, Tenant tenant) {
        try (GemeenteSdk sdk =
                Facilities.bare(server).tenant(tenant).trust(PKI.anchors()).build()) {
            return sdk.onBehalfOf("utrecht").caller().call(GET).nummer();
        }
    }
}
