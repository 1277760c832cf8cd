package nl.plusgemeente.sdk.contract.fsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.inway.FscCaller;
import nl.plusgemeente.sdk.exchange.fsc.inway.FscInway;
import nl.plusgemeente.sdk.exchange.fsc.inway.InwayKeys;
import nl.plusgemeente.sdk.exchange.fsc.inway.InwayRefusedException;
import nl.plusgemeente.sdk.exchange.fsc.inway.InwayRequest;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLog;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLogException;
import nl.plusgemeente.sdk.exchange.fsc.outway.FscOutwayBuilder;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantException;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantFault;
import nl.plusgemeente.sdk.mock.FscFault;
import nl.plusgemeente.sdk.mock.FscRequest;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFscPeer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An application that gives the wrong means, contracts of peers that fail, and what all of that does to later calls. */
class OutwayHostileTest {
    /** More calls than a circuit breaker looks at. */
    private static final int MANY = 40;

    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    private final Consumption.Book log = new Consumption.Book();
    private World world;
    private MockFscPeer provider;

    @BeforeEach
    void connect() {
        world = new World(facilities);
        provider = world.provider();
        provider.service(World.SERVICE);
        world.fsc().connect(world.fsc().consumer(), provider, World.SERVICE);
    }

    @AfterEach
    void reset() {
        facilities.reset();
    }

