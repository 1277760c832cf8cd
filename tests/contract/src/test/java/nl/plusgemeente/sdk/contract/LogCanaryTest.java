package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.auth.ApiKey;
import nl.plusgemeente.sdk.core.CallOptions;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A marked bird in every secret, body and query: whatever happens, it is never seen. Every library below the SDK logs
 * at its finest level meanwhile.
 */
class LogCanaryTest {
    private static final String CANARY = LeakDetector.CANARY;

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    static Stream<Fault> faults() {
        return Stream.of(
                Fault.status(400),
                Fault.status(401),
                Fault.status(404),
                Fault.status(500),
                Fault.tooManyRequests(),
                Fault.serviceUnavailable(),
                Fault.delay(Duration.ofMillis(200)),
                Fault.truncatedBody(),
                Fault.emptyBody(),
                Fault.html(),
                Fault.problemAsSuccess(),
                Fault.garbage(),
                Fault.noAnswer(),
                Fault.connectionReset());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void calls_underEveryFault_showNoSecretBodyOrQuery(Fault fault) {
        Duration patience = Duration.ofMillis(fault.kind() == Fault.Kind.DELAY ? 100 : 10_000);
        try (GemeenteSdk sdk = facilities
                .sdk()
                .retryWait(Duration.ofMillis(1))
                .responseTimeout(patience)
                .build()) {
            facilities.fault(fault).onEverything();
            for (Consumer<Caller> call : calls(sdk)) {
                attempt(sdk, call);
            }
        }
    }

    @Test
    void calls_thatGoWell_showNoSecretBodyOrQuery() {
        long before = LeakDetector.lines();
        try (GemeenteSdk sdk = facilities.sdk().build()) {
            for (Consumer<Caller> call : calls(sdk)) {
                attempt(sdk, call);
            }
        }

        assertThat(LeakDetector.lines()).as("lines logged at all").isGreaterThan(before + 20);
    }

    @Test
    void keyThatIsRefused_isNotShown() {
        try (GemeenteSdk sdk = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .address(Omgevingswet.FACILITY, facilities.publicAddress())
                .trust(TrustAnchors.of(facilities.pki().rootCertificate()))
                .tenant(Tenant.builder("lelystad", Oin.of("00000099000000001000"))
                        .credential(Omgevingswet.FACILITY, ApiKey.of(Secret.of(CANARY)))
                        .build())
                .build()) {
            for (Consumer<Caller> call : calls(sdk)) {
                attempt(sdk, call);
            }
        }
    }

    private static List<Consumer<Caller>> calls(GemeenteSdk sdk) {
        Omgevingswet dso = sdk.onBehalfOf("lelystad")
                .withOptions(CallOptions.DEFAULT.within(Duration.ofSeconds(1)))
                .facility(Omgevingswet.FACILITY);
        return List.of(
                caller -> dso.documenten().search(q -> q.find(CANARY)).first(),
                caller -> dso.documenten().search(q -> q.find(CANARY)).forEach(document -> {}),
                caller -> dso.documenten().suggest(CANARY, 3),
                caller -> dso.regelingen().get("/akn/nl/act/" + CANARY),
                caller -> show(caller.exchange(Operation.raw(DsoApis.PRESENTEREN, "GET", "regelingen")
                        .query("_sort", CANARY)
                        .deadline(Duration.ofSeconds(1))
                        .build())),
                caller -> show(caller.exchange(Operation.raw(DsoApis.ONTSLUITEN, "POST", "documenten/_zoek")
                        .body(Map.of("_find", CANARY))
                        .deadline(Duration.ofSeconds(1))
                        .build())));
    }

    private static void attempt(GemeenteSdk sdk, Consumer<Caller> call) {
        try {
            call.accept(sdk.onBehalfOf("lelystad").caller());
        } catch (SdkException e) {
            assertThat(LeakDetector.holdsSecret(NoLeaks.trace(e)))
                    .as(NoLeaks.trace(e))
                    .isFalse();
            if (e instanceof ApiException answer) {
                show(answer.problem());
            }
        }
        show(sdk);
        show(sdk.describe());
        show(sdk.onBehalfOf("lelystad"));
    }

    private static void show(Object something) {
        String shown =
                something instanceof Response<?> response ? response.headers().toString() : something.toString();
        assertThat(LeakDetector.holdsSecret(shown)).as(shown).isFalse();
    }
}
