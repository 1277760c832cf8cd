package nl.plusgemeente.sdk.auth.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import org.junit.jupiter.api.Test;

/** Which tokens are one, and how many there are at most. */
class TokenRoomTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final VirtualTime time = VirtualTime.ahead(Duration.ZERO);
    private final Attempts attempts = new Attempts(time);
    private final AtomicInteger fetched = new AtomicInteger();

    private HeldToken.Given next(AttemptContext context, boolean hurried) {
        return new HeldToken.Given("t" + fetched.incrementAndGet(), "Bearer", HOUR);
    }

    private static TokenGrant grant(
            String client, String method, String scope, String target, String subject, String binding) {
        return new TokenGrant(client, method, new TreeSet<>(List.of(scope)), List.of(target), subject, binding);
    }

    @Test
    void grants_thatDifferInAnything_haveTokensOfTheirOwn() {
        TokenCache cache = new TokenCache();
        List<TokenGrant> all = List.of(
                grant("c", "m", "s", "t", "u", "b"),
                grant("x", "m", "s", "t", "u", "b"),
                grant("c", "x", "s", "t", "u", "b"),
                grant("c", "m", "x", "t", "u", "b"),
                grant("c", "m", "s", "x", "u", "b"),
                grant("c", "m", "s", "t", "x", "b"),
                grant("c", "m", "s", "t", "u", "x"));
        for (int round = 0; round < 2; round++) {
            for (TokenGrant grant : all) {
                cache.token(
                        new TokenKey("a", grant, Optional.empty(), Optional.empty()),
                        attempts.of("a", HOUR),
                        this::next);
            }
        }
        assertThat(fetched).hasValue(all.size());
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all.get(0)).isEqualTo(grant("c", "m", "s", "t", "u", "b")).isNotEqualTo("c");
    }

    @Test
    void tenants_whoseTokensAreOver_areLetGo() {
        TokenCache cache = new TokenCache();
        for (int i = 0; i < 1_000; i++) {
            cache.token(TokenCacheTest.key("oud" + i, "a"), attempts.of("oud" + i, HOUR), this::next);
        }
        cache.token(TokenCacheTest.key("een", "a"), attempts.of("een", HOUR), this::next);
        assertThat(cache.size()).isEqualTo(1_001);

        time.advance(HOUR);
        cache.token(TokenCacheTest.key("nieuw", "a"), attempts.of("nieuw", HOUR), this::next);
        assertThat(cache.size()).isEqualTo(1);
    }

    @Test
    void evict_ofATenantThatIsNotThere_doesNothing() {
        TokenCache cache = new TokenCache();
        cache.evict("niemand", "t1");
        assertThat(cache.find(TokenCacheTest.key("niemand", "a"))).isEmpty();
        assertThat(cache.evict(TokenCacheTest.key("niemand", "a"), "t1")).isFalse();
        assertThat(cache.size()).isZero();
    }
}
