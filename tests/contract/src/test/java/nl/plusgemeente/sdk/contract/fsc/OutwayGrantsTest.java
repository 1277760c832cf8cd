package nl.plusgemeente.sdk.contract.fsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContractContent;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractHashException;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.Outway;
import nl.plusgemeente.sdk.exchange.fsc.PublicKeyThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.Validity;
import nl.plusgemeente.sdk.exchange.fsc.outway.FscOutwayBuilder;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantException;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantFault;
import nl.plusgemeente.sdk.mock.FscFault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFscPeer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which contract lets a call through, and what is said when none does. */
class OutwayGrantsTest {
    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    private final Consumption.Book log = new Consumption.Book();
    private World world;
    private MockFscPeer consumer;
    private MockFscPeer provider;

    @BeforeEach
    void offer() {
        world = new World(facilities);
        consumer = world.fsc().consumer();
        provider = world.provider();
        provider.service(World.SERVICE);
    }

    @AfterEach
    void reset() {
        facilities.reset();
    }

    @Test
    void contract_thatIsOnlyOffered_isToldWithWhoHasToAccept() {
        consumer.offer(contract());

        refused(GrantFault.PROPOSED, e -> {
            assertThat(e.missing()).containsExactly(provider.id());
            assertThat(e.retryable()).isTrue();
            assertThat(e.code()).isEqualTo(ExchangeErrors.FSC_GRANT);
            assertThat(e.service()).isEqualTo(Consumption.service(world.fsc()));
        });
    }

    @Test
    void contract_thatIsAcceptedLater_letsThrough() {
        ContractDocument contract = contract();
        consumer.offer(contract);
        Shifted time = new Shifted(Duration.ZERO);
        try (Consumption consumption = with(time)) {
            assertThatExceptionOfType(GrantException.class).isThrownBy(consumption::get);
            provider.accept(contract.hash());
            time.later(Duration.ofSeconds(1));

            assertThat(consumption.get().status()).isEqualTo(200);
        }
    }

    @Test
    void contract_thatWasRejected_isTold() {
        ContractDocument contract = contract();
        consumer.offer(contract);
        provider.reject(contract.hash());

        refused(GrantFault.REJECTED);
    }

