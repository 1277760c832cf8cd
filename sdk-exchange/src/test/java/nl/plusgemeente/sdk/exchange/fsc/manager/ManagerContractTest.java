package nl.plusgemeente.sdk.exchange.fsc.manager;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.CONSUMER;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.CONTRACT;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.DELEGATED;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.DELEGATOR;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.OWN;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.PROVIDER;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.GrantType;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.ServiceProtocol;
import nl.plusgemeente.sdk.exchange.fsc.ServiceType;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;
import nl.plusgemeente.sdk.exchange.fsc.manager.TestManager.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every endpoint of a Manager, over TLS at both ends: what is asked, to the letter, and what is read of the answer. */
@Timeout(60)
class ManagerContractTest {
    private static final GrantHash GRANT = CONTRACT.grants().get(0).hash().orElseThrow();
    private static final String GRANT_ENCODED = GRANT.value().replace("$", "%24");
    private static final String HASH_ENCODED = CONTRACT.hash().value().replace("$", "%24");
    private static final TransactionId TRANSACTION = TransactionId.of("01890a5d-ac96-774b-bcce-b302099a8057");

    private final TestManager manager = TestGroup.manager(TestGroup.NIJMEGEN);
    private final GemeenteSdk sdk = TestGroup.sdk();
    private final ManagerClient client = TestGroup.client(sdk, manager).as(OWN);

    @AfterEach
    void stops() {
        sdk.close();
        manager.close();
    }

    private void asked(String line) {
        assertThat(manager.last().line()).isEqualTo(line);
        assertThat(manager.last().caller()).isEqualTo(TestGroup.UTRECHT.certificate());
    }

    private static String page(String member, String cursor, String... items) {
        return "{\"" + member + "\":[" + String.join(",", items) + "],\"pagination\":{\"next_cursor\":\"" + cursor
                + "\"}}";
    }

    private static String contract(ContractDocument document) {
        return "{\"content\":" + new String(document.json(), UTF_8) + ",\"signatures\":{\"accept\":{\"" + CONSUMER
                + "\":\"a.b.c\"},\"reject\":{},\"revoke\":{}},\"x\":1}";
    }

    @Test
    void peer_isReadWithExtensionsThatAreNotKnown() {
        manager.says("{\"peer_id\":\"" + PROVIDER + "\",\"peer_name\":\"Nijmegen\",\"fsc_version\":\"2.0.0\","
                + "\"enabled_extensions\":{\"EXTENSION_TRANSACTION_LOGGING\":\"1.0.0\",\"EXTENSION_X\":\"9\",\"Y\":7},"
                + "\"more\":[1]}");

        PeerInfo info = client.peer();

        asked("GET /v1/peer");
        assertThat(manager.last().header("Accept")).isEqualTo("application/json");
        assertThat(info)
                .isEqualTo(new PeerInfo(
                        PROVIDER,
                        "Nijmegen",
                        "2.0.0",
                        Map.of("EXTENSION_TRANSACTION_LOGGING", "1.0.0", "EXTENSION_X", "9")));

        manager.says("{\"peer_id\":\"" + PROVIDER + "\",\"peer_name\":\"Nijmegen\",\"enabled_extensions\":null}");
        assertThat(client.peer()).isEqualTo(new PeerInfo(PROVIDER, "Nijmegen", "", Map.of()));
    }

    @Test
    void announce_sendsTheAddressOnly() {
        manager.says(Reply.empty(200));

        client.announce(URI.create("https://127.0.0.1:9443/"));

        asked("PUT /v1/announce");
        assertThat(manager.last().header("Fsc-Manager-Address")).isEqualTo("https://127.0.0.1:9443");
        assertThat(manager.last().body()).isEmpty();
    }

    @Test
    void submit_sendsTheContractAsItIsHashed() {
        manager.says(Reply.json(201, "{\"whatever\":true}"));
        String signature = sign(CONTRACT, SignatureType.ACCEPT);

        client.submit(CONTRACT, signature);

        asked("POST /v1/contracts");
        assertThat(manager.last().header("Fsc-Manager-Address")).isEqualTo("https://127.0.0.1:8443");
        assertThat(manager.last().header("Content-Type")).isEqualTo("application/json");
        assertThat(manager.last().body())
                .isEqualTo(
                        "{\"content\":" + new String(CONTRACT.json(), UTF_8) + ",\"signature\":\"" + signature + "\"}");
    }

