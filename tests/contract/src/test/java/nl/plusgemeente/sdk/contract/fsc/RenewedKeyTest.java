package nl.plusgemeente.sdk.contract.fsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.Outway;
import nl.plusgemeente.sdk.exchange.fsc.PublicKeyThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantException;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantFault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A contract names the key of the Outway: one that is renewed while the application runs needs a contract of its own. */
class RenewedKeyTest {
    private static final Duration AFTER_THE_NEXT_LOOK = Duration.ofSeconds(31);
    private static final String TENANT = "renewing";

    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    private final Consumption.Book log = new Consumption.Book();
    private final OutwayGrantsTest.Shifted time = new OutwayGrantsTest.Shifted(Duration.ZERO);
    private World world;
    private ClientIdentity renewed;
    private Renewable keys;

    @BeforeEach
    void agreeWithTheOldKey() {
        world = new World(facilities);
        world.provider().service(World.SERVICE);
        world.fsc().agree(world.connection());
        renewed = world.fsc().consumer().keys("ES256").load();
        keys = new Renewable(
                Consumption.identity(facilities, facilities.tenants().get(0).id()));
    }

    @AfterEach
    void reset() {
        facilities.reset();
    }

    @Test
    void renewedKey_withoutAContract_isToldBeforeAnythingIsSent() {
        try (GemeenteSdk sdk = sdk()) {
            call(sdk);
            renew();

            assertThatExceptionOfType(GrantException.class)
                    .isThrownBy(() -> call(sdk))
                    .satisfies(e -> assertThat(e.fault()).isEqualTo(GrantFault.WRONG_KEY));
            assertThat(world.provider().received(World.SERVICE)).hasSize(1);
            assertThat(log.records()).hasSize(1);
        }
    }

    @Test
    void renewedKey_withItsContract_callsWithATokenOfItsOwn() {
        agreeWithTheNewKey();
        try (GemeenteSdk sdk = sdk()) {
            call(sdk);
            call(sdk);
            renew();
            call(sdk);
            call(sdk);

            assertThat(world.provider().received(World.SERVICE)).hasSize(4);
            assertThat(world.provider().tokenRequests()).hasSize(2);
            assertThat(log.records()).hasSize(4);
            assertThat(log.records().get(0).grantHash())
                    .isEqualTo(log.records().get(1).grantHash())
                    .isNotEqualTo(log.records().get(2).grantHash());
        }
    }

    private void renew() {
        keys.current = renewed;
        time.later(AFTER_THE_NEXT_LOOK);
    }

    private void agreeWithTheNewKey() {
        Outway outway = new Outway(world.fsc().consumer().id(), PublicKeyThumbprint.of(renewed.certificate()));
        world.fsc()
                .agree(ServiceConnectionGrant.of(
                        outway, ConnectedService.of(world.provider().id(), World.SERVICE)));
    }

    private void call(GemeenteSdk sdk) {
        assertThat(sdk.onBehalfOf(TENANT)
                        .caller()
                        .exchange(Operation.raw(Consumption.api(Consumption.service(world.fsc())), "GET", "besluiten/1")
                                .build())
                        .status())
                .isEqualTo(200);
    }

    private GemeenteSdk sdk() {
        return facilities
                .sdk()
                .tenant(Tenant.builder(
                                TENANT, Oin.of(facilities.tenants().get(0).oin()))
                        .identity(keys)
                        .build())
                .route(Consumption.outway(facilities, log)
                        .ownManager(tenant -> world.fsc().consumer().manager())
                        .build())
                .time(time)
                .build();
    }

    /** A source whose key is replaced. */
    private static final class Renewable implements KeySource {
        private volatile ClientIdentity current;

        Renewable(ClientIdentity first) {
            this.current = first;
        }

        @Override
        public ClientIdentity load() {
            return current;
        }

        @Override
        public String describe() {
            return "a key that is renewed";
        }

        @Override
        public String state() {
            return current.certificate().getSerialNumber().toString();
        }
    }
}
