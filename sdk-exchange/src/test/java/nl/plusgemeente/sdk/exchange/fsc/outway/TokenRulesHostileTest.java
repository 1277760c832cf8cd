package nl.plusgemeente.sdk.exchange.fsc.outway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestInway;
import nl.plusgemeente.sdk.exchange.fixture.TestTokens;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.token.FscToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRulesHostileTest {
    private static final String OTHER_GRANT = TestTokens.GRANT.replace("MFAF", "MFAG");

    private final TestInway world = new TestInway();

    @Test
    void lifetime_ofTokenInOrder_isThatOfTheToken() {
        assertThat(lifetime(token(), FixedTime.START, Optional.empty())).isEqualTo(Duration.ofHours(1));
        assertThat(lifetime(token(), FixedTime.START.plusSeconds(60), Optional.empty()))
                .isEqualTo(Duration.ofMinutes(59));
        assertThat(lifetime(token(), FixedTime.START.minusSeconds(30), Optional.empty()))
                .isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        "gid, fsc.other.example.test, (gid)",
        "iss, 00000099000000268000, (iss)",
        "sub, 00000099000000344000, (sub)",
        "svc, other, (svc)",
        "pdi, 00000099000000344000, (pdi)",
    })
    void lifetime_claimOfAnother_isRefused(String claim, String value, String named) {
        assertRefused(token().with(claim, value), named);
    }

    @Test
    void lifetime_otherGrant_isRefused() {
        assertRefused(token().with("gth", OTHER_GRANT), "(gth)");
    }

    @Test
    void lifetime_boundToAnotherCertificate_isRefused() {
        assertRefused(
                token().with("cnf", Map.of("x5t#S256", X5c.thumbprint(TestInway.MANAGER.certificate()))), "(cnf)");
    }

    @Test
    void lifetime_onBehalfOfAPeerThatWasNotAskedFor_isRefused() {
        assertRefused(token().with("act", Map.of("sub", "00000099000000344000")), "(act)");
    }

    @Test
    void lifetime_notOnBehalfOfTheDelegator_isRefused() {
        assertThatThrownBy(() -> lifetime(token(), FixedTime.START, Optional.of(TestInway.UTRECHT)))
                .isInstanceOf(TokenException.class)
                .hasMessageContaining("(act)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://inway.example.test:443",
                "https://inway.example.test:8080",
                "https://user@inway.example.test:443",
                "https://inway.example.test:443/path",
                "https://inway.example.test:443?q=1",
                "https://inway.example.test:443#f",
            })
    void lifetime_audienceThatIsNoInway_isRefused(String audience) {
        assertThatThrownBy(() -> lifetime(token().with("aud", audience), FixedTime.START, Optional.empty()))
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isIn("TokenException", "FscTokenException"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-31, 3600, 3601, 1_000_000})
    void lifetime_clocksApart_isRefusedInPassing(long seconds) {
        assertThatThrownBy(() -> lifetime(token(), FixedTime.START.plusSeconds(seconds), Optional.empty()))
                .isInstanceOfSatisfying(
                        TokenException.class, e -> assertThat(e.retryable()).isTrue());
    }

    @Test
    void lifetime_endsBeforeItBegins_isRefused() {
        long now = FixedTime.START.getEpochSecond();
        TestTokens token = token().with("nbf", now + 20).with("exp", now + 10);

        assertThatThrownBy(() -> lifetime(token, FixedTime.START, Optional.empty()))
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isIn("TokenException", "FscTokenException"));
    }

    @Test
    void lifetime_ofThousandsOfYears_isCountedAsADay() {
        TestTokens token = token().with("exp", 100_000_000_000L);

        assertThat(lifetime(token, FixedTime.START, Optional.empty())).isEqualTo(Duration.ofDays(1));
    }

    private TestTokens token() {
        return world.token();
    }

    private void assertRefused(TestTokens token, String named) {
        assertThatThrownBy(() -> lifetime(token, FixedTime.START, Optional.empty()))
                .isInstanceOfSatisfying(
                        TokenException.class, e -> assertThat(e.retryable()).isFalse())
                .hasMessageContaining(named);
    }

    private Duration lifetime(TestTokens token, Instant now, Optional<PeerId> delegator) {
        Self self = new Self("TEST", TestInway.NIJMEGEN, delegator, TestInway.OUTWAY.certificate());
        Connection connection = new Connection(
                self,
                new FscService(TestInway.UTRECHT, TestTokens.SERVICE),
                GrantHash.of(TestTokens.GRANT),
                Optional.empty(),
                URI.create("https://manager.example.test:443"),
                chain -> {});
        return TokenRules.lifetime(FscToken.parse(token.sign()).claims(), connection, world.group, now, CallFacts.NONE);
    }
}