    @Test
    void logThatThrowsAnything_sendsNothing_byADocumentedError() {
        try (Consumption consumption = Consumption.of(facilities, made -> {
            throw new IllegalStateException("TEST");
        })) {
            assertThatExceptionOfType(TransactionLogException.class)
                    .isThrownBy(consumption::get)
                    .withCauseInstanceOf(IllegalStateException.class)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ExchangeErrors.TRANSACTION_LOG));
        }
        assertThat(provider.received(World.SERVICE)).isEmpty();
    }

    @Test
    void tenantWithoutALog_sendsNothing_byADocumentedError() {
        try (Consumption consumption = Consumption.of(facilities, (TransactionLog) null)) {
            assertThatExceptionOfType(TransactionLogException.class)
                    .isThrownBy(consumption::get)
                    .withMessageContaining("no transaction log for the tenant");
        }
        assertThat(provider.received(World.SERVICE)).isEmpty();
    }

    @Test
    void ownManagerThatIsNone_isAFaultOfTheConfiguration() {
        for (Optional<URI> address : Set.of(
                Optional.<URI>empty(),
                Optional.of(URI.create("http://127.0.0.1:1")),
                Optional.of(URI.create("https://manager.example.nl:9999")))) {
            try (Consumption consumption =
                    Consumption.of(facilities, log, builder -> builder.ownManager(any -> address.orElse(null)))) {
                assertThatExceptionOfType(ConfigurationException.class)
                        .isThrownBy(consumption::get)
                        .withMessageContaining("ownManager(...) gives no address");
            }
        }
    }

    @Test
    void peerThatNoCertificateTellsOf_isRefusedAtTheStart() {
        FscService service = new FscService(new PeerId("peer-a"), "zaken");
        FscOutwayBuilder builder = Consumption.outway(facilities, log).service(Consumption.api(service), service);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(builder::build)
                .withMessageContaining("not called by an OIN");
    }

    @Test
    void contractOfAPeerThatIsAway_hidesNoOtherContract() {
        ContractDocument onBehalf = world.fsc()
                .contract(ServiceConnectionGrant.of(
                        world.fsc().consumer().outway(),
                        ConnectedService.of(provider.id(), World.SERVICE)
                                .onBehalfOf(world.delegator().id())));
        world.fsc().consumer().offer(onBehalf);
        provider.accept(onBehalf.hash());
        world.delegator().accept(onBehalf.hash());
        world.delegator().down();

        try (Consumption consumption = Consumption.of(facilities, log)) {
            assertThat(consumption.get().status()).isEqualTo(200);
        }
        assertThat(log.records().get(0).destination().delegator()).isEmpty();
    }

    @Test
    void refusalsOfOurOwn_areNotRepeated_andLeaveTheCircuitClosed() {
        try (Consumption consumption = Consumption.of(facilities, log)) {
            provider.fault(FscFault.TOKEN_WRONG_GROUP);
            fails(consumption, TokenException.class);
            provider.mend(FscFault.TOKEN_WRONG_GROUP);
        }
        Consumption.Book full = new Consumption.Book();
        full.fill();
        try (Consumption consumption = Consumption.of(facilities, full)) {
            fails(consumption, TransactionLogException.class);
            assertThat(provider.received(World.SERVICE)).isEmpty();
            full.clear();
            assertThat(consumption.get().status()).isEqualTo(200);
        }
        OutwayGrantsTest.Shifted time = new OutwayGrantsTest.Shifted(Duration.ZERO);
        ContractDocument offered = world.fsc().contract(world.connection());
        world.fsc().reset();
        provider.service(World.SERVICE);
        try (Consumption consumption =
                Consumption.of(facilities, log, Consumption.group(world.fsc()), time, UnaryOperator.identity())) {
            fails(consumption, GrantException.class);
            world.fsc().consumer().offer(offered);
            provider.accept(offered.hash());
            time.later(Duration.ofSeconds(1));
            assertThat(consumption.get().status()).isEqualTo(200);
        }
    }

    private static void fails(Consumption consumption, Class<? extends SdkException> type) {
        for (int i = 0; i < MANY; i++) {
            assertThatExceptionOfType(type)
                    .isThrownBy(consumption::get)
                    .satisfies(e -> assertThat(e.attempts()).isEqualTo(1));
        }
    }

    @Test
    void ownInway_letsInWhatTheInwayOfTheMockDoes_underTheSameTransaction() {
        FscRequest received = received();
        Consumption.Book theirs = new Consumption.Book();
        FscCaller caller = inway(theirs, InwayKeys.fixed(keys(provider))).verify(incoming(received));

        assertThat(caller.peer()).isEqualTo(world.fsc().consumer().id());
        assertThat(caller.service()).isEqualTo(Consumption.service(world.fsc()));
        assertThat(theirs.records()).singleElement().satisfies(made -> {
            assertThat(made.transactionId()).isEqualTo(log.records().get(0).transactionId());
            assertThat(made.grantHash()).isEqualTo(log.records().get(0).grantHash());
        });
    }

    @Test
    void ownInway_withTheKeysOfAnotherPeer_refuses() {
        FscRequest received = received();

        assertThatExceptionOfType(InwayRefusedException.class)
                .isThrownBy(() -> inway(new Consumption.Book(), InwayKeys.fixed(keys(world.delegator())))
                        .verify(incoming(received)))
                .satisfies(e -> assertThat(e.error().code()).isEqualTo(FscErrorCode.ACCESS_TOKEN_INVALID));
    }

    @Test
    void contractThatWasRevoked_isToldByItsOwnManager_beforeATokenIsAskedFor() {
        provider.revoke(provider.contracts().get(0).document().hash());
        try (Consumption consumption = Consumption.of(facilities, log)) {
            assertThatExceptionOfType(GrantException.class)
                    .isThrownBy(consumption::get)
                    .satisfies(e -> assertThat(e.fault()).isEqualTo(GrantFault.REVOKED));
        }
        assertThat(provider.tokenRequests()).isEmpty();
    }

    private FscRequest received() {
        try (Consumption consumption = Consumption.of(facilities, log)) {
            consumption.get();
        }
        return provider.received(World.SERVICE).get(0);
    }

    private FscInway inway(Consumption.Book book, InwayKeys keys) {
        return FscInway.builder(Consumption.group(world.fsc()), provider.id(), Set.of(World.SERVICE), keys, book)
                .build();
    }

    /** Those with which a peer of the mock signs tokens. */
    private static PeerCertificates keys(MockFscPeer peer) {
        return PeerCertificates.of(List.of(peer.keys("ES256").load().chain()));
    }

    private static InwayRequest incoming(FscRequest received) {
        return new InwayRequest(
                received.method(),
                received.headers().all(FscHeaders.AUTHORIZATION),
                received.headers().all(FscHeaders.TRANSACTION_ID),
                Consumption.identity(facilities, facilities.tenants().get(0).id())
                        .chain());
    }
}
