package nl.plusgemeente.sdk.mock;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContractContent;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractSigner;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.exchange.fsc.Validity;
import nl.plusgemeente.sdk.mock.WrongRequest.Book;
import nl.plusgemeente.sdk.mock.WrongRequest.Refused;

/** What is refused by the peers of FSC: by the Manager and the Inway of the second tenant, to the first. */
final class WrongFscRequests {

    private static final String SERVICE = "vergunningen";
    private static final String TRANSACTION = "01937b3e-8f00-7abc-9def-0123456789ab";

    private final MockFacilities facilities;
    private final MockFsc fsc;
    private final Caller consumer;
    private final Caller third;

    WrongFscRequests(MockFacilities facilities) {
        this.facilities = facilities;
        this.fsc = facilities.fsc();
        this.consumer = Caller.withCertificate(facilities, "lelystad")
                .with("Fsc-Manager-Address", fsc.consumer().manager().toString());
        this.third = Caller.withCertificate(facilities, "tenant-3")
                .with("Fsc-Manager-Address", fsc.consumer().manager().toString());
    }

    void addTo(Book book) {
        addCallers(book);
        addContracts(book);
        addSignatures(book);
        addTokenRequests(book);
        addTokens(book);
        addCalls(book);
    }

    private void addCallers(Book book) {
        book.add(
                "no client certificate of the group",
                () -> Refused.of(Caller.of(facilities).get(manager("/peers"))));
        book.add("a client certificate of the group that has expired", () -> wrong(PeerCertificate.EXPIRED));
        book.add("a client certificate of another group", () -> wrong(PeerCertificate.UNKNOWN_ROOT));
        book.add("a client certificate without an OIN", () -> wrong(PeerCertificate.NAMELESS));
        book.add(
                "no address of the caller's Manager",
                () -> Refused.of(consumer.without("Fsc-Manager-Address")
                        .send(manager("/announce"), HttpRequest.newBuilder().PUT(BodyPublishers.noBody()))));
        book.add("another path of a Manager", () -> Refused.of(consumer.get(manager("/niets"))));
        book.add(
                "another method at a Manager",
                () -> Refused.of(consumer.send(
                        manager("/peers"), HttpRequest.newBuilder().DELETE())));
        book.add("a parameter that the list does not know", () -> Refused.of(consumer.get(manager("/peers?size=5"))));
        book.add(
                "a value of a parameter that cannot be", () -> Refused.of(consumer.get(manager("/contracts?limit=0"))));
    }

    private Refused wrong(PeerCertificate which) throws Exception {
        ClientIdentity identity = fsc.keys(which).load();
        return Refused.of(Caller.withIdentity(facilities, identity).get(manager("/peers")));
    }

