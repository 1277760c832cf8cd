package nl.plusgemeente.sdk.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContractContent;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractSigner;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.exchange.fsc.Validity;
import nl.plusgemeente.sdk.exchange.fsc.log.FileTransactionLog;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDirection;
import nl.plusgemeente.sdk.exchange.fsc.log.LogQuery;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.manager.ManagerClient;
import nl.plusgemeente.sdk.exchange.fsc.outway.FscOutway;
import nl.plusgemeente.sdk.exchange.fsc.outway.GrantException;
import nl.plusgemeente.sdk.mock.FscAnswer;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFsc;
import nl.plusgemeente.sdk.mock.MockFscPeer;

/**
 * A municipality uses a service of another over FSC: the contract is offered, accepted, used and revoked, and both have the call
 * in their transaction log. On the bundled mock, which plays the other municipality, both Managers and the Directory.
 */
public final class GegevensOverFsc {
    private static final String SERVICE = "vergunningen";

    /**
     * A permit, as the other municipality tells it.
     *
     * @param kenmerk its reference
     * @param status how it stands
     */
    public record Vergunning(String kenmerk, String status) {}

    private final PrintStream out;
    private final MockFsc fsc;
    private final MockFscPeer consumer;
    private final MockFscPeer provider;
    private final FscService service;
    private final ApiProfile api;

    private GegevensOverFsc(PrintStream out, MockFsc fsc) {
        this.out = out;
        this.fsc = fsc;
        this.consumer = fsc.consumer();
        this.provider = fsc.provider();
        this.service = new FscService(provider.id(), SERVICE);
        this.api = service.api(FacilityEnvironment.LOCAL, "/v1");
        provider.service(SERVICE, FscAnswer.json(200, "{\"kenmerk\":\"V-2026-0001\",\"status\":\"verleend\"}"));
    }

    /**
     * Prints each step.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = folder();
        try (MockFacilities facilities = MockFacilities.builder().tenants(2).build();
                FileTransactionLog log = FileTransactionLog.builder(folder).open()) {
            new GegevensOverFsc(out, facilities.fsc()).run(facilities, log);
        } finally {
            delete(folder);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("fsc-log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(MockFacilities facilities, FileTransactionLog log) {
        FscOutway outway = FscOutway.builder(
                        fsc.group(),
                        tenant -> log,
                        fsc.directory().manager(),
                        fsc.directory().id())
                .ownManager(tenant -> fsc.peer(tenant).manager())
                .service(api, service)
                // looked at again at every call, as the contract is revoked a moment later
                .contractsFor(Duration.ofNanos(1))
                .build();
        try (GemeenteSdk sdk = facilities
                .sdk()
                .application("GegevensOverFsc", "1")
                .route(outway)
                .build()) {
            Caller caller = sdk.onBehalfOf(facilities.tenants().get(0).id()).caller();
            ContractDocument contract = offer(caller);
            use(caller, contract);
        }
        show(log);
    }

    private ContractDocument offer(Caller caller) {
        Instant now = Instant.now();
        ContractDocument contract = ContractDocument.of(ContractContent.builder(
                        fsc.groupId(),
                        new Validity(now, now.plus(Duration.ofDays(365))),
                        ServiceConnectionGrant.of(
                                consumer.outway(), ConnectedService.of(provider.id(), service.name())))
                .createdAt(now.minusSeconds(60))
                .build());
        String signature = ContractSigner.of(consumer.keys("ES256").load()).sign(contract, SignatureType.ACCEPT);
        ManagerClient.of(caller, fsc.group(), provider.manager(), provider.id())
                .as(consumer.manager())
                .submit(contract, signature);
        out.println("1. Het contract");
        out.print(new Tabel(15, 90)
                .row("A biedt aan", "bij B: " + provider.state(contract.hash()))
                .row("B aanvaardt", accepted(contract))
                .text());
        return contract;
    }

    private String accepted(ContractDocument contract) {
        provider.accept(contract.hash());
        return "bij B: " + provider.state(contract.hash());
    }

    private void use(Caller caller, ContractDocument contract) {
        Tabel table = new Tabel(15, 90).row("A vraagt", call(caller)).row("nog eens", call(caller));
        table.row("tokens gevraagd", String.valueOf(provider.tokenRequests().size()));
        provider.revoke(contract.hash());
        table.row("B trekt in", call(caller));
        out.println("2. De dienst");
        out.print(table.text());
    }

    private String call(Caller caller) {
        try {
            Vergunning vergunning =
                    caller.call(Operation.get(api, "vergunningen/{kenmerk}", Answer.of(Vergunning.class))
                            .path("kenmerk", "V-2026-0001")
                            .build());
            return vergunning.kenmerk() + " " + vergunning.status();
        } catch (GrantException e) {
            return "niet verstuurd: " + e.code().id() + " " + e.fault();
        }
    }

    private void show(FileTransactionLog log) {
        List<LogRecord> own = log.find(LogQuery.builder(consumer.id()).build()).records();
        Tabel table = new Tabel(15, 110);
        for (LogRecord sent : own) {
            table.row(sent.direction().equals(LogDirection.OUTGOING) ? "bij A, uit" : "bij A, in", line(sent));
            provider.records().stream()
                    .filter(received -> received.transactionId().equals(sent.transactionId()))
                    .forEach(received -> table.row("bij B, in", line(received)));
        }
        out.println("3. De transactielogs");
        out.print(table.text());
    }

    private static String line(LogRecord made) {
        return made.serviceName() + " van " + made.destination().service() + ", gebruikt door "
                + made.source().outway();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
