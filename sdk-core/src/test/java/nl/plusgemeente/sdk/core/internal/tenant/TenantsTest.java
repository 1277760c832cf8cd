package nl.plusgemeente.sdk.core.internal.tenant;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static nl.plusgemeente.sdk.core.fixture.Facilities.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.LiveTenants;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.TenantRegistry;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tenants that come, change and go while calls are made: nothing of one reaches another, nothing stays open. */
@Timeout(60)
class TenantsTest {
    private static final HostileServer.Answer GOOD = (request, connection) -> connection.send(Http.json(Thing.json(1)));

    private final VirtualTime time = new VirtualTime();
    private final LiveTenants tenants = new LiveTenants();

    @Test
    void twoTenants_calls_neverShareAConnection() {
        try (HostileServer server = HostileServer.http(GOOD);
                GemeenteSdk sdk = Facilities.bare(server.uri())
                        .tenant(Facilities.tenant("utrecht"))
                        .tenant(Facilities.tenant("zeist"))
                        .build()) {
            for (int i = 0; i < 10; i++) {
                call(sdk, "utrecht");
                call(sdk, "zeist");
            }
            assertThat(server.connections()).isEqualTo(2);
            Set<Integer> even = connections(server, 0);
            Set<Integer> odd = connections(server, 1);
            assertThat(even).hasSize(1).doesNotContainAnyElementsOf(odd);
        }
    }

    @Test
    void addedTenant_nextCall_isMade() {
        try (HostileServer server = HostileServer.http(GOOD);
                GemeenteSdk sdk = live(server)) {
            unknown(sdk, "utrecht");
            tenants.put(Facilities.tenant("utrecht"));
            call(sdk, "utrecht");
        }
    }

    @Test
    void replacedTenant_nextCall_hasNewConnectionsAndTheOldAreClosed() {
        try (HostileServer server = HostileServer.http(GOOD);
                GemeenteSdk sdk = live(server)) {
            tenants.put(Facilities.tenant("utrecht"));
            Caller caller = sdk.onBehalfOf("utrecht").caller();
            caller.call(GET);
            caller.call(GET);
            assertThat(tenants.put(Facilities.tenant("utrecht"))).isPresent();
            caller.call(GET);
            assertThat(server.connections()).isEqualTo(2);
            awaitOpen(server, 1);
        }
    }

    @Test
    void replacedTenant_streamUnderWay_isReadToItsEnd() {
        try (HostileServer server = HostileServer.always(Http.json(things(3)));
                GemeenteSdk sdk = live(server)) {
            tenants.put(Facilities.tenant("utrecht"));
            try (Stream<Thing> stream = sdk.onBehalfOf("utrecht").caller().pages(LIST).stream()) {
                Iterator<Thing> items = stream.iterator();
                items.next();
                tenants.put(Facilities.tenant("utrecht"));
                sdk.onBehalfOf("utrecht").caller().pages(LIST).forEach(thing -> {});
                List<Thing> rest = new ArrayList<>();
                items.forEachRemaining(rest::add);
                assertThat(rest).hasSize(2);
            }
            assertThat(server.connections()).isEqualTo(2);
            awaitOpen(server, 1);
        }
    }

    @Test
    void retiredTenant_nextCall_isRefusedAndItsConnectionsAreClosed() {
        try (HostileServer server = HostileServer.http(GOOD);
                GemeenteSdk sdk = live(server)) {
            tenants.put(Facilities.tenant("utrecht"));
            Caller caller = sdk.onBehalfOf("utrecht").caller();
            caller.call(GET);
            assertThat(tenants.retire("utrecht")).isPresent();
            assertThat(tenants.retire("utrecht")).isEmpty();
            Fault.of(() -> caller.call(GET)).is(ConfigurationException.class, CoreErrors.UNKNOWN_TENANT);
            awaitOpen(server, 0);
        }
    }

