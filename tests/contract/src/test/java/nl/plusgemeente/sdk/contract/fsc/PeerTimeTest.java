package nl.plusgemeente.sdk.contract.fsc;

import static nl.plusgemeente.sdk.contract.fsc.Answers.assertNoToken;
import static nl.plusgemeente.sdk.contract.fsc.Answers.assertRefused;
import static nl.plusgemeente.sdk.contract.fsc.Answers.claims;
import static nl.plusgemeente.sdk.contract.fsc.Answers.token;
import static nl.plusgemeente.sdk.contract.fsc.World.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFsc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The peers go by the clock of the mock, which may be years off. */
class PeerTimeTest {

    private static final Instant BEGIN = Instant.parse("2035-01-02T03:04:05Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(BEGIN);

    @RegisterExtension
    static final MockFacilities facilities =
            MockFacilities.builder().tenants(3).clock(new SetClock()).build();

    private World world;
    private MockFsc fsc;
    private GrantHash grant;

    @BeforeEach
    void connect() {
        NOW.set(BEGIN);
        world = new World(facilities);
        fsc = world.fsc();
        world.provider().service(SERVICE);
        grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);
    }

    @Test
    void token_fiveMinutesLater_expired() {
        HttpResponse<String> answer = world.token(grant);
        assertThat(claims(answer)).containsEntry("nbf", BEGIN.getEpochSecond());
        assertThat(world.call("/", token(answer)).statusCode()).isEqualTo(200);
        assertThat(world.provider().records().get(0).createdAt()).isEqualTo(BEGIN);

        NOW.set(BEGIN.plus(Duration.ofMinutes(5)));
        assertRefused(world.call("/", token(answer)), 401, "ERROR_DOMAIN_INWAY", "ERROR_CODE_ACCESS_TOKEN_EXPIRED");
        assertThat(world.call("/", token(world.token(grant))).statusCode()).isEqualTo(200);
    }

    @Test
    void contract_afterItsEndOrBeforeItsBegin_noToken() {
        NOW.set(BEGIN.plus(Duration.ofDays(183)));
        assertNoToken(world.token(grant), "invalid_grant");
        NOW.set(BEGIN.minus(Duration.ofDays(2)));
        assertNoToken(world.token(grant), "invalid_grant");
        assertThat(world.provider()
                        .state(world.provider().contracts().get(0).document().hash()))
                .isEqualTo(ContractState.NOT_YET_VALID);
    }

    /** Stands still until it is set. */
    private static final class SetClock extends Clock {

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
            return NOW.get();
        }
    }
}
