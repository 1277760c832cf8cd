package nl.plusgemeente.sdk.core.internal.transport;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.Pki;
import nl.plusgemeente.sdk.core.fixture.Tunnel;
import nl.plusgemeente.sdk.core.http.ServerCheck;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that TLS trusts and the request does not: it gets nothing. */
@Timeout(60)
class ServerCheckHostileTest {
    private static final Pki PKI = new Pki("PKIoverheid Private Services CA");
    private static final ClientIdentity SERVER = PKI.host("localhost");
    private static final ServerCheck REFUSAL = chain -> {
        throw new ConfigurationException(CoreErrors.CONFIGURATION, "another server: " + chain.size());
    };

    @Test
    void aServerThatIsRefused_getsNothing_andItsConnectionIsNotKept() {
        try (HostileServer server = tls();
                GemeenteSdk sdk = sdk(server.uri(), REFUSAL).build()) {
            for (int i = 1; i <= 3; i++) {
                refused(sdk);
                assertThat(server.connections()).isEqualTo(i);
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aServerThatIsAccepted_isAskedForAtEveryRequest_onOneConnection() {
        List<List<X509Certificate>> asked = new ArrayList<>();
        try (HostileServer server = tls();
                GemeenteSdk sdk = sdk(server.uri(), asked::add).build()) {
            call(sdk);
            call(sdk);

            assertThat(server.connections()).isEqualTo(1);
        }
        assertThat(asked)
                .hasSize(2)
                .allSatisfy(chain -> assertThat(chain.get(0)).isEqualTo(SERVER.certificate()));
    }

    @Test
    void aConnectionWithoutTls_showsNoCertificate() {
        try (HostileServer server = HostileServer.http((request, connection) -> connection.send(Http.json("{}")));
                GemeenteSdk sdk = sdk(server.uri(), REFUSAL).build()) {
            assertThat(refused(sdk)).contains("another server: 0");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void theServerBehindAProxy_isTheOneThatIsLookedAt() throws IOException {
        List<List<X509Certificate>> asked = new ArrayList<>();
        ClientIdentity inside = PKI.host("api.binnen.test");
        try (HostileServer server = HostileServer.tls(
                        PKI.server(inside),
                        socket -> {},
                        (request, connection) -> connection.send(Http.json(Thing.json(1))));
                Tunnel proxy = new Tunnel(200, server.port());
                GemeenteSdk sdk = GemeenteSdk.builder(FacilityEnvironment.PRE_PRODUCTION)
                        .address(Facilities.API, URI.create("https://api.binnen.test"))
                        .tenant(Facilities.tenant("utrecht"))
                        .trust(PKI.anchors())
                        .proxy("127.0.0.1:" + proxy.port())
                        .route((request, context, transport) -> transport.send(request.requiring(asked::add), context))
                        .build()) {
            call(sdk);
        }
        assertThat(asked)
                .hasSize(1)
                .allSatisfy(chain -> assertThat(chain.get(0)).isEqualTo(inside.certificate()));
    }

    private static HostileServer tls() {
        return HostileServer.tls(
                PKI.server(SERVER), socket -> {}, (request, connection) -> connection.send(Http.json(Thing.json(1))));
    }

    private static GemeenteSdkBuilder sdk(URI server, ServerCheck check) {
        return Facilities.sdk(server)
                .trust(PKI.anchors())
                .route((request, context, transport) -> transport.send(request.requiring(check), context));
    }

    private static String refused(GemeenteSdk sdk) {
        ConfigurationException[] refusal = new ConfigurationException[1];
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> call(sdk))
                .satisfies(e -> refusal[0] = e);
        return String.valueOf(refusal[0].getMessage());
    }

    private static int call(GemeenteSdk sdk) {
        return sdk.onBehalfOf("utrecht").caller().call(GET).nummer();
    }
}
