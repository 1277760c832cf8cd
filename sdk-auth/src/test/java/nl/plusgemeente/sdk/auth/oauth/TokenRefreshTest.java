package nl.plusgemeente.sdk.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.auth.AccessDeniedException;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestSdk;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Ending;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a call notices of the next token: nothing, as long as the one that is there is good. */
class TokenRefreshTest {
    private final TestServer server = new TestServer();
    private final VirtualTime time = VirtualTime.ahead(Duration.ZERO);
    private final OAuthClient client = new OAuthClient(
            TestSdk.fixed(server, AuthProfile.GENERIC),
            ClientAuthentication.secretPost("zaaksuite", Secret.of("TEST-geheim")));
    private final GemeenteSdk sdk = sdk(ClientCredentials.builder(client).build());

    private GemeenteSdk sdk(ClientCredentials scheme) {
        return TestSdk.sdk(server, time, scheme);
    }

    @AfterEach
    void stop() {
        sdk.close();
        server.close();
    }

    /** Of 300 s the last 45 to 60 are for getting the next one, and the last 15 for travelling. */
    private void makeStale() {
        TestSdk.call(sdk);
        time.advance(Duration.ofSeconds(256));
    }

    @Test
    void stale_whenTheServerTakesLong_keepsTheCallNoLongerThanItMay() {
        makeStale();
        server.on(TestServer.TOKEN, any -> {
            time.advance(Duration.ofSeconds(6));
            return Reply.error(503, "temporarily_unavailable");
        });
        TestSdk.call(sdk);
        TestSdk.call(sdk);

        assertThat(server.presented()).containsExactly("Bearer t1", "Bearer t1", "Bearer t1");
        assertThat(server.asked(TestServer.TOKEN)).hasSize(2);
    }

    @Test
    void stale_whenTheServerRefuses_goesOnUntilItsEnd() {
        makeStale();
        server.on(TestServer.TOKEN, any -> Reply.error(401, "invalid_client"));
        TestSdk.call(sdk);
        assertThat(server.presented()).containsExactly("Bearer t1", "Bearer t1");

        time.advance(Duration.ofSeconds(40));
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> TestSdk.call(sdk))
                .withMessageContaining("invalid_client");
    }

    @Test
    void refusal_thatComesAgain_namesTheCallThatHearsIt() {
        server.on(TestServer.TOKEN, any -> Reply.error(401, "invalid_client"));
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> TestSdk.call(sdk))
                    .satisfies(e -> assertThat(e.tenant()).isEqualTo("utrecht"))
                    .withMessageContaining("SDK-5003")
                    .withMessageNotContaining("SDK-5003 SDK-5003");
        }
        assertThat(server.asked(TestServer.TOKEN)).hasSize(1);
    }

    @Test
    void expired_whenTheTimeOfTheCallIsUp_isTheFaultOfTheCallAndHoldsUpNobodyElse() {
        server.ending(TestServer.TOKEN, Ending.STALLS);
        try (GemeenteSdk hasty = TestSdk.bare(server.uri(), Timekeeper.system())
                .deadline(Duration.ofMillis(300))
                .tenant(TestSdk.tenant(
                                "utrecht", ClientCredentials.builder(client).build())
                        .build())
                .build()) {
            assertThatExceptionOfType(DeadlineExceededException.class).isThrownBy(() -> TestSdk.call(hasty));
        }
        server.ending(TestServer.TOKEN, Ending.WHOLE);
        TestSdk.call(sdk);
        assertThat(server.presented()).containsExactly("Bearer t2");
    }

    @Test
    void refused_whenAnotherCallHasGotTheNextOne_usesThat() {
        AtomicInteger calls = new AtomicInteger();
        server.on(TestServer.API, request -> {
            if (calls.incrementAndGet() == 1) {
                // meanwhile another call was refused too, and got the next token
                client.server().tokens().evict("utrecht", "t1");
                TestSdk.call(sdk);
                return new Reply(401, "text/plain", "");
            }
            return Reply.json("{}");
        });
        TestSdk.call(sdk);

        assertThat(server.presented()).containsExactly("Bearer t1", "Bearer t2", "Bearer t2");
        assertThat(server.asked(TestServer.TOKEN)).hasSize(2);
    }

    @Test
    void otherRefusals_areNoneOfTheToken() {
        server.on(TestServer.API, any -> new Reply(409, "text/plain", ""));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> TestSdk.call(sdk))
                .satisfies(e -> assertThat(e.status()).isEqualTo(409));
        assertThat(server.asked(TestServer.TOKEN)).hasSize(1);
    }

    @Test
    void forbidden_withoutScopesOrWithMany_staysReadable() {
        server.on(TestServer.API, any -> new Reply(403, "text/plain", ""));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestSdk.call(sdk))
                .withMessageContaining("asked for with no scope by name")
                .withMessageNotContaining("It wants");

        String[] many =
                IntStream.range(10, 30).mapToObj(number -> "scope" + number).toArray(String[]::new);
        try (GemeenteSdk other =
                sdk(ClientCredentials.builder(client).scope(many).scope("odd!").build())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> TestSdk.call(other))
                    .withMessageContaining("scope10, scope11")
                    .withMessageContaining("(one of another form)")
                    .withMessageContaining("and more");
        }
    }

    @Test
    void textOfAKeeper_isThatOfItsClient() {
        assertThat(List.of(client.toString(), client.server().toString()))
                .containsExactly(
                        "OAuthClient[zaaksuite at " + server.uri() + "]",
                        "AuthorizationServer[" + server.uri() + ", generic]");
    }
}
