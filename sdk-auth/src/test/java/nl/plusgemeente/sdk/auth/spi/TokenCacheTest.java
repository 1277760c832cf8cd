package nl.plusgemeente.sdk.auth.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenCacheTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LIFE = Duration.ofSeconds(1000);

    private final VirtualTime time = VirtualTime.ahead(Duration.ZERO);
    private final Attempts attempts = new Attempts(time);
    private final TokenCache cache = new TokenCache(10, () -> 1.0);
    private final AtomicInteger fetched = new AtomicInteger();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    static TokenKey key(String tenant, String scope) {
        TokenGrant grant =
                new TokenGrant("client", "private_key_jwt", new TreeSet<>(List.of(scope)), List.of(), "", "");
        return new TokenKey(tenant, grant, Optional.empty(), Optional.empty());
    }

    private HeldToken.Given next(AttemptContext context, boolean hurried) {
        return new HeldToken.Given("t" + fetched.incrementAndGet(), "Bearer", LIFE);
    }

    private String get(String tenant, TokenSource source) {
        return cache.token(key(tenant, "a"), attempts.of(tenant, MINUTE), source)
                .value();
    }

    private static TokenException failure(Duration retryAfter) {
        return new TokenException(AuthErrors.SERVER_UNAVAILABLE, "out", CallFacts.NONE, true, retryAfter, null);
    }

    @Test
    void token_whileFresh_isTheSame() {
        assertThat(get("a", this::next)).isEqualTo("t1");
        time.advance(Duration.ofSeconds(799));
        assertThat(get("a", this::next)).isEqualTo("t1");
    }

    @Test
    void token_whenStale_isRenewedByOneCallWhileOthersUseTheOldOne() {
        get("a", this::next);
        time.advance(Duration.ofSeconds(801));
        String renewed = get("a", (context, hurried) -> {
            assertThat(hurried).isTrue();
            assertThat(get("a", (other, any) -> {
                        throw new AssertionError("one asks at a time");
                    }))
                    .isEqualTo("t1");
            return next(context, hurried);
        });
        assertThat(renewed).isEqualTo("t2");
        assertThat(get("a", this::next)).isEqualTo("t2");
    }

    @Test
    void token_whenStaleAndTheServerIsOut_staysInUseWithoutHammering() {
        get("a", this::next);
        time.advance(Duration.ofSeconds(801));
        AtomicInteger asked = new AtomicInteger();
        TokenSource out = (context, hurried) -> {
            asked.incrementAndGet();
            throw failure(null);
        };
        for (int i = 0; i < 140; i++) {
            assertThat(get("a", out)).isEqualTo("t1");
            time.advance(Duration.ofSeconds(1));
        }
        // after 1, 2, 4, 8, 16 and then every 30 s
        assertThat(asked).hasValueBetween(7, 9);
        time.advance(Duration.ofSeconds(40));
        assertThatExceptionOfType(TokenException.class).isThrownBy(() -> get("a", out));
    }

    @Test
    void refusal_coolsDown_asLongAsTheServerAsks() {
        TokenSource out = (context, hurried) -> {
            fetched.incrementAndGet();
            throw failure(Duration.ofSeconds(120));
        };
        for (int i = 0; i < 12; i++) {
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> get("a", out))
                    .satisfies(e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(120)))
                    .withMessageContaining("out");
            time.advance(Duration.ofSeconds(10));
        }
        assertThat(fetched).hasValue(1);
        assertThat(get("a", this::next)).isEqualTo("t2");
    }

    @Test
    void callers_atExpiry_makeOneRequest() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        TokenSource slow = (context, hurried) -> {
            asked.countDown();
            join(answer);
            return next(context, hurried);
        };
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(callers.submit(() -> get("a", slow)));
        }
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        answer.countDown();
        for (Future<String> one : all) {
            assertThat(one.get(10, TimeUnit.SECONDS)).isEqualTo("t1");
        }
        assertThat(fetched).hasValue(1);
    }

    @Test
    void callers_whoWait_getTheRefusalOfTheOneThatAsks() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        AtomicInteger requests = new AtomicInteger();
        TokenSource refused = (context, hurried) -> {
            requests.incrementAndGet();
            asked.countDown();
            join(answer);
            throw failure(null);
        };
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(callers.submit(() -> get("a", refused)));
        }
        asked.await();
        answer.countDown();
        for (Future<String> one : all) {
            assertThat(one)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(TokenException.class);
        }
        assertThat(requests).hasValue(1);
    }

    @Test
    void caller_whoseOwnTimeIsUp_leavesItToTheNext() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch giveUp = new CountDownLatch(1);
        Future<String> first = callers.submit(() -> get("a", (context, hurried) -> {
            asked.countDown();
            join(giveUp);
            throw new DeadlineExceededException(CoreErrors.DEADLINE, "its own", context.facts(), null);
        }));
        asked.await();
        Future<String> second = callers.submit(() -> get("a", this::next));
        giveUp.countDown();

        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("t1");
        assertThat(first).failsWithin(Duration.ofSeconds(10));
    }

    @Test
    void waiting_endsAtTheCallersOwnDeadline() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        Future<String> hanging = callers.submit(() -> get("a", (context, hurried) -> {
            asked.countDown();
            join(new CountDownLatch(1));
            return next(context, hurried);
        }));
        asked.await();
        Attempts real = new Attempts(Timekeeper.system());
        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> cache.token(key("a", "a"), real.of("a", Duration.ofMillis(30)), this::next));
        assertThat(get("b", this::next)).isEqualTo("t1");
        hanging.cancel(true);
    }

    @Test
    void waiting_thatIsInterrupted_ends() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        callers.submit(() -> get("a", (context, hurried) -> {
            asked.countDown();
            join(new CountDownLatch(1));
            return next(context, hurried);
        }));
        asked.await();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(TokenException.class).isThrownBy(() -> get("a", this::next));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void fault_ofTheConfiguration_isNotKept() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> get("a", (context, hurried) -> {
                    throw new ConfigurationException(AuthErrors.PROFILE, "no key");
                }));
        assertThat(get("a", this::next)).isEqualTo("t1");
    }

    @Test
    void evict_takesExactlyThisToken() {
        get("a", this::next);
        assertThat(cache.evict(key("a", "a"), "t0")).isFalse();
        assertThat(cache.evict(key("b", "a"), "t1")).isFalse();
        assertThat(get("a", this::next)).isEqualTo("t1");
        assertThat(cache.evict(key("a", "a"), "t1")).isTrue();
        assertThat(cache.find(key("a", "a"))).isEmpty();
        assertThat(get("a", this::next)).isEqualTo("t2");
        assertThat(cache.find(key("a", "a")).orElseThrow().renewed()).isTrue();
    }

    @Test
    void key_differsByTenantGrantAndCertificate() {
        var one = TestKeys.ec().certificate();
        var other = TestKeys.ec().certificate();
        TokenGrant grant = key("a", "a").grant();
        List<TokenKey> keys = List.of(
                key("a", "a"),
                key("b", "a"),
                key("a", "b"),
                new TokenKey("a", grant, Optional.of(one), Optional.empty()),
                new TokenKey("a", grant, Optional.of(other), Optional.empty()),
                new TokenKey("a", grant, Optional.empty(), Optional.of(one)),
                new TokenKey("a", grant, Optional.empty(), Optional.of(other)));
        for (TokenKey key : keys) {
            cache.token(key, attempts.of("a", MINUTE), this::next);
        }
        assertThat(fetched).hasValue(keys.size());
        assertThat(key("a", "a")).isEqualTo(key("a", "a")).hasSameHashCodeAs(key("a", "a"));
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void tenant_withMoreTokensThanItsShare_losesItsOwnOnly() {
        get("b", this::next);
        for (int i = 0; i < 100; i++) {
            cache.token(key("a", "s" + i), attempts.of("a", MINUTE), this::next);
            time.advance(Duration.ofSeconds(1));
        }
        assertThat(cache.size()).isLessThanOrEqualTo(11);
        assertThat(get("b", this::next)).isEqualTo("t1");
    }

    @Test
    void tokens_thatAreOver_makeRoomFirst() {
        for (int i = 0; i < 10; i++) {
            cache.token(key("a", "s" + i), attempts.of("a", MINUTE), this::next);
        }
        time.advance(LIFE);
        cache.token(key("a", "nieuw"), attempts.of("a", MINUTE), this::next);
        assertThat(cache.size()).isEqualTo(1);
    }

    @Test
    void text_neverShowsAToken() {
        cache.token(key("a", "a"), attempts.of("a", MINUTE), this::next);
        assertThat(cache.find(key("a", "a")).orElseThrow().toString()).doesNotContain("t1");
        assertThat(new HeldToken.Given("t1", "Bearer", LIFE).toString()).doesNotContain("t1");
        assertThat(key("a", "b")).hasToString("TokenKey[a, TokenGrant[client, [b]]]");
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
