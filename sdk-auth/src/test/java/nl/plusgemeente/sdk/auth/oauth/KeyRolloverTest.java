package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.internal.jose.KeyIds;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import org.junit.jupiter.api.Test;

/** A key that is renewed signs the next assertion, and no token outlives the key that it was asked for with. */
class KeyRolloverTest {
    private final VirtualTime time = VirtualTime.ahead(Duration.ZERO);
    private final ClientIdentity first = TestKeys.rsa();
    private final ClientIdentity second = TestKeys.ec();
    private final AtomicReference<ClientIdentity> held = new AtomicReference<>(first);

    @Test
    void call_afterARenewal_hasANewTokenAskedForWithTheNewKey() {
        try (TestServer server = new TestServer();
                GemeenteSdk sdk = sdk(server)) {
            TestSdk.call(sdk);
            TestSdk.call(sdk);
            assertThat(server.asked(TestServer.TOKEN)).hasSize(1);
            held.set(second);
            time.advance(Duration.ofSeconds(31));

            TestSdk.call(sdk);

            assertThat(server.asked(TestServer.TOKEN)).hasSize(2);
            assertThat(header(server, 0)).contains(KeyIds.of(first.certificate().getPublicKey()), "PS256");
            assertThat(header(server, 1))
                    .contains(KeyIds.of(second.certificate().getPublicKey()), "ES256");
            assertThat(server.presented()).containsExactly("Bearer t1", "Bearer t1", "Bearer t2");
        }
    }

    private GemeenteSdk sdk(TestServer server) {
        ClientCredentials credential = ClientCredentials.builder(new OAuthClient(
                        TestSdk.fixed(server, AuthProfile.NLGOV),
                        ClientAuthentication.privateKeyJwt("zaaksuite", SigningKeys.ofTenant())))
                .build();
        return TestSdk.bare(server.uri(), time)
                .tenant(TestSdk.tenant("utrecht", credential)
                        .identity(new Changing(held))
                        .build())
                .build();
    }

    private static String header(TestServer server, int request) {
        String assertion = server.asked(TestServer.TOKEN).get(request).form().get("client_assertion");
        return new String(Base64.getUrlDecoder().decode(assertion.split("\\.", -1)[0]), UTF_8);
    }

    private record Changing(AtomicReference<ClientIdentity> held) implements KeySource {
        @Override
        public ClientIdentity load() {
            return held.get();
        }

        @Override
        public String describe() {
            return "TEST";
        }

        @Override
        public String state() {
            return held.get().thumbprint();
        }
    }
}
