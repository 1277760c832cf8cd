package nl.plusgemeente.sdk.exchange.fsc.inway;

import static nl.plusgemeente.sdk.exchange.fixture.TestInway.MANAGER;
import static nl.plusgemeente.sdk.exchange.fixture.TestInway.OUTWAY;
import static nl.plusgemeente.sdk.exchange.fixture.TestInway.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.fixture.TestInway;
import nl.plusgemeente.sdk.exchange.fixture.TestTokens;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import org.junit.jupiter.api.Test;

/** Keys come from the Manager when they are needed, by one request for all, and not too often. */
class InwayKeysTest {
    private static final ClientIdentity NEXT = ROOT.organisation(TestAuthority.UTRECHT);

    private final TestInway world = new TestInway();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile PeerCertificates published = TestInway.keys(MANAGER);
    private volatile boolean down;
    private final FscInway inway =
            world.builder(InwayKeys.published(this::ask, world.time)).build();

    private PeerCertificates ask() {
        asked.incrementAndGet();
        if (down) {
            throw new IllegalStateException("TEST the Manager is down");
        }
        return published;
    }

    @Test
    void keys_areAskedForOnce_andAgainAfterThreeQuartersOfAnHour() {
        assertThat(asked).hasValue(0);
        verify(token(MANAGER));
        verify(token(MANAGER));
        assertThat(asked).hasValue(1);
        world.time.advance(Duration.ofMinutes(45));
        verify(token(MANAGER));
        verify(token(MANAGER));
        assertThat(asked).hasValue(2);
    }

    @Test
    void keys_rotatedAtTheManager_areFoundByTheFirstTokenWithTheNewOne() {
        verify(token(MANAGER));
        String old = token(MANAGER);
        verify(old);
        published = TestInway.keys(MANAGER, NEXT);
        world.time.advance(Duration.ofSeconds(30));
        verify(token(NEXT));
        verify(old);
        assertThat(asked).hasValue(2);

        published = TestInway.keys(NEXT);
        world.time.advance(Duration.ofMinutes(45));
        verify(token(NEXT));
        assertThat(refusal(old).error().code()).isEqualTo(FscErrorCode.ACCESS_TOKEN_INVALID);
    }

    @Test
    void keys_thatNobodyKnows_areAskedForEveryHalfMinuteAtMost() {
        verify(token(MANAGER));
        String unknown = token(NEXT);
        for (int second = 0; second < 60; second++) {
            assertThat(refusal(unknown).status()).isEqualTo(401);
            world.time.advance(Duration.ofSeconds(1));
        }
        // at 0, when the first came, then at 30 s
        assertThat(asked).hasValue(2);
    }

    @Test
    void keys_managerDown_areUsedForADay_thenNothingIsDecided() {
        String token = TestTokens.of(MANAGER, OUTWAY, world.time.clock().instant())
                .with(
                        "exp",
                        world.time.clock().instant().plus(Duration.ofDays(3)).getEpochSecond())
                .sign();
        verify(token);
        down = true;
        world.time.advance(Duration.ofHours(24).plusMinutes(59));
        verify(token);
        world.time.advance(Duration.ofMinutes(1));

        InwayRefusedException refusal = refusal(token);

        assertThat(refusal.status()).isEqualTo(502);
        assertThat(refusal.error().code()).isEqualTo(FscErrorCode.SERVICE_UNREACHABLE);
        assertThat(refusal.retryable()).isTrue();
        down = false;
        world.time.advance(Duration.ofSeconds(30));
        verify(token);
    }

    @Test
    void keys_noneAtTheManager_areNoKeySet() {
        published = new PeerCertificates(java.util.Map.of());

        assertThat(refusal(token(MANAGER)).status()).isEqualTo(502);
    }

    @Test
    void keys_ofTheMachinesTime_areAskedForToo() {
        FscInway other = world.builder(InwayKeys.published(() -> published)).build();

        assertThat(other.verify(world.request(token(MANAGER)))).isNotNull();
    }

    @Test
    void threads_64_atTheFirstToken_askOnce_andAllGoIn() throws Exception {
        String token = token(MANAGER);
        CountDownLatch slow = new CountDownLatch(1);
        FscInway shared = world.builder(InwayKeys.published(
                        () -> {
                            await(slow);
                            return ask();
                        },
                        world.time))
                .build();
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            CountDownLatch started = new CountDownLatch(64);
            List<Future<FscCaller>> callers = new ArrayList<>();
            Callable<FscCaller> call = () -> {
                started.countDown();
                return shared.verify(world.request(token));
            };
            for (int i = 0; i < 64; i++) {
                callers.add(threads.submit(call));
            }
            await(started);
            slow.countDown();
            for (Future<FscCaller> caller : callers) {
                assertThat(caller.get(20, TimeUnit.SECONDS).peer()).isEqualTo(TestInway.NIJMEGEN);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(asked).hasValue(1);
        assertThat(world.records).hasSize(64);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token(ClientIdentity signer) {
        return TestTokens.of(signer, OUTWAY, world.time.clock().instant()).sign();
    }

    private void verify(String token) {
        assertThat(inway.verify(world.request(token))).isNotNull();
    }

    private InwayRefusedException refusal(String token) {
        InwayRefusedException refusal =
                catchThrowableOfType(InwayRefusedException.class, () -> inway.verify(world.request(token)));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
