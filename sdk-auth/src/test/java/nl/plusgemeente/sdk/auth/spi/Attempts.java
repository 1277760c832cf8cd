package nl.plusgemeente.sdk.auth.spi;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Deadline;
import nl.plusgemeente.sdk.core.spi.TenantMeans;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Calls that need a token. */
record Attempts(Timekeeper time) implements TenantMeans {
    private static final Operation<byte[]> GET = Operation.get(
                    ApiProfile.builder("test", "test-v1", "").build(), "dingen", Answer.bytes())
            .build();

    AttemptContext of(String tenant, Duration budget) {
        return new AttemptContext(
                tenant,
                Oin.of("00000099000000344000"),
                FacilityEnvironment.LOCAL,
                URI.create("http://127.0.0.1"),
                GET,
                1,
                "c0ffee",
                Deadline.in(budget, time),
                this);
    }

    @Override
    public Caller caller(Duration deadline, String correlationId) {
        throw new AssertionError("the cache makes no calls");
    }

    @Override
    public Optional<ClientIdentity> identity() {
        return Optional.empty();
    }
}