    @Test
    void signatures_goToThePathOfTheContract() {
        String body = "{\"content\":" + new String(CONTRACT.json(), UTF_8) + ",\"signature\":\"a.b.c\"}";
        manager.says(Reply.empty(201), Reply.empty(201), Reply.empty(201));

        client.accept(CONTRACT, "a.b.c");
        asked("PUT /v1/contracts/" + HASH_ENCODED + "/accept");
        client.reject(CONTRACT, "a.b.c");
        asked("PUT /v1/contracts/" + HASH_ENCODED + "/reject");
        client.revoke(CONTRACT, "a.b.c");
        asked("PUT /v1/contracts/" + HASH_ENCODED + "/revoke");

        assertThat(manager.asked()).allSatisfy(request -> {
            assertThat(request.body()).isEqualTo(body);
            assertThat(request.header("Fsc-Manager-Address")).isEqualTo("https://127.0.0.1:8443");
            assertThat(request.header("Content-Type")).isEqualTo("application/json");
        });
    }

    @Test
    void aSignatureThatFailsInPassing_isSentAgain_aContractIsNot() {
        manager.says(Reply.empty(503), Reply.empty(201), Reply.empty(503));

        client.accept(CONTRACT, "a.b.c");
        assertThat(manager.asked()).hasSize(2);
        assertThatExceptionOfType(nl.plusgemeente.sdk.core.error.ApiException.class)
                .isThrownBy(() -> client.submit(CONTRACT, "a.b.c"))
                .satisfies(e -> assertThat(e.retryable()).isTrue());
        assertThat(manager.asked()).hasSize(3);
    }

