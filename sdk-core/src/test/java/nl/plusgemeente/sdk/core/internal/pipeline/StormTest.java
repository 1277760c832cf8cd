package nl.plusgemeente.sdk.core.internal.pipeline;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static nl.plusgemeente.sdk.core.fixture.Facilities.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CircuitOpenException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.RateLimitedException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.VirtualTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many calls to an API that fails: budget, breaker, limiter and bulkheads, per tenant and API. */
@Timeout(120)
class StormTest {
    private static final int CALLS = 1_000;

    private final VirtualTime time = new VirtualTime();

    @ParameterizedTest
    @ValueSource(ints = {503, 429})
    void thousandCallsOneByOne_retries_areAtMostAFifth(int status) {
        try (HostileServer server = HostileServer.always(Http.answer(status, "text/plain", ""));
                GemeenteSdk sdk = unlimited(server).build()) {
            for (int i = 0; i < CALLS; i++) {
                Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET));
            }
            assertThat(server.requests().size()).isBetween(CALLS + 150, CALLS + CALLS / 5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 429})
    void thousandCallsAtOnce_retries_areAtMostAFifth(int status) throws Exception {
        try (HostileServer server = HostileServer.always(Http.answer(status, "text/plain", ""));
                GemeenteSdk sdk = unlimited(server).build()) {
            ExecutorService threads = Executors.newFixedThreadPool(20);
            try {
                List<Future<?>> calls = new ArrayList<>();
                for (int i = 0; i < CALLS; i++) {
                    calls.add(threads.submit(() -> Fault.ofCall(
                            () -> sdk.onBehalfOf("utrecht").caller().call(GET))));
                }
                for (Future<?> call : calls) {
                    call.get();
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(server.requests().size()).isBetween(CALLS + 150, CALLS + CALLS / 5);
        }
    }

    @Test
    void fivePercent_retries_areAtMostAsMany() {
        try (HostileServer server = HostileServer.always(Http.answer(503, "text/plain", ""));
                GemeenteSdk sdk = unlimited(server).retryBudgetPercent(5).build()) {
            for (int i = 0; i < CALLS; i++) {
                Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET));
            }
            assertThat(server.requests().size()).isBetween(CALLS + 10, CALLS + CALLS / 20);
        }
    }

    @Test
    void failures_breaker_opensAndRefusesWithoutARequest() {
        try (HostileServer server = HostileServer.always(Http.answer(503, "text/plain", ""));
                GemeenteSdk sdk = breaking(server).build()) {
            fail(sdk, 4);
            int before = server.requests().size();
            for (int i = 0; i < 10; i++) {
                Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                        .is(CircuitOpenException.class, CoreErrors.CIRCUIT_OPEN)
                        .after(0)
                        .retryable(true)
                        .says("left alone for a while", "try later");
            }
            assertThat(server.requests()).hasSize(before);
        }
    }

    @Test
    void openBreaker_afterItsWait_closesWhenTheApiIsWellAgain() {
        AtomicBoolean well = new AtomicBoolean();
        try (HostileServer server = HostileServer.http((request, connection) ->
                        connection.send(well.get() ? Http.json(Thing.json(1)) : Http.answer(503, "text/plain", "")));
                GemeenteSdk sdk = breaking(server).build()) {
            fail(sdk, 4);
            well.set(true);
            time.advance(Duration.ofSeconds(29));
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(CircuitOpenException.class, CoreErrors.CIRCUIT_OPEN);
            time.advance(Duration.ofSeconds(2));
            for (int i = 0; i < 10; i++) {
                assertThat(sdk.onBehalfOf("utrecht").caller().call(GET).nummer())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void openBreaker_afterItsWait_opensAgainWhenTheApiIsStillIll() {
        try (HostileServer server = HostileServer.always(Http.answer(503, "text/plain", ""));
                GemeenteSdk sdk = breaking(server).build()) {
            fail(sdk, 4);
            int before = server.requests().size();
            time.advance(Duration.ofSeconds(31));
            fail(sdk, 3);
            assertThat(server.requests()).hasSize(before + 3);
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(CircuitOpenException.class, CoreErrors.CIRCUIT_OPEN);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 429})
    void refusalsOfOurRequest_breaker_staysClosed(int status) {
        try (HostileServer server = HostileServer.always(Http.answer(status, "text/plain", ""));
                GemeenteSdk sdk = breaking(server).build()) {
            for (int i = 0; i < 20; i++) {
                Fault fault =
                        Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET));
                assertThat(fault.as(ApiException.class).status()).isEqualTo(status);
            }
        }
    }

    @Test
    void callsThatTakeMinutes_breaker_staysClosed() {
        try (HostileServer server = HostileServer.always(Http.json(Thing.json(1)));
                GemeenteSdk sdk = breaking(server)
                        .deadline(Duration.ofHours(1))
                        .interceptor((request, context, next) -> {
                            time.advance(Duration.ofMinutes(5));
                            return next.send(request, context);
                        })
                        .build()) {
            for (int i = 0; i < 20; i++) {
                sdk.onBehalfOf("utrecht").caller().call(GET);
            }
        }
    }

    @Test
    void brokenConnections_breaker_opens() {
        try (HostileServer server = HostileServer.http((request, connection) -> connection.close());
                GemeenteSdk sdk = breaking(server).build()) {
            fail(sdk, 4);
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(CircuitOpenException.class, CoreErrors.CIRCUIT_OPEN);
        }
    }

    @Test
    void exceptionOfAnInterceptor_breaker_givesItsPlaceBack() {
        IllegalStateException own = new IllegalStateException("of the application");
        AtomicBoolean throwing = new AtomicBoolean();
        try (HostileServer server = HostileServer.always(Http.answer(503, "text/plain", ""));
                GemeenteSdk sdk = breaking(server)
                        .interceptor((request, context, next) -> {
                            if (throwing.get()) {
                                throw own;
                            }
                            return next.send(request, context);
                        })
                        .build()) {
            fail(sdk, 4);
            time.advance(Duration.ofSeconds(31));
            throwing.set(true);
            for (int i = 0; i < 10; i++) { // half open lets three through: none of these counts
                assertThat(org.assertj.core.api.Assertions.catchThrowable(
                                () -> sdk.onBehalfOf("utrecht").caller().call(GET)))
                        .isSameAs(own);
            }
        }
    }

    @Test
    void openBreaker_otherTenantAndOtherApi_areNotAffected() {
        AtomicBoolean ill = new AtomicBoolean(true);
        Operation<Thing> other =
                Operation.get(OTHER, "dingen", Answer.of(Thing.class)).build();
        try (HostileServer server = HostileServer.http((request, connection) ->
                        connection.send(ill.get() ? Http.answer(503, "text/plain", "") : Http.json(Thing.json(1))));
                GemeenteSdk sdk =
                        breaking(server).tenant(Facilities.tenant("zeist")).build()) {
            fail(sdk, 4);
            ill.set(false);
            assertThat(sdk.onBehalfOf("zeist").caller().call(GET).nummer()).isEqualTo(1);
            assertThat(sdk.onBehalfOf("utrecht").caller().call(other).nummer()).isEqualTo(1);
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(CircuitOpenException.class, CoreErrors.CIRCUIT_OPEN);
        }
    }

    @Test
    void limiter_calls_waitByVirtualTime() {
        try (HostileServer server = HostileServer.always(Http.json(Thing.json(1)));
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .time(time)
                        .callsPerSecond(10)
                        .deadline(Duration.ofMinutes(1))
                        .build()) {
            long start = time.nanoTime();
            for (int i = 0; i < 51; i++) {
                sdk.onBehalfOf("utrecht").caller().call(GET);
            }
            Duration taken = Duration.ofNanos(time.nanoTime() - start);
            assertThat(taken).isBetween(Duration.ofMillis(4_800), Duration.ofMillis(5_200));
        }
    }

    @Test
    void limiterBeyondTheDeadline_call_isRefused() {
        try (HostileServer server = HostileServer.always(Http.json(Thing.json(1)));
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .time(time)
                        .callsPerSecond(1)
                        .deadline(Duration.ofMillis(300))
                        .build()) {
            sdk.onBehalfOf("utrecht").caller().call(GET);
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(RateLimitedException.class, CoreErrors.RATE_LIMITED)
                    .after(0)
                    .retryable(true)
                    .says("limit of calls per second", "spread the calls");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void limiterOfOneTenant_otherTenant_isNotAffected() {
        try (HostileServer server = HostileServer.always(Http.json(Thing.json(1)));
                GemeenteSdk sdk = Facilities.bare(server.uri())
                        .time(time)
                        .deadline(Duration.ofMillis(300))
                        .tenant(Facilities.tenantBuilder("utrecht")
                                .callsPerSecond(1)
                                .build())
                        .tenant(Facilities.tenant("zeist"))
                        .build()) {
            sdk.onBehalfOf("utrecht").caller().call(GET);
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(RateLimitedException.class, CoreErrors.RATE_LIMITED);
            for (int i = 0; i < 10; i++) {
                sdk.onBehalfOf("zeist").caller().call(GET);
            }
        }
    }

    @Test
    void limiterAtItsLargest_call_succeeds() {
        try (HostileServer server = HostileServer.always(Http.json(Thing.json(1)));
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .callsPerSecond(Integer.MAX_VALUE)
                        .connectionsPerHost(Integer.MAX_VALUE)
                        .build()) {
            assertThat(sdk.onBehalfOf("utrecht").caller().call(GET).nummer()).isEqualTo(1);
        }
    }

    @Test
    void interruptedInTheLimiter_call_endsWithTheFlagKept() {
        try (HostileServer server = HostileServer.always(Http.json(Thing.json(1)));
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .time(time)
                        .callsPerSecond(1)
                        .build()) {
            sdk.onBehalfOf("utrecht").caller().call(GET);
            Thread.currentThread().interrupt();
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(TransportException.class, CoreErrors.INTERRUPTED)
                    .after(0);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void fullBulkhead_call_isRefusedAndOtherTenantIsNot() throws Exception {
        withOneCallUnderWay(
                Facilities::sdk, builder -> builder.concurrentCalls(1).tenant(Facilities.tenant("zeist")), sdk -> {
                    Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                            .is(RateLimitedException.class, CoreErrors.BULKHEAD_FULL)
                            .after(0)
                            .says("Too many calls of the tenant to this API", "make fewer in parallel");
                    assertThat(sdk.onBehalfOf("zeist").caller().call(GET).nummer())
                            .isEqualTo(1);
                });
    }

    @Test
    void fullFacility_call_isRefusedForEveryTenant() throws Exception {
        withOneCallUnderWay(
                Facilities::sdk,
                builder -> builder.facilityConcurrentCalls(1).tenant(Facilities.tenant("zeist")),
                sdk -> {
                    Operation<Thing> other = Operation.get(OTHER, "dingen", Answer.of(Thing.class))
                            .build();
                    Fault.ofCall(() -> sdk.onBehalfOf("zeist").caller().call(GET))
                            .is(RateLimitedException.class, CoreErrors.BULKHEAD_FULL)
                            .says("Too many calls of all tenants to test");
                    Fault.of(() -> sdk.onBehalfOf("utrecht").caller().call(other))
                            .is(RateLimitedException.class, CoreErrors.BULKHEAD_FULL);
                });
    }

    @Test
    void deadlineBeforeTheLeaseTimeout_fullBulkhead_refusesThen() throws Exception {
        withOneCallUnderWay(
                Facilities::sdk,
                builder -> builder.concurrentCalls(1).leaseTimeout(Duration.ofMinutes(10)),
                sdk -> Fault.ofCall(() -> sdk.onBehalfOf("utrecht")
                                .withOptions(nl.plusgemeente.sdk.core.CallOptions.DEFAULT.within(Duration.ofMillis(50)))
                                .caller()
                                .call(GET))
                        .is(RateLimitedException.class, CoreErrors.BULKHEAD_FULL));
    }

    @Test
    void interruptedInTheBulkhead_call_endsWithTheFlagKept() throws Exception {
        withOneCallUnderWay(Facilities::sdk, builder -> builder.concurrentCalls(1), sdk -> {
            Thread.currentThread().interrupt();
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(TransportException.class, CoreErrors.INTERRUPTED);
            assertThat(Thread.interrupted()).isTrue();
        });
    }

    private interface Making {
        GemeenteSdkBuilder sdk(java.net.URI server);
    }

    private interface Setup {
        GemeenteSdkBuilder of(GemeenteSdkBuilder builder);
    }

    private interface Use {
        void of(GemeenteSdk sdk);
    }

    private static void withOneCallUnderWay(Making making, Setup setup, Use use) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger count = new AtomicInteger();
        try (HostileServer server = HostileServer.http((request, connection) -> {
                    if (count.incrementAndGet() == 1) {
                        arrived.countDown();
                        go.await(30, TimeUnit.SECONDS);
                    }
                    connection.send(Http.json(Thing.json(1)));
                });
                GemeenteSdk sdk = setup.of(making.sdk(server.uri()).leaseTimeout(Duration.ofMillis(60)))
                        .build()) {
            ExecutorService thread = Executors.newSingleThreadExecutor();
            try {
                Future<Thing> first =
                        thread.submit(() -> sdk.onBehalfOf("utrecht").caller().call(GET));
                assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
                use.of(sdk);
                go.countDown();
                assertThat(first.get(30, TimeUnit.SECONDS).nummer()).isEqualTo(1);
                assertThat(sdk.onBehalfOf("utrecht").caller().call(GET).nummer())
                        .isEqualTo(1);
            } finally {
                go.countDown();
                thread.shutdownNow();
            }
        }
    }

    private static void fail(GemeenteSdk sdk, int times) {
        for (int i = 0; i < times; i++) {
            SdkException error = Fault.ofCall(
                            () -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .error();
            assertThat(error.code()).isIn(CoreErrors.SERVER_ERROR, CoreErrors.CONNECTION_LOST);
        }
    }

    private GemeenteSdkBuilder breaking(HostileServer server) {
        return Facilities.sdk(server.uri()).time(time).breakerCalls(4).maxAttempts(1);
    }

    private GemeenteSdkBuilder unlimited(HostileServer server) {
        return Facilities.sdk(server.uri())
                .time(time)
                .breakerCalls(100_000)
                .callsPerSecond(1_000_000)
                .deadline(Duration.ofHours(1));
    }
}
