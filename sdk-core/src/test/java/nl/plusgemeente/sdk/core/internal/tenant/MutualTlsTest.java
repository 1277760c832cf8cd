package nl.plusgemeente.sdk.core.internal.tenant;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLSocket;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.Pki;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.TenantIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One TLS identity per tenant and one handshake per connection: a handshake per call would be forty times as slow. */
@Timeout(120)
class MutualTlsTest {
    private static final Pki PKI = new Pki("PKIoverheid Private Services CA");
    private static final ApiProfile CERTIFIED = ApiProfile.builder("test", "certified-v1", "/x")
            .credential(CredentialKind.CLIENT_CERTIFICATE)
            .oinHeader("X-Oin")
            .build();

    private final List<String> subjects = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void thousandCalls_oneThread_oneHandshake(String protocol) {
        try (HostileServer server = server(protocol);
                GemeenteSdk sdk = sdk(server)
                        .tenant(tenant("utrecht", "00000099000000344000"))
                        .build()) {
            for (int i = 0; i < 1_000; i++) {
                sdk.onBehalfOf("utrecht").caller().call(GET);
            }
            assertThat(server.sessions()).hasSize(1);
            assertThat(server.requests()).hasSize(1_000);
        }
    }

    @Test
    void thousandCalls_fourThreads_oneHandshakePerConnection() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (HostileServer server = server("TLSv1.3");
                GemeenteSdk sdk = sdk(server)
                        .tenant(tenant("utrecht", "00000099000000344000"))
                        .build()) {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                calls.add(
                        threads.submit(() -> sdk.onBehalfOf("utrecht").caller().call(GET)));
            }
            for (Future<?> call : calls) {
                call.get();
            }
            assertThat(server.sessions()).hasSizeLessThanOrEqualTo(4);
            assertThat(server.connections()).isEqualTo(server.sessions().size());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void twoTenants_calls_showTheirOwnCertificates() {
        try (HostileServer server = server("TLSv1.3");
                GemeenteSdk sdk = sdk(server)
                        .tenant(tenant("utrecht", "00000099000000344000"))
                        .tenant(tenant("zeist", "00000099000000355000"))
                        .build()) {
            for (int i = 0; i < 5; i++) {
                sdk.onBehalfOf("utrecht").caller().call(GET);
                sdk.onBehalfOf("zeist").caller().call(GET);
            }
            assertThat(server.sessions()).hasSize(2);
            assertThat(subjects.stream().distinct()).hasSize(2);
        }
    }

    @Test
    void replacedKey_nextCall_showsTheNewCertificate() {
        nl.plusgemeente.sdk.core.LiveTenants live = new nl.plusgemeente.sdk.core.LiveTenants();
        live.put(tenant("utrecht", "00000099000000344000"));
        try (HostileServer server = server("TLSv1.3");
                GemeenteSdk sdk = sdk(server).tenants(live).build()) {
            sdk.onBehalfOf("utrecht").caller().call(GET);
            live.put(tenant("utrecht", "00000099000000355000"));
            sdk.onBehalfOf("utrecht").caller().call(GET);
            assertThat(subjects).hasSize(2).doesNotHaveDuplicates();
        }
    }