    @Test
    void retiredTenantThatIsNotCalledAgain_sweep_closesItsConnections() {
        try (HostileServer server = HostileServer.http(GOOD);
                GemeenteSdk sdk = live(server)) {
            tenants.put(Facilities.tenant("utrecht"));
            tenants.put(Facilities.tenant("zeist"));
            call(sdk, "utrecht");
            tenants.retire("utrecht");
            time.advance(Duration.ofMinutes(2));
            call(sdk, "zeist");
            awaitOpen(server, 1);
        }
    }

    @Test
    void idleTenant_sweep_dropsItsConnectionsUntilItsNextCall() {
        try (HostileServer server = HostileServer.http(GOOD);
                GemeenteSdk sdk = live(server)) {
            tenants.put(Facilities.tenant("utrecht"));
            tenants.put(Facilities.tenant("zeist"));
            call(sdk, "utrecht");
            time.advance(Duration.ofMinutes(4));
            call(sdk, "zeist");
            assertThat(server.openConnections()).isEqualTo(2);
            time.advance(Duration.ofMinutes(2));
            call(sdk, "zeist");
            awaitOpen(server, 1);
            call(sdk, "utrecht");
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @Test
    void idleTenantWithAnOpenStream_sweep_doesNotCutIt() {
        try (HostileServer server = HostileServer.http((request, connection) -> connection.send(
                        Http.json(request.header("X-Correlation-Id").equals("lijst") ? things(3) : Thing.json(1))));
                GemeenteSdk sdk = live(server)) {
            tenants.put(Facilities.tenant("utrecht"));
            tenants.put(Facilities.tenant("zeist"));
            try (Stream<Thing> stream = sdk
                    .onBehalfOf("utrecht")
                    .withOptions(nl.plusgemeente.sdk.core.CallOptions.DEFAULT.correlatedBy("lijst"))
                    .caller()
                    .pages(LIST)
                    .stream()) {
                Iterator<Thing> items = stream.iterator();
                items.next();
                time.advance(Duration.ofMinutes(10));
                call(sdk, "zeist");
                assertThat(items.next().nummer()).isEqualTo(2);
            }
            time.advance(Duration.ofMinutes(10));
            call(sdk, "zeist");
            awaitOpen(server, 1);
        }
    }

    @Test
    void closedSdk_everyUse_isRefused() {
        try (HostileServer server = HostileServer.http(GOOD)) {
            GemeenteSdk sdk = live(server);
            tenants.put(Facilities.tenant("utrecht"));
            Caller caller = sdk.onBehalfOf("utrecht").caller();
            caller.call(GET);
            sdk.close();
            sdk.close();
            Fault.of(() -> caller.call(GET))
                    .is(ConfigurationException.class, CoreErrors.CLOSED)
                    .says("close it when the application ends");
            Fault.of(() -> sdk.onBehalfOf("utrecht")).is(ConfigurationException.class, CoreErrors.CLOSED);
            awaitOpen(server, 0);
        }
    }

    @Test
    void closedSdk_callUnderWay_endsWell() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (HostileServer server = HostileServer.http((request, connection) -> {
            arrived.countDown();
            go.await(30, TimeUnit.SECONDS);
            connection.send(Http.json(Thing.json(1)));
        })) {
            tenants.put(Facilities.tenant("utrecht"));
            GemeenteSdk sdk = live(server);
            Future<Thing> call =
                    thread.submit(() -> sdk.onBehalfOf("utrecht").caller().call(GET));
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
            sdk.close();
            go.countDown();
            assertThat(call.get(30, TimeUnit.SECONDS).nummer()).isEqualTo(1);
            awaitOpen(server, 0);
        } finally {
            go.countDown();
            thread.shutdownNow();
        }
    }

    @Test
    void closedSdk_leavesNoThread() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (HostileServer server = HostileServer.http(GOOD)) {
            try (GemeenteSdk sdk =
                    Facilities.sdk(server.uri()).callsPerSecond(100).build()) {
                for (int i = 0; i < 5; i++) {
                    call(sdk, "utrecht");
                }
                sdk.warmUp();
            }
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> !before.contains(thread))
                    .filteredOn(thread -> !thread.getName().startsWith("hostile-"))
                    .extracting(Thread::getName)
                    .isEmpty();
        }
    }

    @Test
    void manyTenants_registering_opensNothing() {
        for (int i = 0; i < 342; i++) {
            tenants.put(Facilities.tenant("gemeente-" + i));
        }
        try (HostileServer server = HostileServer.http(GOOD);
                GemeenteSdk sdk = live(server)) {
            for (int i = 0; i < 342; i++) {
                sdk.onBehalfOf("gemeente-" + i).caller();
            }
            assertThat(server.connections()).isZero();
            call(sdk, "gemeente-7");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void replacingWhileCalling_calls_allSucceedAndNothingStaysOpen() throws Exception {
        tenants.put(Facilities.tenant("utrecht"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (HostileServer server = HostileServer.http(GOOD)) {
            try (GemeenteSdk sdk = live(server)) {
                List<Future<?>> calls = new ArrayList<>();
                for (int i = 0; i < 300; i++) {
                    calls.add(threads.submit(() -> call(sdk, "utrecht")));
                    if (i % 10 == 0) {
                        tenants.put(Facilities.tenant("utrecht"));
                    }
                }
                for (Future<?> call : calls) {
                    call.get(30, TimeUnit.SECONDS);
                }
            }
            awaitOpen(server, 0);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void unknownTenant_anyUse_isToldWithItsId() {
        try (HostileServer server = HostileServer.http(GOOD);
                GemeenteSdk sdk = live(server)) {
            Fault.of(() -> sdk.onBehalfOf("nergens"))
                    .is(ConfigurationException.class, CoreErrors.UNKNOWN_TENANT)
                    .says("no tenant nergens", "check the id");
            Fault.of(() -> sdk.onBehalfOf("kanarie\n injectie")).says("no tenant of another form");
        }
    }

    @Test
    void tenantWithoutTheCredential_call_isRefusedBeforeAnythingIsSent() {
        try (HostileServer server = HostileServer.http(GOOD);
                GemeenteSdk sdk = live(server)) {
            tenants.put(Tenant.builder("kaal", Facilities.OIN).build());
            Fault.of(() -> call(sdk, "kaal"))
                    .is(ConfigurationException.class, CoreErrors.NO_CREDENTIAL)
                    .says("Tenant kaal has no API key for test-v1 of test", "Tenant.Builder.credential(...)");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void sameTenantTwice_fixedRegistry_isRefused() {
        assertThatThrownBy(() -> TenantRegistry.of(Facilities.tenant("utrecht"), Facilities.tenant("utrecht")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tenant utrecht is there twice");
        TenantRegistry fixed = TenantRegistry.of(Facilities.tenant("utrecht"));
        assertThat(fixed.find("utrecht")).isPresent();
        assertThat(fixed.find("zeist")).isEmpty();
        assertThat(fixed.all()).hasSize(1);
    }

    private GemeenteSdk live(HostileServer server) {
        return Facilities.bare(server.uri())
                .tenants(tenants)
                .time(time)
                .callsPerSecond(100_000)
                .build();
    }

    private static Thing call(GemeenteSdk sdk, String tenant) {
        return sdk.onBehalfOf(tenant).caller().call(GET);
    }

    private static void unknown(GemeenteSdk sdk, String tenant) {
        Fault.of(() -> call(sdk, tenant)).is(ConfigurationException.class, CoreErrors.UNKNOWN_TENANT);
    }

    private static String things(int number) {
        String items =
                Stream.iterate(1, i -> i <= number, i -> i + 1).map(Thing::json).collect(Collectors.joining(","));
        return "{\"_embedded\":{\"things\":[" + items + "]}}" + " ".repeat(60_000);
    }

    private static Set<Integer> connections(HostileServer server, int rest) {
        List<HostileServer.Request> all = server.requests();
        return Stream.iterate(rest, i -> i < all.size(), i -> i + 2)
                .map(i -> all.get(i).connection())
                .collect(Collectors.toSet());
    }

    /** The server sees a connection close a moment after the client closed it. */
    private static void awaitOpen(HostileServer server, long expected) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (server.openConnections() != expected && System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
        assertThat(server.openConnections()).isEqualTo(expected);
    }
}
