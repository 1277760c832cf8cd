package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.auth.ApiKey;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.TenantRegistry;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.junit.jupiter.api.Test;

/** Nothing is eager per tenant: every municipality of the country fits in one application. */
class ManyTenantsTest {
    private static final int MUNICIPALITIES = 342;
    private static final List<ApiProfile> APIS = IntStream.rangeClosed(1, 5)
            .mapToObj(i -> ApiProfile.builder("voorziening", "api-v" + i, "/api/v" + i)
                    .host(FacilityEnvironment.LOCAL, "http://127.0.0.1:1")
                    .apiKey("x-api-key")
                    .build())
            .toList();

    /** What a record of the canned answer looks like. */
    public record Antwoord(String naam) {}

    @Test
    void build_withEveryMunicipality_isFastSmallAndWithoutThreads() {
        build().close();
        Footprint before = Footprint.now();
        long start = System.nanoTime();

        try (GemeenteSdk sdk = build()) {
            List<Caller> callers = IntStream.range(0, MUNICIPALITIES)
                    .mapToObj(i -> sdk.onBehalfOf("gemeente-" + i).caller())
                    .toList();
            long millis = (System.nanoTime() - start) / 1_000_000;
            Footprint registered = Footprint.now();

            System.out.printf(
                    Locale.ROOT,
                    "%d tenants x %d APIs registered: %d ms, %.1f MB, %d threads more%n",
                    callers.size(),
                    APIS.size(),
                    millis,
                    registered.megabytesSince(before),
                    registered.threads() - before.threads());
            assertThat(millis).isLessThan(1_000);
            assertThat(registered.megabytesSince(before)).isLessThan(40);
            assertThat(registered.threads()).isLessThanOrEqualTo(before.threads());
        }
    }

    @Test
    void call_byEveryMunicipalityToEveryApi_staysSmallAndWithoutThreads() {
        Footprint before = Footprint.now();

        try (GemeenteSdk sdk = build()) {
            for (int i = 0; i < MUNICIPALITIES; i++) {
                Caller caller = sdk.onBehalfOf("gemeente-" + i).caller();
                for (ApiProfile api : APIS) {
                    Antwoord antwoord = caller.call(Operation.get(api, "iets", Answer.of(Antwoord.class))
                            .build());
                    assertThat(antwoord.naam()).isEqualTo("TEST");
                }
            }
            Footprint called = Footprint.now();

            System.out.printf(
                    Locale.ROOT,
                    "%d tenants x %d APIs each called once: %.1f MB, %d threads more%n",
                    MUNICIPALITIES,
                    APIS.size(),
                    called.megabytesSince(before),
                    called.threads() - before.threads());
            assertThat(called.megabytesSince(before)).isLessThan(40);
            assertThat(called.threads()).isLessThanOrEqualTo(before.threads());
        }
    }

    private static GemeenteSdk build() {
        List<Tenant> tenants = IntStream.range(0, MUNICIPALITIES)
                .mapToObj(i -> Tenant.builder("gemeente-" + i, Oin.of(String.format(Locale.ROOT, "00000099%012d", i)))
                        .credential("voorziening", ApiKey.of(Secret.of("TEST-" + i)))
                        .build())
                .toList();
        GemeenteSdkBuilder builder = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .tenants(TenantRegistry.of(tenants))
                .route(new CannedRoute());
        return builder.build();
    }
}
