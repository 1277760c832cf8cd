package nl.plusgemeente.sdk.core.internal.transport;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.Pki;
import nl.plusgemeente.sdk.core.fixture.Tunnel;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers with a good certificate of somebody else: nothing is sent to them, however their address is spelled. */
@Timeout(60)
class HostTrustHostileTest {
    private static final Pki PKI = new Pki("PKIoverheid Private Services CA");
    private static final Pki STRANGER = new Pki("Vreemde CA");
    private static final String OIN = "00000099000000555000";
    private static final String OTHER_OIN = "00000099000000666000";
    private static final TrustAnchors PINNED = PKI.anchors().expectOin(Oin.of(OIN));
    private static final Operation<Thing> ELSEWHERE =
            Operation.get(Facilities.OTHER, "dingen", Answer.of(Thing.class)).build();

    @Test
    void expectedOin_ofTheServer_isCalled() {
        try (HostileServer server = server(PKI.host("localhost", "2.5.4.5=" + OIN));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).trust(PINNED).build()) {
            assertThat(call(sdk)).isEqualTo(1);
        }
    }

    @Test
    void oneOfSeveralExpected_isCalled() {
        TrustAnchors both = PKI.anchors().expectOin(Oin.of(OTHER_OIN), Oin.of(OIN));
        try (HostileServer server = server(PKI.host("localhost", "2.5.4.5=" + OIN));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).trust(both).build()) {
            assertThat(call(sdk)).isEqualTo(1);
        }
    }

    @Test
    void anotherOin_isRefusedWithBothNumbers() {
        try (HostileServer server = server(PKI.host("localhost", "2.5.4.5=" + OTHER_OIN))) {
            refused(server, Facilities.sdk(server.uri()).trust(PINNED))
                    .says("is of OIN " + OTHER_OIN + ", not of OIN " + OIN, "check the address");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OU=" + OIN,
                "OU=2.5.4.5\\=" + OIN,
                "2.5.4.97=" + OIN,
                "OU=x\\, SERIALNUMBER\\=" + OIN,
                "2.5.4.5=" + OIN + "0",
                "2.5.4.5=x" + OIN
            })
    void expectedOin_anywhereButAsTheSerialNumberOfTheSubject_isNone(String attributes) {
        try (HostileServer server = server(PKI.host("localhost", attributes))) {
            refused(server, Facilities.sdk(server.uri()).trust(PINNED)).says("is without an OIN, not of OIN " + OIN);
        }
    }

    @Test
    void expectedOin_underAnotherRoot_isRefused() {
        try (HostileServer server = server(STRANGER.host("localhost", "2.5.4.5=" + OIN))) {
            refused(server, Facilities.sdk(server.uri()).trust(PINNED)).says("not issued by a trusted authority");
        }
    }

    @Test
    void expectedOin_ofOneApi_saysNothingOfTheOthers() {
        try (HostileServer good = server(PKI.host("localhost", "2.5.4.5=" + OIN));
                HostileServer plain = server(PKI.host("localhost"));
                GemeenteSdk sdk = Facilities.sdk(good.uri())
                        .address(Facilities.OTHER, plain.uri())
                        .trust(PKI.anchors())
                        .trust(Facilities.API, PINNED)
                        .build()) {
            assertThat(call(sdk)).isEqualTo(1);
            assertThat(sdk.onBehalfOf("utrecht").caller().call(ELSEWHERE).nummer())
                    .isEqualTo(1);
        }
    }

    @Test
    void rootsOfOneApi_areNotTrustedAtTheOthers_andReplaceThoseOfTheSdk() {
        try (HostileServer strange = server(STRANGER.host("localhost"));
                HostileServer usual = server(PKI.host("localhost"))) {
            GemeenteSdkBuilder builder = Facilities.sdk(strange.uri())
                    .address(Facilities.OTHER, usual.uri())
                    .trust(PKI.anchors());
            try (GemeenteSdk sdk =
                    builder.trust(Facilities.API, STRANGER.anchors()).build()) {
                assertThat(call(sdk)).isEqualTo(1);
                assertThat(sdk.onBehalfOf("utrecht").caller().call(ELSEWHERE).nummer())
                        .isEqualTo(1);
            }
            refused(usual, builder.address(Facilities.API, usual.uri()).address(Facilities.OTHER, strange.uri()))
                    .says("not issued by a trusted authority");
        }
    }

    @Test
    void trustOfAFacility_holdsForItsApis_andThatOfAnApiGoesBeforeIt() {
        Facility<Caller> facility = new TestFacility();
        try (HostileServer server = server(PKI.host("localhost", "2.5.4.5=" + OTHER_OIN))) {
            GemeenteSdkBuilder builder = Facilities.sdk(server.uri()).trust(PKI.anchors());
            refused(server, builder.trust(facility, PINNED)).says("not of OIN " + OIN);
            try (GemeenteSdk sdk = builder.trust(Facilities.API, PKI.anchors().expectOin(Oin.of(OTHER_OIN)))
                    .build()) {
                assertThat(call(sdk)).isEqualTo(1);
            }
        }
    }

    @Test
    void twoTrustsForOneHost_areAConfigurationFault() {
        GemeenteSdkBuilder builder = Facilities.sdk(URI.create("https://localhost:1"))
                .trust(Facilities.API, PINNED)
                .trust(Facilities.OTHER, PKI.anchors());
        Fault.of(builder::build)
                .is(ConfigurationException.class, CoreErrors.CONFIGURATION)
                .says("localhost:1", "give all APIs of a host the same");
        assertThatCode(() -> builder.trust(Facilities.OTHER, PINNED).build().close())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://LocalHost:%d", "https://LOCALHOST:%d/"})
    void spelling_ofTheAddress_makesNoWayAroundThePin(String address) {
        try (HostileServer server = server(PKI.host("localhost"))) {
            URI uri = URI.create(address.formatted(server.port()));
            refused(server, Facilities.sdk(uri).trust(PKI.anchors()).trust(Facilities.API, PINNED))
                    .says("is without an OIN");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.binnen.test, api.binnen.test",
        "https://api.binnen.test:443, api.binnen.test",
        "https://API.Binnen.test:8443, api.binnen.test",
        "https://192.0.2.7, 192.0.2.7",
        "https://[2001:db8::7], 2001:db8::7",
        "https://[2001:DB8:0::7]:8443, 2001:db8::7"
    })
    void wayThroughAProxy_andPortsThatAreNotWritten_makeNoWayAroundThePin(String address, String name)
            throws IOException {
        try (HostileServer server = server(PKI.host(name));
                Tunnel proxy = new Tunnel(200, server.port())) {
            GemeenteSdkBuilder builder = GemeenteSdk.builder(FacilityEnvironment.PRE_PRODUCTION)
                    .address(Facilities.API, URI.create(address))
                    .tenant(Facilities.tenant("utrecht"))
                    .trust(PKI.anchors())
                    .trust(Facilities.API, PINNED)
                    .maxAttempts(1)
                    .proxy("127.0.0.1:" + proxy.port());
            refused(server, builder).says("is without an OIN");
            assertThat(proxy.seen()).hasSize(1);
        }
    }

    private static HostileServer server(ClientIdentity identity) {
        return HostileServer.tls(
                PKI.server(identity), socket -> {}, (request, connection) -> connection.send(Http.json(Thing.json(1))));
    }

    private static Fault refused(HostileServer server, GemeenteSdkBuilder builder) {
        int before = server.requests().size();
        Fault fault = Fault.ofCall(() -> {
                    try (GemeenteSdk sdk = builder.build()) {
                        call(sdk);
                    }
                })
                .is(TransportException.class, CoreErrors.TLS)
                .after(1);
        assertThat(server.requests()).hasSize(before);
        return fault;
    }

    private static int call(GemeenteSdk sdk) {
        return sdk.onBehalfOf("utrecht").caller().call(GET).nummer();
    }

    private record TestFacility() implements Facility<Caller> {

        @Override
        public String id() {
            return "test";
        }

        @Override
        public String naam() {
            return "TEST";
        }

        @Override
        public String name() {
            return "TEST";
        }

        @Override
        public List<ApiProfile> apis() {
            return List.of(Facilities.API);
        }

        @Override
        public Caller client(Caller caller) {
            return caller;
        }
    }
}
