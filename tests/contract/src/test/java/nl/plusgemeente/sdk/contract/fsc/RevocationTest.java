package nl.plusgemeente.sdk.contract.fsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantException;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantFault;
import nl.plusgemeente.sdk.exchange.fsc.outway.InwayException;
import nl.plusgemeente.sdk.mock.FscAnswer;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.TokenRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many callers at once, tokens of a second, and a contract that is revoked half-way. */
@Timeout(90)
class RevocationTest {
    private static final int CALLERS = 64;
    private static final int TOKENS = 3;
    private static final int ROUNDS = 10;

    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final CountDownLatch halfWay = new CountDownLatch(1);
    private final AtomicLong seen = new AtomicLong(Long.MAX_VALUE);
    private final Queue<Long> begins = new ConcurrentLinkedQueue<>();

    @AfterEach
    void reset() {
        facilities.reset();
    }

    @Test
    void callsOfManyThreads_askForOneTokenPerExpiry_andForOneAfterTheRevocation() throws Exception {
        Manual time = new Manual();
        try (MockFacilities timed = MockFacilities.builder()
                        .tenants(3)
                        .ownDataOnly()
                        .clock(time.clock())
                        .build();
                Consumption consumption = consumption(timed, time)) {
            World world = new World(timed);
            ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
            for (int round = 1; round <= ROUNDS; round++) {
                boolean over = round > ROUNDS / 2;
                if (round == ROUNDS / 2 + 1) {
                    world.provider()
                            .revoke(world.provider()
                                    .contracts()
                                    .get(0)
                                    .document()
                                    .hash());
                }
                CyclicBarrier start = new CyclicBarrier(CALLERS);
                List<Future<Boolean>> all = new ArrayList<>();
                for (int i = 0; i < CALLERS; i++) {
                    all.add(callers.submit(() -> {
                        start.await();
                        return isThrough(consumption);
                    }));
                }
                for (Future<Boolean> one : all) {
                    assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(!over);
                }
                assertThat(world.provider().received(World.SERVICE)).hasSize(CALLERS * Math.min(round, ROUNDS / 2));
                assertThat(world.provider().tokenRequests()).hasSize(Math.min(round, ROUNDS / 2 + 1));
                time.advance(Duration.ofSeconds(1));
            }
            callers.shutdownNow();
        }
    }

    private static Consumption consumption(MockFacilities timed, Manual time) {
        World world = new World(timed);
        world.fsc().tokenLifetime(Duration.ofSeconds(1));
        world.provider().service(World.SERVICE);
        world.fsc().connect(world.fsc().consumer(), world.provider(), World.SERVICE);
        return Consumption.of(timed, made -> {}, Consumption.group(world.fsc()), time, builder -> builder.time(time));
    }

    private static boolean isThrough(Consumption consumption) {
        try {
            return consumption.get().status() == 200;
        } catch (GrantException e) {
            assertThat(e.fault()).isEqualTo(GrantFault.REVOKED);
            return false;
        }
    }

    @Test
    void callsOfManyThreads_endWithTheRevocation() throws Exception {
        World world = new World(facilities);
        world.fsc().tokenLifetime(Duration.ofSeconds(1));
        world.provider().service(World.SERVICE, request -> {
            tokens.add(request.header(FscHeaders.AUTHORIZATION).orElseThrow());
            if (tokens.size() >= TOKENS) {
                halfWay.countDown();
            }
            return FscAnswer.json(200, "{}");
        });
        world.fsc().connect(world.fsc().consumer(), world.provider(), World.SERVICE);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (Consumption consumption = Consumption.of(facilities, made -> {})) {
            List<Future<GrantFault>> all = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                all.add(callers.submit(() -> untilItIsOver(consumption)));
            }
            assertThat(halfWay.await(60, TimeUnit.SECONDS)).isTrue();
            world.provider()
                    .revoke(world.provider().contracts().get(0).document().hash());
            for (Future<GrantFault> one : all) {
                assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(GrantFault.REVOKED);
            }
        } finally {
            callers.shutdownNow();
        }

        long end = seen.get();
        assertThat(begins).hasSizeGreaterThan(CALLERS).allMatch(begin -> begin - end < 0);
        Map<Integer, Long> requests = world.provider().tokenRequests().stream()
                .collect(Collectors.groupingBy(TokenRequest::status, Collectors.counting()));
        assertThat(requests).containsOnlyKeys(200, 400).containsEntry(400, 1L);
    }

    /** Calls until the contract is over; notes when each call began that came through. */
    private GrantFault untilItIsOver(Consumption consumption) {
        while (true) {
            long begin = System.nanoTime();
            try {
                consumption.get();
                begins.add(begin);
            } catch (GrantException e) {
                seen.accumulateAndGet(System.nanoTime(), Math::min);
                return e.fault();
            } catch (TokenException e) {
                // a token of a second may be over when it comes
                assertThat(e.retryable()).isTrue();
            } catch (InwayException e) {
                // or when it is used
                assertThat(e.errorCode()).isEqualTo(FscErrorCode.ACCESS_TOKEN_EXPIRED);
            } catch (SdkException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Time that stands still until the test says so. */
    private static final class Manual implements Timekeeper {
        private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        private final AtomicLong nanos = new AtomicLong();

        void advance(Duration duration) {
            nanos.addAndGet(duration.toNanos());
        }

        @Override
        public Clock clock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return begin.plusNanos(nanos.get());
                }
            };
        }

        @Override
        public long nanoTime() {
            return nanos.get();
        }

        @Override
        public void sleep(Duration duration) {
            Thread.yield();
        }
    }
}
