package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {
    private final TestServer server = new TestServer();
    private final VirtualTime time = VirtualTime.ahead(Duration.ZERO);
    private final AuthorizationServer as =
            TestSdk.server(server, AuthProfile.NLGOV).build();
    private final GemeenteSdk sdk = TestSdk.bare(server.uri(), time)
            .maxAttempts(1)
            .tenant(TestSdk.tenant(
                            "utrecht",
                            ClientCredentials.builder(new OAuthClient(
                                            TestSdk.fixed(server, AuthProfile.GENERIC),
                                            ClientAuthentication.secretPost("id", Secret.of("TEST"))))
                                    .build())
                    .build())
            .build();

    private Caller caller() {
        return sdk.onBehalfOf("utrecht").caller();
    }

    @AfterEach
    void stop() {
        sdk.close();
        server.close();
    }

    private String document(String issuer, String more) {
        return "{\"issuer\":\"" + issuer + "\",\"token_endpoint\":\"" + server.uri("/token") + "\"" + more + "}";
    }

    private void publish(String body, String... headers) {
        server.on(TestServer.METADATA, any -> Reply.json(body, headers));
    }

    @Test
    void c19_metadata_areReadFromTheAddressOfOpenIdConnect() {
        publish(document(
                server.uri().toString(),
                ",\"introspection_endpoint\":\"" + server.uri("/introspect") + "\",\"onbekend\":{\"a\":[1]},"
                        + "\"token_endpoint_auth_methods_supported\":[\"private_key_jwt\",3],"
                        + "\"authorization_response_iss_parameter_supported\":true"));
        ServerMetadata metadata = as.metadata(caller());

        assertThat(metadata.endpoint(Endpoint.TOKEN)).contains(server.uri("/token"));
        assertThat(metadata.endpoint(Endpoint.INTROSPECTION)).contains(server.uri("/introspect"));
        assertThat(metadata.endpoint(Endpoint.REVOCATION)).isEmpty();
        assertThat(metadata.clientMethods()).containsExactly("private_key_jwt");
        assertThat(metadata.issuerInResponse()).isTrue();
        assertThat(metadata.pushedRequestsOnly()).isFalse();
    }

    @Test
    void c19_issuerWithAPath_isLookedForAtBothAddresses() {
        URI issuer = server.uri("/realms/gemeente");
        AuthorizationServer withPath = AuthorizationServer.builder(FacilityEnvironment.LOCAL, issuer, AuthProfile.NLGOV)
                .build();
        server.on(
                "/.well-known/oauth-authorization-server/realms/gemeente",
                any -> Reply.json(document(issuer.toString(), "")));

        assertThat(withPath.metadata(caller()).issuer()).isEqualTo(issuer.toString());
        assertThat(server.asked("/realms/gemeente/.well-known/openid-configuration"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "max-age=7200, 7199, 7201",
        "no-store, 59, 61",
        "max-age=1, 59, 61",
        "public, 3599, 3601",
        "'public, max-age=99999999999', 604799, 604801"
    })
    void c14_metadata_areKeptAsLongAsTheServerAllows(String control, int kept, int asked) {
        publish(document(server.uri().toString(), ""), "Cache-Control", control);
        as.metadata(caller());
        time.advance(Duration.ofSeconds(kept));
        as.metadata(caller());
        assertThat(server.asked(TestServer.METADATA)).hasSize(1);
        time.advance(Duration.ofSeconds(asked - kept));
        as.metadata(caller());
        assertThat(server.asked(TestServer.METADATA)).hasSize(2);
    }

    @Test
    void outage_leavesTheLastMetadataInForceForAWeek() {
        AtomicReference<Reply> reply =
                new AtomicReference<>(Reply.json(document(server.uri().toString(), "")));
        server.on(TestServer.METADATA, any -> reply.get());
        as.metadata(caller());
        reply.set(new Reply(503, "text/plain", ""));

        time.advance(Duration.ofHours(2));
        assertThat(as.metadata(caller()).endpoint(Endpoint.TOKEN)).isPresent();
        assertThat(as.metadata(caller()).endpoint(Endpoint.TOKEN)).isPresent();
        assertThat(server.asked(TestServer.METADATA)).hasSize(2);

        time.advance(Duration.ofDays(7));
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> as.metadata(caller()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.SERVER_UNAVAILABLE))
                .satisfies(e -> assertThat(e.retryable()).isTrue());
    }

    @Test
    void c19_issuerOfAnother_isRefused() {
        publish(document("https://elders.example", ""));
        assertRefused("another issuer than " + server.uri());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"token_endpoint\":\"http://elders.example/token\"",
                "\"token_endpoint\":\"ftp://127.0.0.1/token\"",
                "\"token_endpoint\":\"http://jan:geheim@127.0.0.1/token\"",
                "\"token_endpoint\":\"/token\"",
                "\"token_endpoint\":\"geen adres\"",
                "\"token_endpoint\":\"http://127.0.0.1:1/token\"",
                "\"token_endpoint\":7",
                "\"jwks_uri\":\"https://elders.example/jwks\",\"token_endpoint\":\"http://127.0.0.1/token\""
            })
    void c18_address_thatMayNotBeCalled_isRefused(String members) {
        publish("{\"issuer\":\"" + server.uri() + "\"," + members + "}");
        assertRefused("cannot be used: the");
    }

    @Test
    void metadata_thatAreNotThere_sayWhatToDo() {
        assertRefused("none at the two addresses");
    }

    @Test
    void metadata_thatAreNoJson_areRefused() {
        server.on(TestServer.METADATA, any -> new Reply(200, "text/html", "<h1>hallo</h1>"));
        assertRefused("endpoint(TOKEN, ...)");
    }

    @Test
    void metadata_thatAreNoJson_areLookedForAtTheOtherAddress() {
        server.on(TestServer.METADATA, any -> new Reply(200, "text/html", "<h1>hallo</h1>"));
        server.on(
                "/.well-known/oauth-authorization-server",
                any -> Reply.json(document(server.uri().toString(), "")));
        assertThat(as.metadata(caller()).endpoint(Endpoint.TOKEN)).isPresent();
    }

    @Test
    void outage_atTheFirstCall_isToldWithThePatienceThatIsAskedFor() {
        server.on(TestServer.METADATA, any -> new Reply(429, "text/plain", "", "Retry-After", "17"));
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> as.metadata(caller()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.SERVER_UNAVAILABLE))
                .satisfies(e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(17)));
        assertThat(server.asked("/.well-known/oauth-authorization-server")).isEmpty();
    }

    @Test
    void endpoint_ofTheConfiguration_goesBeforeThatOfTheMetadata() {
        publish(document(server.uri().toString(), ",\"revocation_endpoint\":\"" + server.uri("/gevonden") + "\""));
        AuthorizationServer own = TestSdk.server(server, AuthProfile.NLGOV)
                .endpoint(Endpoint.REVOCATION, server.uri("/gegeven"))
                .build();

        assertThat(own.metadata(caller()).endpoint(Endpoint.REVOCATION)).contains(server.uri("/gegeven"));
    }

    @Test
    void endpoint_thatTheServerLacks_isNamed() {
        publish(document(server.uri().toString(), ""));
        OAuthClient client =
                new OAuthClient(as, ClientAuthentication.privateKeyJwt("id", SigningKeys.of(TestKeys::ec)));
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> new ServerCalls(client)
                        .post(
                                caller(),
                                Endpoint.REVOCATION,
                                FormBody.EMPTY,
                                "",
                                JsonMembers.INSTANCE,
                                TokenBinding.BEARER))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.METADATA))
                .withMessageContaining("revocation_endpoint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://as.example.nl",
                "https://127.0.0.1",
                "https://u:p@as.example.nl",
                "/as",
                "https://as.example.nl?x=1",
                "https://as.example.nl#x"
            })
    void c18_issuer_thatProductionMayNotCall_isRefusedWhenBuilt(String issuer) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> AuthorizationServer.builder(
                                FacilityEnvironment.PRODUCTION, URI.create(issuer), AuthProfile.NLGOV)
                        .build())
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE));
    }

    private void assertRefused(String words) {
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> as.metadata(caller()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.METADATA))
                .withMessageContaining(words)
                .withMessageNotContaining("geheim");
    }
}