    private void addContracts(Book book) {
        book.add(
                "a contract that is not JSON",
                () -> Refused.of(consumer.with("Content-Type", "text/plain").post(manager("/contracts"), "{}")));
        book.add("a body that is no contract", () -> Refused.of(consumer.post(manager("/contracts"), "{}")));
        book.add("a contract that does not name the caller", () -> {
            ContractDocument contract = fsc.contract(connection());
            return submit(third, contract, signed(contract));
        });
        book.add("a contract that does not name the peer", () -> {
            ConnectedService elsewhere =
                    ConnectedService.of(fsc.peer("tenant-3").id(), SERVICE);
            ContractDocument contract =
                    fsc.contract(ServiceConnectionGrant.of(fsc.consumer().outway(), elsewhere));
            return submit(consumer, contract, signed(contract));
        });
        book.add("a contract of another group", () -> {
            Instant now = Instant.now();
            Validity validity = new Validity(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)));
            ContractDocument contract = ContractDocument.of(ContractContent.builder("another", validity, connection())
                    .createdAt(now.minusSeconds(60))
                    .build());
            return submit(consumer, contract, signed(contract));
        });
    }

    private void addSignatures(Book book) {
        book.add("a contract with a signature over another", () -> {
            ContractDocument contract = fsc.contract(connection());
            return submit(consumer, contract, signed(fsc.contract(connection())));
        });
        book.add("a signature that is not by the caller", () -> {
            ContractDocument contract = fsc.contract(connection());
            String right = signed(contract);
            String end = right.endsWith("AAAA") ? "BBBB" : "AAAA";
            return submit(consumer, contract, right.substring(0, right.length() - 4) + end);
        });
        book.add("a signature to a path of another contract", () -> {
            ContractDocument contract = fsc.contract(connection());
            String other = fsc.contract(connection()).hash().value().replace("$", "%24");
            return Refused.of(consumer.send(
                    manager("/contracts/" + other + "/accept"),
                    HttpRequest.newBuilder().PUT(BodyPublishers.ofString(body(contract, signed(contract))))));
        });
    }

    private void addTokenRequests(Book book) {
        token(book, "a token with another grant type", () -> Map.of("grant_type", "password"));
        token(book, "a token for another peer", () -> Map.of("client_id", "00000099000000003000"));
        token(book, "a token without a parameter that it needs", () -> Map.of("client_id", ""));
        token(book, "a token for what is no hash of a grant", () -> Map.of("scope", "alles"));
        token(
                book,
                "a token for a grant in no contract",
                () -> Map.of("scope", offered(false).value()));
        token(
                book,
                "a token for a contract that not all accepted",
                () -> Map.of("scope", offered(true).value()));
        token(book, "a token for a contract that was revoked", () -> {
            GrantHash grant = connected();
            fsc.provider().revoke(fsc.consumer().contracts().get(0).document().hash());
            return Map.of("scope", grant.value());
        });
        token(
                book,
                "a token for the outway of another",
                () -> Map.of(
                        "scope",
                        fsc.connect(fsc.peer("tenant-3"), fsc.provider(), SERVICE)
                                .value()));
        token(
                book,
                "a token for a service that is not offered",
                () -> Map.of(
                        "scope",
                        fsc.connect(fsc.consumer(), fsc.provider(), "niets").value()));
    }

    private void addTokens(Book book) {
        book.add("a call without a token", () -> Refused.of(consumer.get(inway())));
        book.add("a token that its peer did not sign", () -> call(consumer, "x.y.z"));
        book.add("a token of the group that has expired", () -> faulty(FscFault.TOKEN_EXPIRED));
        book.add("a token of the group with another certificate (`cnf`)", () -> call(third, token()));
        book.add("a token of another group", () -> faulty(FscFault.TOKEN_WRONG_GROUP));
    }

    private void addCalls(Book book) {
        book.add("a call without a transaction id", () -> {
            String token = token();
            return Refused.of(
                    consumer.with("Fsc-Authorization", "Bearer " + token).get(inway()));
        });
        book.add("a transaction id that is no UUID of version 7", () -> {
            String token = token();
            return Refused.of(consumer.with("Fsc-Authorization", "Bearer " + token)
                    .with("Fsc-Transaction-Id", "1")
                    .get(inway()));
        });
        book.add("a call to a service that is no longer there", () -> {
            String token = token();
            fsc.reset();
            return call(consumer, token);
        });
    }

    private void token(Book book, String row, Changed changed) {
        book.add(row, () -> {
            fsc.provider().service(SERVICE);
            Map<String, String> form = form("");
            form.putAll(changed.parameters());
            form.values().removeIf(String::isEmpty);
            return Refused.of(asked(form));
        });
    }

    @FunctionalInterface
    private interface Changed {
        Map<String, String> parameters();
    }

    private Map<String, String> form(String scope) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", fsc.consumer().id().value());
        form.put("scope", scope);
        return form;
    }

    private HttpResponse<String> asked(Map<String, String> form) throws Exception {
        return consumer.with("Content-Type", "application/x-www-form-urlencoded")
                .post(manager("/token"), OAuthCaller.coded(form));
    }

    private String token() throws Exception {
        fsc.provider().service(SERVICE);
        return OAuthCaller.json(asked(form(connected().value())))
                .get("access_token")
                .toString();
    }

    private Refused faulty(FscFault fault) throws Exception {
        fsc.provider().fault(fault);
        return call(consumer, token());
    }

    private GrantHash connected() {
        return fsc.connect(fsc.consumer(), fsc.provider(), SERVICE);
    }

    private GrantHash offered(boolean sent) {
        ContractDocument contract = fsc.contract(connection());
        if (sent) {
            fsc.consumer().offer(contract);
        }
        return contract.grants().get(0).hash().orElseThrow();
    }

    private Grant connection() {
        return ServiceConnectionGrant.of(
                fsc.consumer().outway(), ConnectedService.of(fsc.provider().id(), SERVICE));
    }

    private String signed(ContractDocument contract) {
        return ContractSigner.of(fsc.consumer().keys("ES256").load(), JwsAlgorithm.ES256, Timekeeper.system())
                .sign(contract, SignatureType.ACCEPT);
    }

    private Refused submit(Caller by, ContractDocument contract, String signature) throws Exception {
        return Refused.of(by.post(manager("/contracts"), body(contract, signature)));
    }

    private static String body(ContractDocument contract, String signature) {
        return "{\"content\":" + new String(contract.json(), UTF_8) + ",\"signature\":\"" + signature + "\"}";
    }

    private Refused call(Caller by, String token) throws Exception {
        return Refused.of(by.with("Fsc-Authorization", "Bearer " + token)
                .with("Fsc-Transaction-Id", TRANSACTION)
                .get(inway()));
    }

    private String manager(String path) {
        return fsc.provider().manager() + "/v1" + path;
    }

    private String inway() {
        return fsc.provider().inway() + "/";
    }
}
