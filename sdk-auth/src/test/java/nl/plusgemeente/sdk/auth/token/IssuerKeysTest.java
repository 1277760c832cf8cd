package nl.plusgemeente.sdk.auth.token;

import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestServer.Reply;
import nl.plusgemeente.sdk.auth.token.fixture.TestIssuer;
import nl.plusgemeente.sdk.auth.token.fixture.TestKey;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of an issuer come over our own calls, ahead of time, and neither outages nor strangers make a storm. */
class IssuerKeysTest {
    private static final String JWKS = "/jwks";
    private static final TestKey FIRST = TestKey.ec("TEST-1", JwsAlgorithm.ES256);
    private static final TestKey SECOND = TestKey.ec("TEST-2", JwsAlgorithm.ES256);

    private final VirtualTime time = new VirtualTime();
    private final TestServer server = new TestServer();
    private final GemeenteSdk sdk = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
            .tenant(Tenant.builder("utrecht", Oin.of("00000001002220647000")).build())
            .time(time)
            .maxAttempts(1)
            .build();
    private final AccessTokenVerifier verifier = verifier(IssuerKeys.at(server.uri(JWKS)));

    @AfterEach
    void closes() {
        sdk.close();
        server.close();
    }

    @Test
    void keys_areAskedForAtTheFirstTokenAndNotAgain() {
        serve(FIRST);
        assertThat(server.asked(JWKS)).isEmpty();

        for (int i = 0; i < 20; i++) {
            assertThat(verifier.verify(token(FIRST)).subject()).isPresent();
        }

        assertThat(server.asked(JWKS)).hasSize(1);
    }

    @Test
    void keys_areRenewedWellBeforeTheirTimeIsOver() {
        server.on(JWKS, request -> Reply.json(TestIssuer.jwks(FIRST), "Cache-Control", "public, max-age=600"));
        verifier.verify(token(FIRST));
        time.advance(Duration.ofSeconds(449));
        verifier.verify(token(FIRST));
        assertThat(server.asked(JWKS)).hasSize(1);
        time.advance(Duration.ofSeconds(2));

        verifier.verify(token(FIRST));

        assertThat(server.asked(JWKS)).hasSize(2);
    }

    @Test
    void keys_thatWereRolledOver_areFoundByTheNewTokenItself() {
        serve(FIRST);
        verifier.verify(token(FIRST));
        serve(FIRST, SECOND);
        time.advance(Duration.ofSeconds(31));

        assertThat(verifier.verify(token(SECOND)).subject()).isPresent();
        assertThat(verifier.verify(token(FIRST)).subject()).isPresent();
    }

    @Test
    void key_thatIsWithdrawn_takesItsTokensWithIt_thoughTheyWereSeenBefore() {
        serve(FIRST, SECOND);
        String token = token(FIRST);
        verifier.verify(token);
        serve(SECOND);
        time.advance(Duration.ofHours(1).plusSeconds(1));

        refused(token(FIRST), AuthErrors.TOKEN_INVALID, 401);
        refused(token, AuthErrors.TOKEN_INVALID, 401);
    }

    @Test
    void unknownKeys_ofAThousandTokens_makeOneQuestionIn30Seconds() {
        serve(FIRST);
        verifier.verify(token(FIRST));
        time.advance(Duration.ofSeconds(31));
        for (int i = 0; i < 1_000; i++) {
            refused(token(SECOND.named("TEST-stranger-" + i)), AuthErrors.TOKEN_INVALID, 401);
        }

        assertThat(server.asked(JWKS)).hasSize(2);
        assertThat(verifier.verify(token(FIRST)).subject()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 404, 401, 302})
    void outage_afterTheKeysWereRead_isBridgedForADayAndNoLonger(int status) {
        serve(FIRST);
        verifier.verify(token(FIRST));
        server.on(JWKS, request -> new Reply(status, "text/html", "<html>elsewhere</html>"));

        time.advance(Duration.ofHours(24));
        assertThat(verifier.verify(token(FIRST)).subject()).isPresent();
        time.advance(Duration.ofHours(2));
        refused(token(FIRST), AuthErrors.KEYS_UNAVAILABLE, 503);

        serve(FIRST);
        time.advance(Duration.ofSeconds(31));
        assertThat(verifier.verify(token(FIRST)).subject()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "<html/>",
                "{\"keys\":{}}",
                "{\"keys\":[]}",
                "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"TEST-1\",\"k\":\"AAAA\"}]}",
                "{\"keys\":[",
                "{\"keys\":[],\"keys\":[]}",
                "{\"keys\":[[[[[[[[[[[[]]]]]]]]]]]]}"
            })
    void answer_thatIsNoKeySet_leavesTheKnownKeysInUse(String body) {
        serve(FIRST);
        verifier.verify(token(FIRST));
        server.on(JWKS, request -> Reply.json(body));
        time.advance(Duration.ofHours(2));

        assertThat(verifier.verify(token(FIRST)).subject()).isPresent();
    }

    @Test
    void answer_thatIsTooLarge_isNotReadToItsEnd() {
        server.on(JWKS, request -> Reply.json("{\"keys\":[" + " ".repeat(300_000) + "]}"));

        refused(token(FIRST), AuthErrors.KEYS_UNAVAILABLE, 503);
    }

