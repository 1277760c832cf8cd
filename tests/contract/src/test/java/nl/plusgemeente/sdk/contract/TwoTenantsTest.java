package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.core.CallOptions;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tenants are walls: no key of one is ever on a request of the other. */
class TwoTenantsTest {
    private static final int THREADS = 64;
    private static final int CALLS = 25;

    @RegisterExtension
    static final MockFacilities facilities =
            MockFacilities.builder().tenants(2).journal(2 * THREADS * CALLS).build();

    @Test
    void calls_ofTwoTenantsInterleavedOver64Threads_carryTheirOwnKeyOnly() throws Exception {
        try (GemeenteSdk sdk = facilities.sdk().callsPerSecond(100_000).build()) {
            interleave(
                    sdk,
                    (tenant, number) -> Calls.regelingen(
                            sdk, tenant.id(), CallOptions.DEFAULT.correlatedBy(tenant.id() + "." + number)));
        }

        List<ReceivedRequest> requests = facilities.requests();
        assertThat(requests).hasSize(THREADS * CALLS);
        for (MockTenant tenant : facilities.tenants()) {
            assertThat(requests)
                    .filteredOn(request ->
                            request.header("X-Correlation-Id").orElseThrow().startsWith(tenant.id() + "."))
                    .hasSize(THREADS * CALLS / 2)
                    .allSatisfy(
                            request -> assertThat(request.header("x-api-key")).contains(tenant.apiKey()));
        }
    }

    @Test
    void calls_ofTwoTenantsInterleavedOver64Threads_showTheirOwnCertificateOnly() throws Exception {
        try (GemeenteSdk sdk = facilities.sdk().callsPerSecond(100_000).build()) {
            interleave(
                    sdk,
                    (tenant, number) -> assertThat(Calls.samenwerking(sdk, tenant.id()))
                            .contains("\"aangemaaktDoor\":\"" + tenant.oin() + "\""));
        }
    }

    private void interleave(GemeenteSdk sdk, Step step) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Future<?>> all = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int thread = t;
                all.add(threads.submit(() -> {
                    together.await();
                    for (int call = 0; call < CALLS; call++) {
                        // neighbours in time and thread are never of the same tenant
                        MockTenant tenant = facilities.tenants().get((thread + call) % 2);
                        step.make(tenant, thread * CALLS + call);
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @FunctionalInterface
    private interface Step {
        void make(MockTenant tenant, int number);
    }
}
