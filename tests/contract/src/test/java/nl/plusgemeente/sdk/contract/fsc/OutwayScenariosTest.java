package nl.plusgemeente.sdk.contract.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContentHash;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServicePublicationGrant;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PublishedService;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.ServiceProtocol;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDestination;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDirection;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.LogSource;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLogException;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantException;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantFault;
import nl.plusgemeente.sdk.mock.FscAnswer;
import nl.plusgemeente.sdk.mock.FscRequest;
import nl.plusgemeente.sdk.mock.MockFacilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the public test suite of FSC asks of an Outway, of the one in the application. */
class OutwayScenariosTest {
    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    private final Consumption.Book log = new Consumption.Book();
    private World world;
    private Consumption consumption;
    private GrantHash grant;

    @BeforeEach
    void connect() {
        world = new World(facilities);
        world.provider().service(World.SERVICE);
        grant = world.fsc().connect(world.fsc().consumer(), world.provider(), World.SERVICE);
        consumption = Consumption.of(facilities, log);
    }

    @AfterEach
    void close() {
        consumption.close();
        facilities.reset();
    }

    @Test
    @DisplayName(
            "Outway-IncomingRequest-1: a request for a service that may be called reaches it, with path and query as they"
                    + " were")
    void request_withAContract_reachesTheService() {
        Response<byte[]> answer = consumption.get();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), UTF_8)).contains(World.SERVICE);
        FscRequest received = received();
        assertThat(received.method()).isEqualTo("GET");
        assertThat(received.target()).isEqualTo("/v1/besluiten/1?q=a%20b%26c");
        assertThat(received.header(FscHeaders.AUTHORIZATION).orElseThrow()).startsWith("Bearer ey");
        assertThat(received.claims()).containsEntry("gth", grant.value());
    }

    @Test
    @DisplayName("Outway-IncomingRequest-2: without a contract nothing is sent")
    void request_withoutAContract_isNotSent() {
        world.fsc().reset();
        world.provider().service(World.SERVICE);

        refused(GrantFault.NONE);
        assertThat(world.provider().tokenRequests()).isEmpty();
    }

    @Test
    @DisplayName(
            "Outway-IncomingRequest-3: an Inway that is not there is an error of its own, not one of a contract or token")
    void inway_thatIsNotThere_isAnError() {
        consumption.get();
        world.provider().down();

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(consumption::get)
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.CONNECT))
                .satisfies(e -> assertThat(e.attempts()).isGreaterThan(1));
        assertThat(log.records()).hasSizeGreaterThan(2);
        assertThat(log.records()).extracting(LogRecord::transactionId).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Outway-TransactionLog-1: each request is logged before it is sent, by what its token says")
    void request_isLogged() {
        world.provider().service(World.SERVICE, request -> {
            assertThat(log.records()).hasSize(1);
            return FscAnswer.json(200, "{}");
        });

        consumption.get();

        LogRecord made = logged();
        assertThat(made.direction()).isEqualTo(LogDirection.OUTGOING);
        assertThat(made.grantHash()).isEqualTo(grant.value());
        assertThat(made.source()).isEqualTo(new LogSource(world.fsc().consumer().id(), Optional.empty()));
        assertThat(made.destination())
                .isEqualTo(new LogDestination(world.provider().id(), Optional.empty()));
        assertThat(made.serviceName()).isEqualTo(World.SERVICE);
        assertThat(made.additionalData()).isEmpty();
    }

    @Test
    @DisplayName(
            "Outway-TransactionLog-2: each request has a transaction of its own, a UUID of version 7, whatever the client"
                    + " says; the answer has it too")
    void requests_haveTransactionsOfTheirOwn() {
        Response<byte[]> answer = consumption.get();
        consumption.send(Operation.raw(consumption.api(), "GET", "x")
                .header(FscHeaders.TRANSACTION_ID, World.TRANSACTION)
                .build());

        assertThat(log.records())
                .extracting(made -> made.transactionId().value())
                .doesNotHaveDuplicates()
                .doesNotContain(World.TRANSACTION)
                .allMatch(id -> id.charAt(14) == '7');
        assertThat(world.provider().received(World.SERVICE))
                .extracting(request -> request.header(FscHeaders.TRANSACTION_ID).orElseThrow())
                .containsExactlyElementsOf(log.records().stream()
                        .map(made -> made.transactionId().value())
                        .toList());
        assertThat(answer.headers().first(FscHeaders.TRANSACTION_ID))
                .hasValue(log.records().get(0).transactionId().value());
    }

    @Test
    @DisplayName(
            "Outway-TransactionLog-3, Integration-ConsumeServiceAsDelegatee-1: who calls on behalf of another is logged"
                    + " with the other as delegator")
    void request_onBehalfOfAnother_isLoggedWithTheDelegator() {
        GrantHash delegated = world.fsc()
                .agree(new DelegatedServiceConnectionGrant(
                        world.fsc().consumer().outway(),
                        ConnectedService.of(world.provider().id(), World.SERVICE),
                        world.delegator().id(),
                        Optional.empty()))
                .get(0);

        assertThat(consumption.onBehalf("besluiten/1").status()).isEqualTo(200);

        assertThat(logged().grantHash()).isEqualTo(delegated.value());
        assertThat(logged().source())
                .isEqualTo(new LogSource(
                        world.fsc().consumer().id(),
                        Optional.of(world.delegator().id())));
        assertThat(received().claims())
                .containsEntry("act", Map.of("sub", world.delegator().id().value()));
    }

    @Test
    @DisplayName(
            "Outway-TransactionLog-4, Integration-ConsumeDelegatedService-1: a service that is offered on behalf of another"
                    + " is logged with the other as delegator")
    void service_offeredOnBehalfOfAnother_isLoggedWithTheDelegator() {
        world.fsc().reset();
        world.provider().service(World.SERVICE);
        publishOnBehalf();
        world.fsc().agree(ServiceConnectionGrant.of(world.fsc().consumer().outway(), offeredOnBehalf()));

        assertThat(consumption.get().status()).isEqualTo(200);

        assertThat(logged().destination())
                .isEqualTo(new LogDestination(
                        world.provider().id(), Optional.of(world.delegator().id())));
        assertThat(logged().source().delegator()).isEmpty();
    }

    @Test
    @DisplayName("Integration-ConsumeDelegatedService-2: both at once")
    void service_offeredOnBehalf_calledOnBehalf() {
        publishOnBehalf();
        world.fsc()
                .agree(new DelegatedServiceConnectionGrant(
                        world.fsc().consumer().outway(),
                        offeredOnBehalf(),
                        world.delegator().id(),
                        Optional.empty()));

        assertThat(consumption.onBehalf("besluiten/1").status()).isEqualTo(200);

        assertThat(logged().destination().delegator())
                .hasValue(world.delegator().id());
        assertThat(logged().source().delegator()).hasValue(world.delegator().id());
    }

    @Test
    @DisplayName("Outway-TransactionLog-5: what cannot be logged is not sent")
    void request_thatCannotBeLogged_isNotSent() {
        log.fill();

        assertThatExceptionOfType(TransactionLogException.class).isThrownBy(consumption::get);
        assertThat(world.provider().received(World.SERVICE)).isEmpty();
    }

    @Test
    @DisplayName(
            "Integration-ConsumeService-1: what is sent comes to the service, and what it answers comes back unaltered")
    void body_travelsThereAndBack() {
        world.provider().service(World.SERVICE, request -> FscAnswer.json(201, "{\"was\":" + request.text() + "}"));

        Response<byte[]> answer = consumption.send(Operation.raw(consumption.api(), "POST", "zaken")
                .body(RequestBody.of("{\"zaak\":\"TEST\"}".getBytes(UTF_8), "application/json"))
                .build());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(new String(answer.body(), UTF_8)).isEqualTo("{\"was\":{\"zaak\":\"TEST\"}}");
    }

    @Test
    @DisplayName("Integration-ConsumeService-2: a contract that is not valid any more is as none")
    void contract_thatWasRevoked_letsNothingThrough() {
        world.provider().revoke(contract());

        refused(GrantFault.REVOKED);
    }

    @Test
    @DisplayName("Integration-TransactionLog-1: both peers have a record of one transaction")
    void bothPeers_haveARecord() {
        consumption.get();

        assertThat(world.provider().records()).hasSize(1).first().satisfies(theirs -> {
            assertThat(theirs.direction()).isEqualTo(LogDirection.INCOMING);
            assertThat(theirs.transactionId()).isEqualTo(logged().transactionId());
            assertThat(theirs.grantHash()).isEqualTo(logged().grantHash());
        });
    }

    private void refused(GrantFault fault) {
        assertThatExceptionOfType(GrantException.class)
                .isThrownBy(consumption::get)
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
        assertThat(world.provider().received(World.SERVICE)).isEmpty();
        assertThat(log.records()).isEmpty();
    }

    private ContentHash contract() {
        return world.provider().contracts().get(0).document().hash();
    }

    private ConnectedService offeredOnBehalf() {
        return ConnectedService.of(world.provider().id(), World.SERVICE)
                .onBehalfOf(world.delegator().id());
    }

    private void publishOnBehalf() {
        world.fsc()
                .agree(new DelegatedServicePublicationGrant(
                        world.fsc().directory().id(),
                        new PublishedService(world.provider().id(), World.SERVICE, ServiceProtocol.HTTP_1_1),
                        world.delegator().id(),
                        Optional.empty()));
    }

    private FscRequest received() {
        List<FscRequest> all = world.provider().received(World.SERVICE);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private LogRecord logged() {
        assertThat(log.records()).hasSize(1);
        return log.records().get(0);
    }
}