    @Test
    void contract_thatHasEnded_isTold() {
        agree(Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofHours(1)));
        try (Consumption consumption = with(new Shifted(Duration.ofHours(2)))) {
            refused(consumption, GrantFault.EXPIRED);
        }
    }

    @Test
    void contract_ofTheFuture_isTold() {
        agree(Instant.now().plus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(2)));

        refused(GrantFault.NOT_YET_VALID);
    }

    @Test
    void contract_forAnotherKey_isTold() {
        Outway other = new Outway(consumer.id(), new PublicKeyThumbprint("ab".repeat(32)));
        world.fsc().agree(ServiceConnectionGrant.of(other, ConnectedService.of(provider.id(), World.SERVICE)));

        refused(GrantFault.WRONG_KEY);
    }

    @Test
    void contract_ofAnotherGroup_isTold() {
        world.fsc().agree(world.connection());
        FscGroup own = Consumption.group(world.fsc());
        FscGroup other = new FscGroup("TEST-other", own.environment(), own.policy());
        try (Consumption consumption =
                Consumption.of(facilities, log, other, Timekeeper.system(), UnaryOperator.identity())) {
            refused(consumption, GrantFault.WRONG_GROUP);
        }
    }

    @Test
    void contract_forAnotherService_isNone() {
        world.fsc().connect(consumer, provider, "parkeren");

        refused(GrantFault.NONE);
    }

    @Test
    void contractOnBehalfOfAnother_isNoneOfOurOwn_andTheReverse() {
        world.fsc().agree(world.connection());
        try (Consumption consumption = Consumption.of(facilities, log)) {
            assertThatExceptionOfType(GrantException.class)
                    .isThrownBy(() -> consumption.onBehalf("x"))
                    .satisfies(e -> assertThat(e.fault()).isEqualTo(GrantFault.NONE));
            assertThat(consumption.get().status()).isEqualTo(200);
        }
    }

    @Test
    void ofSeveralContracts_theOneThatHolds_isUsed() {
        ContractDocument rejected = contract();
        consumer.offer(rejected);
        provider.reject(rejected.hash());
        GrantHash good = world.fsc().agree(world.connection()).get(0);
        consumer.offer(contract());

        through(UnaryOperator.identity());
        assertThat(log.records().get(0).grantHash()).isEqualTo(good.value());
    }

    @Test
    void acceptSignature_thatWasLostOnItsWay_isFoundWithThePeerThatOffersTheService() {
        ContractDocument contract = contract();
        consumer.offer(contract);
        provider.fault(FscFault.SIGNATURES_LOST);
        provider.accept(contract.hash());
        assertThat(consumer.state(contract.hash())).isEqualTo(ContractState.PROPOSED);

        through(UnaryOperator.identity());
    }

    @Test
    void withoutAManagerOfOurOwn_contractsAreLookedUpWithThePeerThatOffersTheService() {
        world.fsc().agree(world.connection());

        try (Consumption consumption = Consumption.of(facilities, Consumption.outway(facilities, log))) {
            assertThat(consumption.get().status()).isEqualTo(200);
        }
    }

    @Test
    void grantByItsHash_isUsed_whateverSurroundsTheText() {
        GrantHash grant = world.fsc().agree(world.connection()).get(0);
        world.fsc().agree(world.connection());

        through(builder -> builder.grant(tenant(), api(), " " + grant + "\n"));
        assertThat(log.records().get(0).grantHash()).isEqualTo(grant.value());
    }

    @Test
    void grantByItsHash_thatIsForAnotherService_isTold() {
        GrantHash other = world.fsc().connect(consumer, provider, "parkeren");
        try (Consumption consumption =
                Consumption.of(facilities, log, builder -> builder.grant(tenant(), api(), other.value()))) {
            refused(consumption, GrantFault.WRONG_SERVICE);
        }
    }

    @Test
    void grantByItsHash_thatNobodyKnows_isNone() {
        String unknown = "$1$3$" + "A".repeat(86);
        try (Consumption consumption =
                Consumption.of(facilities, log, builder -> builder.grant(tenant(), api(), unknown))) {
            refused(consumption, GrantFault.NONE);
        }
    }

    @Test
    void hashesThatAreNone_areRefusedAtTheStart() {
        GrantHash publication = world.fsc().publish(provider, World.SERVICE);
        FscOutwayBuilder builder = Consumption.outway(facilities, log);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> builder.grant(tenant(), api(), publication.value()))
                .withMessageContaining("is one of a publication");
        assertThatExceptionOfType(ContractHashException.class).isThrownBy(() -> builder.grant(tenant(), api(), "4k4r"));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Consumption.outway(facilities, log)
                        .grant(
                                tenant(),
                                new FscService(provider.id(), "parkeren")
                                        .api(Consumption.group(world.fsc()).environment(), ""),
                                "$1$3$" + "A".repeat(86))
                        .build())
                .withMessageContaining("no service is known");
    }

    @Test
    void managersThatAreNotThere_areNoReasonToStop_forWhoHasAToken_andAnErrorForWhoHasNone() {
        world.fsc().agree(world.connection());
        Shifted time = new Shifted(Duration.ZERO);
        try (Consumption consumption = with(time)) {
            consumption.get();
            consumer.down();
            world.fsc().directory().down();
            time.later(Duration.ofMinutes(2));
            assertThat(consumption.get().status()).isEqualTo(200);
        }
        try (Consumption consumption = Consumption.of(facilities, log)) {
            assertThatExceptionOfType(GrantException.class)
                    .isThrownBy(consumption::get)
                    .withCauseInstanceOf(TransportException.class)
                    .satisfies(e -> {
                        assertThat(e.fault()).isEqualTo(GrantFault.UNKNOWN);
                        assertThat(e.retryable()).isTrue();
                    });
        }
    }

    private void agree(Instant begin, Instant end) {
        ContractDocument contract = ContractDocument.of(
                ContractContent.builder(world.fsc().groupId(), new Validity(begin, end), world.connection())
                        .createdAt(Instant.now().minusSeconds(60))
                        .build());
        consumer.offer(contract);
        provider.accept(contract.hash());
    }

    private ContractDocument contract() {
        return world.fsc().contract(new Grant[] {world.connection()});
    }

    private String tenant() {
        return facilities.tenants().get(0).id();
    }

    private ApiProfile api() {
        return Consumption.api(Consumption.service(world.fsc()));
    }

    private Consumption with(Timekeeper time) {
        return Consumption.of(facilities, log, Consumption.group(world.fsc()), time, UnaryOperator.identity());
    }

    private void through(UnaryOperator<FscOutwayBuilder> settings) {
        try (Consumption consumption = Consumption.of(facilities, log, settings)) {
            assertThat(consumption.get().status()).isEqualTo(200);
        }
    }

    private void refused(GrantFault fault) {
        refused(fault, e -> {});
    }

    private void refused(GrantFault fault, Consumer<GrantException> more) {
        try (Consumption consumption = Consumption.of(facilities, log)) {
            more.accept(refused(consumption, fault));
        }
    }

    private GrantException refused(Consumption consumption, GrantFault fault) {
        GrantException[] thrown = new GrantException[1];
        assertThatExceptionOfType(GrantException.class)
                .isThrownBy(consumption::get)
                .satisfies(e -> thrown[0] = e);
        assertThat(thrown[0].fault()).isEqualTo(fault);
        assertThat(provider.received(World.SERVICE)).isEmpty();
        assertThat(provider.tokenRequests()).isEmpty();
        assertThat(log.records()).isEmpty();
        return thrown[0];
    }

    /** The machine's time, and more. */
    static final class Shifted implements Timekeeper {
        private volatile Duration ahead;

        Shifted(Duration ahead) {
            this.ahead = ahead;
        }

        void later(Duration duration) {
            ahead = ahead.plus(duration);
        }

        @Override
        public Clock clock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return Instant.now().plus(ahead);
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    throw new UnsupportedOperationException("moments only");
                }
            };
        }

        @Override
        public long nanoTime() {
            return System.nanoTime() + ahead.toNanos();
        }

        @Override
        public void sleep(Duration duration) {
            later(duration);
        }
    }
}