    @Test
    void issuer_thatIsOutOfReachFromTheStart_isAskedOnceInAWhile() {
        server.on(JWKS, request -> new Reply(500, "text/plain", ""));
        for (int i = 0; i < 50; i++) {
            refused(token(FIRST), AuthErrors.KEYS_UNAVAILABLE, 503);
        }

        assertThat(server.asked(JWKS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, 90})
    void clocksApart_theRefusalSaysByHowMuch(int seconds) {
        serve(FIRST);
        Timekeeper off = VirtualTime.ahead(Duration.ofSeconds(seconds));
        AccessTokenVerifier astray = AccessTokenVerifier.builder(
                        sdk.onBehalfOf("utrecht").caller(),
                        TrustedIssuer.builder(TestIssuer.NAME, AuthProfile.NLGOV, IssuerKeys.at(server.uri(JWKS)))
                                .audience(TestIssuer.API)
                                .build())
                .timekeeper(off)
                .build();
        long now = off.clock().instant().getEpochSecond();
        String late = TestIssuer.token(FIRST, claims("exp", now - 90));

        assertThatExceptionOfType(TokenRejectedException.class)
                .isThrownBy(() -> astray.verify(late))
                .withMessageContaining("expired 9")
                .withMessageMatching("(?s).*The clock of this machine is (89|90|91) s "
                        + (seconds < 0 ? "behind" : "ahead of") + " that of the issuer.*");
    }

    @Test
    void metadata_sayWhereTheKeysAre_andMustBeTheIssuersOwn() {
        serve(FIRST);
        String issuer = server.uri().toString();
        AccessTokenVerifier discovering = AccessTokenVerifier.builder(
                        sdk.onBehalfOf("utrecht").caller(),
                        TrustedIssuer.builder(issuer, AuthProfile.NLGOV, IssuerKeys.discovered())
                                .audience(TestIssuer.API)
                                .build())
                .timekeeper(time)
                .build();
        String token = TestIssuer.token(FIRST, claims("iss", issuer));
        server.on(
                TestServer.METADATA,
                request -> Reply.json(
                        "{\"issuer\":\"https://evil.example.nl\",\"jwks_uri\":\"" + server.uri(JWKS) + "\"}"));
        assertThatExceptionOfType(TokenRejectedException.class).isThrownBy(() -> discovering.verify(token));

        server.on(
                TestServer.METADATA,
                request -> Reply.json("{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + server.uri(JWKS) + "\"}"));
        time.advance(Duration.ofSeconds(31));

        assertThat(discovering.verify(token).subject()).isPresent();
    }

    @Test
    void metadata_ofRfc8414_areFoundWhereOpenIdHasNone() {
        serve(FIRST);
        URI issuer = server.uri("/realm");
        server.on(
                "/.well-known/oauth-authorization-server/realm",
                request -> Reply.json("{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + server.uri(JWKS) + "\"}"));
        AccessTokenVerifier discovering = AccessTokenVerifier.builder(
                        sdk.onBehalfOf("utrecht").caller(),
                        TrustedIssuer.builder(issuer.toString(), AuthProfile.NLGOV, IssuerKeys.discovered())
                                .audience(TestIssuer.API)
                                .build())
                .timekeeper(time)
                .build();

        assertThat(discovering
                        .verify(TestIssuer.token(FIRST, claims("iss", issuer.toString())))
                        .subject())
                .isPresent();
    }

    @Test
    void callersAtOnce_askOnceAndAllGetTheKeys() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        server.on(JWKS, request -> {
            asked.await(5, TimeUnit.SECONDS);
            return Reply.json(TestIssuer.jwks(FIRST));
        });
        ExecutorService callers = Executors.newFixedThreadPool(16);
        try {
            List<Future<AccessToken>> all = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                all.add(callers.submit(() -> verifier.verify(token(FIRST))));
            }
            asked.countDown();
            for (Future<AccessToken> one : all) {
                assertThat(one.get(10, TimeUnit.SECONDS).subject()).isPresent();
            }
        } finally {
            callers.shutdownNow();
        }

        assertThat(server.asked(JWKS)).hasSize(1);
        assertThatNoException().isThrownBy(() -> verifier.verify(token(FIRST)));
    }

    private AccessTokenVerifier verifier(IssuerKeys keys) {
        return AccessTokenVerifier.builder(
                        sdk.onBehalfOf("utrecht").caller(),
                        TrustedIssuer.builder(TestIssuer.NAME, AuthProfile.NLGOV, keys)
                                .audience(TestIssuer.API)
                                .build())
                .timekeeper(time)
                .outageTolerance(Duration.ofDays(1))
                .build();
    }

    private void serve(TestKey... keys) {
        server.on(JWKS, request -> Reply.json(TestIssuer.jwks(keys)));
    }

    /** A token of this moment. */
    private String token(TestKey key) {
        long now = time.clock().instant().getEpochSecond();
        return TestIssuer.token(key, claims(claims -> {
            claims.put("iat", now);
            claims.put("nbf", now);
            claims.put("exp", now + 10_000);
            return claims;
        }));
    }

    private void refused(String token, ErrorCode code, int status) {
        assertThatExceptionOfType(TokenRejectedException.class)
                .isThrownBy(() -> verifier.verify(token))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.status()).isEqualTo(status));
    }
}
