package nl.plusgemeente.sdk.auth.token;

import static nl.plusgemeente.sdk.auth.token.HostileTokens.EC;
import static nl.plusgemeente.sdk.auth.token.HostileTokens.RSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.token.fixture.TestIssuer;
import nl.plusgemeente.sdk.auth.token.fixture.TestKey;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus of attacks: none is accepted, none takes long, and none makes the verifier throw anything undocumented. */
class TokenHostileTest {
    private static final Map<String, String> TOKENS = HostileTokens.all();
    private static final Set<ErrorCode> DOCUMENTED =
            Set.of(AuthErrors.TOKEN_INVALID, AuthErrors.TOKEN_TIME, AuthErrors.TOKEN_SENDER);
    private static final long LONGEST_MILLIS = 50;

    private final AccessTokenVerifier verifier = AccessTokenVerifier.builder(
                    TestIssuer.trusted(RSA, EC),
                    TrustedIssuer.builder(
                                    "https://tweede.example.nl",
                                    AuthProfile.NLGOV,
                                    IssuerKeys.jwks(TestIssuer.jwks(TestKey.ec("TEST-other", EC.algorithm()))))
                            .audience(TestIssuer.API)
                            .build())
            .timekeeper(new VirtualTime())
            .build();

    static Set<String> attacks() {
        return TOKENS.keySet();
    }

    @Test
    void corpus_isAsLargeAsPromised_andItsKeysDoSignGoodTokens() {
        assertThat(TOKENS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(verifier.verify(TestIssuer.token(EC)).subject()).isPresent();
        assertThat(verifier.verify(TestIssuer.token(RSA)).subject()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void attack_isRefusedWithADocumentedError_thatTellsNothingOfTheToken(String attack) {
        String token = TOKENS.get(attack);

        Throwable refusal = catchThrowable(() -> verifier.verify(token));

        assertThat(refusal).isInstanceOf(TokenRejectedException.class);
        TokenRejectedException rejected = (TokenRejectedException) refusal;
        assertThat(rejected.code()).isIn(DOCUMENTED);
        assertThat(rejected.status()).isIn(400, 401);
        assertThat(rejected.wwwAuthenticate().orElseThrow())
                .isPrintable()
                .doesNotContain("evil", "gebruiker-1", "jndi")
                .hasSizeLessThan(600);
        assertThat(rejected.getMessage())
                .doesNotContain("evil", "gebruiker-1", "jndi", "\n")
                .hasSizeLessThan(600);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void attack_asAHeader_isRefusedLikewise(String attack) {
        PresentedToken presented = PresentedToken.of("Bearer " + TOKENS.get(attack));

        assertThat(catchThrowable(() -> verifier.verify(presented))).isInstanceOf(TokenRejectedException.class);
    }

    /** The slowest of all, each at its best of five: what a machine does beside it is no fault of ours. */
    @Test
    void attack_takesAtMostFiftyMilliseconds() {
        Map<Long, String> slowest = new TreeMap<>(Comparator.reverseOrder());
        TOKENS.forEach((attack, token) -> {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                long begin = System.nanoTime();
                boolean refused = catchThrowable(() -> verifier.verify(token)) != null;
                best = Math.min(best, refused ? System.nanoTime() - begin : Long.MAX_VALUE);
            }
            slowest.put(best, attack);
        });
        Map.Entry<Long, String> worst = slowest.entrySet().iterator().next();
        System.out.printf(
                "Hostile tokens: %d refused, the slowest in %.2f ms (%s)%n",
                TOKENS.size(), worst.getKey() / 1e6, worst.getValue());

        assertThat(Duration.ofNanos(worst.getKey()).toMillis())
                .as(worst.getValue())
                .isLessThan(LONGEST_MILLIS);
    }

    @Test
    void manyTokensOfStrangers_leaveGoodOnesAlone() {
        String good = TestIssuer.token(EC);
        verifier.verify(good);
        for (int i = 0; i < 5_000; i++) {
            String token = "e30." + i + ".AAAA";
            assertThat(catchThrowable(() -> verifier.verify(token))).isNotNull();
        }

        assertThat(verifier.verify(good)).isSameAs(verifier.verify(good));
    }
}