    @Test
    void ownAddress_isNeededAndChecked() {
        ManagerClient without = TestGroup.client(sdk, manager);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> without.submit(CONTRACT, "a.b.c"))
                .withMessageContaining("ManagerClient.as(URI)");
        for (String wrong : List.of("https://127.0.0.1", "http://127.0.0.1:8443", "https://127.0.0.1:8443?x=1")) {
            assertThatIllegalArgumentException().isThrownBy(() -> without.as(URI.create(wrong)));
            assertThatIllegalArgumentException().isThrownBy(() -> without.announce(URI.create(wrong)));
        }
        for (String wrong : List.of("", "a.b", "a.b.c.d", "a.b.c\"", "a.b.c\n", "a.b." + "c".repeat(20_000))) {
            assertThatIllegalArgumentException().isThrownBy(() -> client.accept(CONTRACT, wrong));
        }
        assertThat(manager.asked()).isEmpty();
    }

    @Test
    void contracts_arePagedUntilAPageIsEmpty() {
        manager.says(page("contracts", "c 1/", contract(CONTRACT)))
                .says(page("contracts", "c2", contract(DELEGATED)))
                .says(page("contracts", "c3"));

        List<Contract> all = new ArrayList<>();
        for (Contract contract : client.contracts(ContractFilter.of(GrantType.SERVICE_CONNECTION)
                .paging(Paging.DEFAULT.limit(1).order(SortOrder.ASCENDING)))) {
            all.add(contract);
            assertThat(manager.asked()).hasSize(all.size());
        }

        String query = "GET /v1/contracts?limit=1&sort_order=SORT_ORDER_ASCENDING"
                + "&grant_type=GRANT_TYPE_SERVICE_CONNECTION";
        assertThat(manager.asked().stream().map(TestManager.Asked::line))
                .containsExactly(query, query + "&cursor=c%201%2F", query + "&cursor=c2");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).document()).isEqualTo(CONTRACT);
        assertThat(all.get(0).signatures().accept()).isEqualTo(Map.of(CONSUMER, "a.b.c"));
        assertThat(all.get(1).document().hash()).isEqualTo(DELEGATED.hash());
    }

    @Test
    void contracts_endWhereTheCursorIsEmptyOrAbsent() {
        manager.says(page("contracts", "", contract(CONTRACT)))
                .says("{\"contracts\":[" + contract(CONTRACT) + "]}")
                .says("{\"contracts\":[" + contract(CONTRACT) + "],\"pagination\":{}}");

        for (int i = 1; i <= 3; i++) {
            assertThat(client.contracts(ContractFilter.ALL).stream()).hasSize(1);
            asked("GET /v1/contracts?limit=100&sort_order=SORT_ORDER_DESCENDING");
        }
        assertThat(manager.asked()).hasSize(3);
    }

    @Test
    void contractsByGrant_areAskedForWithCommas_inPartsThatFit() {
        GrantHash other = DELEGATED.grants().get(0).hash().orElseThrow();
        manager.says(page("contracts", "more", contract(CONTRACT), contract(CONTRACT)));

        assertThat(client.contracts(List.of(GRANT, other, GRANT))).hasSize(1);

        asked("GET /v1/contracts?grant_hash=" + GRANT_ENCODED + ","
                + other.value().replace("$", "%24"));
        assertThat(client.contracts(List.<GrantHash>of())).isEmpty();
        assertThat(manager.asked()).hasSize(1);

        manager.says(page("contracts", "")).says(page("contracts", "", contract(CONTRACT)));
        List<GrantHash> many = IntStream.range(0, 50)
                .mapToObj(i -> GrantHash.of("$1$3$" + "A".repeat(82) + "%03d".formatted(i) + "A"))
                .toList();
        assertThat(client.contracts(many)).hasSize(1);
        assertThat(manager.asked())
                .hasSize(3)
                .allSatisfy(request -> assertThat(request.line()).hasSizeLessThan(4_100));
    }

    @Test
    void certificates_areThoseOfTheKeySet() {
        manager.says("{\"keys\":[{\"kty\":\"RSA\",\"x5t#s256\":\"x\",\"x5c\":[\""
                + Base64.getEncoder().encodeToString(encoded()) + "\"]},{\"kty\":\"EC\"}]}");

        PeerCertificates certificates = client.certificates();

        asked("GET /v1/.well-known/jwks.json");
        assertThat(certificates.byThumbprint()).containsOnlyKeys(X5c.thumbprint(TestGroup.NIJMEGEN.certificate()));
    }

    private static byte[] encoded() {
        try {
            return TestGroup.NIJMEGEN.certificate().getEncoded();
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void token_isAskedForByForm() {
        manager.says("{\"access_token\":\"eyJ.eyJ-_.sig\",\"token_type\":\"BEARER\",\"expires_in\":3600}");

        Secret token = client.token(GRANT, CONSUMER);

        asked("POST /v1/token");
        assertThat(manager.last().header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(manager.last().body())
                .isEqualTo("grant_type=client_credentials&scope=" + GRANT_ENCODED + "&client_id=" + CONSUMER);
        assertThat(token.reveal()).isEqualTo("eyJ.eyJ-_.sig");
    }

    @Test
    void peers_areListedAndFound() {
        String nijmegen =
                "{\"id\":\"" + PROVIDER + "\",\"name\":\"Nijmegen\",\"manager_address\":\"https://m.example:8443\"}";
        manager.says(page("peers", "c", nijmegen, "{\"id\":\"" + DELEGATOR + "\"}"))
                .says(page("peers", "c"))
                .says(page("peers", "c", nijmegen))
                .says(page("peers", ""));

        assertThat(client.peers(PeerFilter.named("Nij & meer")).stream())
                .containsExactly(
                        new Peer(PROVIDER, "Nijmegen", Optional.of(URI.create("https://m.example:8443"))),
                        new Peer(DELEGATOR, "", Optional.empty()));
        asked("GET /v1/peers?limit=100&sort_order=SORT_ORDER_DESCENDING&peer_name=Nij%20%26%20meer&cursor=c");
        assertThat(client.peers(List.of(PROVIDER, DELEGATOR))).hasSize(1);
        asked("GET /v1/peers?peer_id=" + PROVIDER + "," + DELEGATOR);
        assertThat(client.peers(PeerFilter.ALL.paging(Paging.DEFAULT.limit(1000))).stream())
                .isEmpty();
        asked("GET /v1/peers?limit=1000&sort_order=SORT_ORDER_DESCENDING");
    }

    @Test
    void services_areReadWithTheirTypeInsideOrOutside() {
        String peer = "\"peer\":{\"id\":\"" + PROVIDER + "\",\"name\":\"N\",\"manager_address\":\"https://m:8443\"}";
        manager.says(page(
                "services",
                "",
                "{\"data\":{\"type\":\"SERVICE_TYPE_SERVICE\"," + peer + ",\"name\":\"zaken\","
                        + "\"protocol\":\"PROTOCOL_TCP_HTTP_2\",\"properties\":{\"b\":1.0,\"a\":null}}}",
                "{\"type\":\"SERVICE_TYPE_DELEGATED_SERVICE\",\"data\":{" + peer + ",\"name\":\"zaken\","
                        + "\"protocol\":\"PROTOCOL_NEW\",\"delegator\":{\"peer_id\":\"" + DELEGATOR
                        + "\",\"peer_name\":\"D\"}}}",
                "{" + peer + ",\"name\":\"plat\"}",
                "{\"data\":{" + peer + ",\"name\":\"z\",\"delegator\":{\"peer_id\":\"" + DELEGATOR + "\"}}}"));

        List<ServiceListing> all =
                client.services(ServiceFilter.of(PROVIDER)).stream().toList();

        asked("GET /v1/services?limit=100&sort_order=SORT_ORDER_DESCENDING&peer_id=" + PROVIDER);
        assertThat(all)
                .extracting(ServiceListing::type)
                .containsExactly(
                        ServiceType.SERVICE,
                        ServiceType.DELEGATED_SERVICE,
                        ServiceType.SERVICE,
                        ServiceType.DELEGATED_SERVICE);
        assertThat(all.get(0).protocol()).isEqualTo(ServiceProtocol.HTTP_2);
        assertThat(all.get(0).properties()).contains(new JsonText("{\"a\":null,\"b\":1}"));
        assertThat(all.get(1).protocol()).isEqualTo(new ServiceProtocol("PROTOCOL_NEW"));
        assertThat(all.get(1).delegator()).contains(new ServiceDelegator(DELEGATOR, "D"));
        assertThat(all.get(2).protocol()).isEqualTo(ServiceProtocol.HTTP_1_1);
        assertThat(all.get(3).delegator()).contains(new ServiceDelegator(DELEGATOR, ""));

        manager.says(page("services", ""));
        client.services(ServiceFilter.named("zaak").paging(Paging.DEFAULT)).first();
        asked("GET /v1/services?limit=100&sort_order=SORT_ORDER_DESCENDING&service_name=zaak");
    }

    @Test
    void logs_areFilteredAndRead() {
        String json = record().toJson().json();
        manager.says(page("records", "c", json)).says(page("records", "")).says(page("records", "", json));

        assertThat(client
                        .logs(LogFilter.ALL
                                .between(Instant.ofEpochSecond(10), Instant.ofEpochSecond(20))
                                .grants(GRANT)
                                .serviceNames("zaken-api", "x,y")
                                .paging(Paging.DEFAULT.limit(25)))
                        .stream())
                .containsExactly(record());
        assertThat(manager.asked().get(0).line())
                .isEqualTo("GET /v1/logs?limit=25&sort_order=SORT_ORDER_DESCENDING&after=10&before=20&grant_hash="
                        + GRANT_ENCODED + "&service_name=zaken-api,x%2Cy");
        assertThat(client.logs(List.of(TRANSACTION))).containsExactly(record());
        asked("GET /v1/logs?transaction_ids=" + TRANSACTION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogFilter.ALL.serviceNames("x ".repeat(26).split(" ")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogFilter.ALL.grants(
                        java.util.Collections.nCopies(26, GRANT).toArray(GrantHash[]::new)));
    }

    private static LogRecord record() {
        return LogRecord.parse(new JsonText("{\"transaction_id\":\"" + TRANSACTION
                + "\",\"direction\":\"DIRECTION_INCOMING\",\"grant_hash\":\"" + GRANT
                + "\",\"source\":{\"type\":\"SOURCE_TYPE_SOURCE\",\"outway_peer_id\":\"" + CONSUMER
                + "\"},\"destination\":{\"type\":\"DESTINATION_TYPE_DESTINATION\",\"service_peer_id\":\"" + PROVIDER
                + "\"},\"service_name\":\"zaken-api\",\"created_at\":1672527600}"));
    }

    @Test
    void directory_findsManagersAndServices() {
        Directory directory = new Directory(client).within(Duration.ofSeconds(20));
        String own = "{\"id\":\"" + DELEGATOR + "\",\"manager_address\":\"" + manager.address() + "\"}";
        manager.says(page(
                        "peers",
                        "",
                        "{\"id\":\"00000099000000009000\",\"manager_address\":\"https://127.0.0.1:1\"}",
                        own))
                .says(page("peers", "", own.replace("127.0.0.1", "elders.example")))
                .says(page("peers", ""));

        assertThat(directory.manager(PROVIDER)).isPresent();
        assertThat(manager.asked()).isEmpty();
        assertThat(directory.manager(DELEGATOR).orElseThrow().owner()).isEqualTo(DELEGATOR);
        assertThat(directory.manager(DELEGATOR)).isEmpty();
        assertThat(directory.manager(DELEGATOR)).isEmpty();

        String data = "\"data\":{\"peer\":{\"id\":\"" + PROVIDER + "\"},\"name\":\"";
        manager.says(page("services", "c", "{" + data + "zaken-api-2\"}}", "{" + data + "zaken-api\"}}"));
        assertThat(directory.service(new FscService(PROVIDER, "zaken-api"))).isPresent();
        manager.says(page("services", "", "{" + data.replace(PROVIDER.value(), DELEGATOR.value()) + "zaken-api\"}}"));
        assertThat(directory.service(new FscService(PROVIDER, "zaken-api"))).isEmpty();
    }

    @Test
    void distribution_reachesEachManagerByItsOwnAddress() {
        try (TestManager other =
                TestGroup.manager(TestGroup.ROOT.server(DELEGATOR.oin().orElseThrow(), "127.0.0.1"))) {
            other.says(Reply.empty(201));
            manager.says(
                    Reply.empty(201),
                    Reply.json(page(
                            "peers",
                            "",
                            "{\"id\":\"" + DELEGATOR + "\",\"manager_address\":\"" + other.address() + "\"}")));
            String signature = sign(DELEGATED, SignatureType.ACCEPT);

            ContractDistribution.of(
                            new Directory(client),
                            CONSUMER,
                            sdk.onBehalfOf("utrecht").caller().time())
                    .submit(DELEGATED, signature, Duration.ofSeconds(30))
                    .require();

            asked("GET /v1/peers?peer_id=" + DELEGATOR);
            assertThat(manager.asked().get(0).body())
                    .isEqualTo(other.last().body())
                    .contains(signature);
            assertThat(other.last().line()).isEqualTo("POST /v1/contracts");
            assertThat(other.last().header("Fsc-Manager-Address")).isEqualTo(OWN.toString());
        }
    }

    @Test
    void client_tellsWhoseItIs() {
        assertThat(client).hasToString("ManagerClient[" + PROVIDER + " at " + manager.address() + "/v1]");
        assertThat(client.at(manager.address(), DELEGATOR).owner()).isEqualTo(DELEGATOR);
        assertThat(QueryText.NONE.and("a", "geheim")).hasToString("QueryText[8 characters]");
        assertThatIllegalArgumentException().isThrownBy(() -> Paging.DEFAULT.limit(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Paging.DEFAULT.limit(1001));
        assertThatIllegalArgumentException().isThrownBy(() -> client.at(manager.address(), new PeerId("geen-oin")));
    }
}