    @Test
    void apiThatAsksForACertificate_tenantWithoutOne_isRefusedBeforeTheCall() {
        Operation<Thing> certified =
                Operation.get(CERTIFIED, "dingen", Answer.of(Thing.class)).build();
        try (HostileServer server = server("TLSv1.3");
                GemeenteSdk sdk = sdk(server)
                        .address(CERTIFIED, server.uri())
                        .tenant(Facilities.tenant("utrecht"))
                        .build()) {
            Fault.of(() -> sdk.onBehalfOf("utrecht").caller().call(certified))
                    .is(ConfigurationException.class, CoreErrors.NO_CREDENTIAL)
                    .says("no client certificate for certified-v1", "Tenant.Builder.identity(KeySource)");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void vendorsCertificate_call_namesTheTenantInTheHeader() {
        KeySource vendor = KeySource.of(PKI.organisation("00000099000000777000"));
        Operation<Thing> certified =
                Operation.get(CERTIFIED, "dingen", Answer.of(Thing.class)).build();
        try (HostileServer server = server("TLSv1.3");
                GemeenteSdk sdk = sdk(server)
                        .address(CERTIFIED, server.uri())
                        .tenant(Facilities.tenantBuilder("utrecht")
                                .identity(new TenantIdentity.VendorCertificate(vendor))
                                .build())
                        .tenant(tenant("zeist", "00000099000000355000"))
                        .build()) {
            sdk.onBehalfOf("utrecht").caller().call(certified);
            sdk.onBehalfOf("zeist").caller().call(certified);
            assertThat(server.requests().get(0).header("X-Oin")).isEqualTo(Facilities.OIN.value());
            assertThat(server.requests().get(1).header("X-Oin")).isEmpty();
        }
    }

    @Test
    void apiThatWantsTheSender_getsItInTheConfiguredHeaderOnly() {
        ApiProfile zone = ApiProfile.builder("test", "zone-v1", "/x")
                .credential(CredentialKind.CLIENT_CERTIFICATE)
                .senderOin()
                .build();
        Operation<Thing> call =
                Operation.get(zone, "dingen", Answer.of(Thing.class)).build();
        try (HostileServer server = server("TLSv1.3")) {
            GemeenteSdkBuilder builder =
                    sdk(server).address(zone, server.uri()).tenant(tenant("zeist", "00000099000000355000"));
            try (GemeenteSdk sdk = builder.build()) {
                assertThatThrownBy(() -> sdk.onBehalfOf("zeist").caller().call(call))
                        .isInstanceOfSatisfying(
                                ConfigurationException.class,
                                e -> assertThat(e.code()).isEqualTo(CoreErrors.NO_SENDER_HEADER))
                        .hasMessageContaining("plusgemeente.sender-oin-header");
                assertThat(server.requests()).isEmpty();
            }
            try (GemeenteSdk sdk = builder.senderOinHeader("X-Sender").build()) {
                sdk.onBehalfOf("zeist").caller().call(call);
                sdk.onBehalfOf("zeist").caller().call(GET);
                assertThat(server.requests().get(0).header("X-Sender")).isEqualTo(Facilities.OIN.value());
                assertThat(server.requests().get(1).header("X-Sender")).isEmpty();
            }
        }
    }

    @Test
    void warmUp_thenCall_succeeds() {
        try (HostileServer server = server("TLSv1.3");
                GemeenteSdk sdk = sdk(server)
                        .tenant(tenant("utrecht", "00000099000000344000"))
                        .build()) {
            sdk.warmUp();
            sdk.warmUp();
            assertThat(server.connections()).isZero();
            assertThat(sdk.onBehalfOf("utrecht").caller().call(GET).nummer()).isEqualTo(1);
        }
    }

    private HostileServer server(String protocol) {
        return HostileServer.tls(
                PKI.server(PKI.host("localhost")),
                socket -> {
                    socket.setNeedClientAuth(true);
                    socket.setEnabledProtocols(new String[] {protocol});
                },
                (request, connection) -> {
                    subjects.add(((SSLSocket) connection.socket())
                            .getSession()
                            .getPeerPrincipal()
                            .getName());
                    connection.send(Http.json(Thing.json(1)));
                });
    }

    private static GemeenteSdkBuilder sdk(HostileServer server) {
        return Facilities.bare(server.uri()).trust(PKI.anchors()).callsPerSecond(1_000_000);
    }

    private static Tenant tenant(String id, String oin) {
        return Facilities.tenantBuilder(id)
                .identity(KeySource.of(PKI.organisation(oin)))
                .build();
    }
}
