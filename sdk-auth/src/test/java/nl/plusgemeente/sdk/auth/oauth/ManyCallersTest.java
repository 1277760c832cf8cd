package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyCallersTest {
    private static final int TENANTS = 342;

    private final TestServer server = new TestServer();
    private final ExecutorService callers = Executors.newFixedThreadPool(200);
    private final AuthorizationServer as = TestSdk.fixed(server, AuthProfile.GENERIC);

    @AfterEach
    void stop() {
        callers.shutdownNow();
        server.close();
    }

    private ClientCredentials credentials(String id) {
        return ClientCredentials.builder(
                        new OAuthClient(as, ClientAuthentication.secretPost(id, Secret.of("TEST-geheim"))))
                .build();
    }

    @Test
    void callers_atExpiry_makeExactlyOneTokenRequest() throws Exception {
        VirtualTime time = VirtualTime.ahead(Duration.ZERO);
        try (GemeenteSdk sdk = TestSdk.bare(server.uri(), time)
                .concurrentCalls(200)
                .connectionsPerHost(200)
                .callsPerSecond(100_000)
                .leaseTimeout(Duration.ofSeconds(20))
                .tenant(TestSdk.tenant("utrecht", credentials("id")).build())
                .build()) {
            for (int round = 1; round <= 3; round++) {
                List<Future<byte[]>> all = new ArrayList<>();
                for (int i = 0; i < 200; i++) {
                    all.add(callers.submit(() -> TestSdk.call(sdk)));
                }
                for (Future<byte[]> one : all) {
                    one.get(30, TimeUnit.SECONDS);
                }
                assertThat(server.asked(TestServer.TOKEN)).hasSize(round);
                time.advance(Duration.ofSeconds(301));
            }
        }
    }

    @Test
    void tenants_getATokenEach_andNoneWaitsForTheHangingOne() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        server.on(TestServer.TOKEN, request -> {
            String id = request.form().get("client_id");
            if (id.equals("t0")) {
                hanging.countDown();
                free.await();
            }
            return Reply.json(TestServer.token("van-" + id, 300));
        });
        GemeenteSdkBuilder builder =
                TestSdk.bare(server.uri(), Timekeeper.system()).callsPerSecond(100_000);
        for (int i = 0; i < TENANTS; i++) {
            builder.tenant(TestSdk.tenant("t" + i, credentials("t" + i)).build());
        }
        try (GemeenteSdk sdk = builder.build()) {
            Future<?> first = callers.submit(() -> sdk.onBehalfOf("t0").caller().call(TestSdk.GET));
            assertThat(hanging.await(10, TimeUnit.SECONDS)).isTrue();
            for (int round = 0; round < 2; round++) {
                for (int i = 1; i < TENANTS; i++) {
                    sdk.onBehalfOf("t" + i).caller().call(TestSdk.GET);
                }
            }
            assertThat(first.isDone()).isFalse();
            free.countDown();
            first.get(10, TimeUnit.SECONDS);
        }
        assertThat(server.asked(TestServer.TOKEN)).hasSize(TENANTS);
        assertThat(server.presented()).hasSize(2 * TENANTS - 1);
        assertThat(server.presented().stream().distinct()).hasSize(TENANTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, 90})
    void clock_thatIsOff_changesNothingInHowLongATokenIsKept(int seconds) {
        VirtualTime time = VirtualTime.ahead(Duration.ofSeconds(seconds));
        long end = java.time.Instant.now().getEpochSecond() + 300;
        String claims = java.util.Base64.getUrlEncoder().encodeToString(("{\"exp\":" + end + "}").getBytes());
        server.on(
                TestServer.TOKEN,
                any -> Reply.json(
                        "{\"access_token\":\"e30." + claims.replace("=", "") + ".AA\",\"token_type\":\"Bearer\"}"));
        try (GemeenteSdk sdk = TestSdk.sdk(server, time, credentials("id"))) {
            TestSdk.call(sdk);
            time.advance(Duration.ofSeconds(235));
            TestSdk.call(sdk);
            assertThat(server.asked(TestServer.TOKEN)).hasSize(1);
            time.advance(Duration.ofSeconds(65));
            TestSdk.call(sdk);
            assertThat(server.asked(TestServer.TOKEN)).hasSize(2);
        }
    }
}
