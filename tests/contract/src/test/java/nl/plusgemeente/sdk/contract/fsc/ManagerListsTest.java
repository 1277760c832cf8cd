package nl.plusgemeente.sdk.contract.fsc;

import static nl.plusgemeente.sdk.contract.fsc.Answers.at;
import static nl.plusgemeente.sdk.contract.fsc.Answers.each;
import static nl.plusgemeente.sdk.contract.fsc.Answers.json;
import static nl.plusgemeente.sdk.contract.fsc.World.SERVICE;
import static nl.plusgemeente.sdk.contract.fsc.World.TRANSACTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServicePublicationGrant;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import nl.plusgemeente.sdk.exchange.fsc.PublishedService;
import nl.plusgemeente.sdk.exchange.fsc.ServiceProtocol;
import nl.plusgemeente.sdk.exchange.fsc.ServicePublicationGrant;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDestination;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.LogSource;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFsc;
import nl.plusgemeente.sdk.mock.PeerCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ManagerListsTest {

    @RegisterExtension
    static final MockFacilities facilities = World.facilities();

    private static final JsonText PROPERTIES = new JsonText("{\"TEST\":{\"versie\":\"1.2\"}}");

    private World world;
    private MockFsc fsc;
    private String provider;
    private String directory;

    @BeforeEach
    void begin() {
        world = new World(facilities);
        fsc = world.fsc();
        provider = world.provider().manager() + "/v1";
        directory = fsc.directory().manager() + "/v1";
    }

    @Test
    @DisplayName("Contracts-1: contracts that name the caller are listed, with what was said to them")
    void contracts_own_listed() {
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);

        HttpResponse<String> answer = world.consumer().get(provider + "/contracts");

        assertThat(each(answer, "contracts", "content", "grants", 0, "data", "service", "name"))
                .containsExactly(SERVICE);
        assertThat(at(json(answer), "contracts", 0, "signatures", "accept"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsOnlyKeys(
                        fsc.consumer().id().value(), world.provider().id().value());
        assertThat(at(json(answer), "contracts", 0, "signatures")).isInstanceOf(Map.class);
        assertThat(each(byGrant(grant.value()), "contracts", "content", "group_id"))
                .containsExactly(fsc.groupId());
    }

    @Test
    @DisplayName("Contracts-2: contracts that do not name the caller are not listed")
    void contracts_ofOthers_notListed() {
        GrantHash grant = fsc.connect(world.delegator(), world.provider(), SERVICE);

        assertThat(each(world.consumer().get(provider + "/contracts"), "contracts"))
                .isEmpty();
        assertThat(each(byGrant(grant.value()), "contracts")).isEmpty();
    }

    @Test
    void contracts_inPages_eachOnceAndACursorOnEveryPage() {
        for (String service : List.of("een", "twee", "drie")) {
            fsc.connect(fsc.consumer(), world.provider(), service);
        }
        fsc.publish(world.provider(), SERVICE);
        String list = provider + "/contracts?limit=2&grant_type=GRANT_TYPE_SERVICE_CONNECTION&cursor=";
        List<Object> names = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String cursor = "";
        do {
            HttpResponse<String> page = world.consumer().get(list + cursor);
            List<Object> found = each(page, "contracts", "content", "grants", 0, "data", "service", "name");
            names.addAll(found);
            sizes.add(found.size());
            cursor = (String) at(json(page), "pagination", "next_cursor");
        } while (!cursor.isEmpty());

        assertThat(sizes).containsExactly(2, 1, 0);
        assertThat(names).containsExactlyInAnyOrder("een", "twee", "drie");
    }

    @Test
    void lists_wrongParameters_refused() {
        for (String query : List.of(
                "limit=0", "limit=1001", "limit=x", "sort_order=up", "grant_type=X", "cursor=%2A", "limit=1&limit=2")) {
            assertThat(world.consumer().get(provider + "/contracts?" + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    @Test
    @DisplayName("Services-1: a published service is listed")
    void services_published_listed() {
        fsc.publish(world.provider(), SERVICE);

        HttpResponse<String> answer = world.consumer().get(directory + "/services");

        assertThat(at(json(answer), "services", 0, "data"))
                .isEqualTo(Map.of(
                        "type",
                        "SERVICE_TYPE_SERVICE",
                        "peer",
                        Map.of(
                                "id", world.provider().id().value(),
                                "name", "TEST gemeente Utrecht",
                                "manager_address", world.provider().manager().toString()),
                        "name",
                        SERVICE,
                        "protocol",
                        "PROTOCOL_TCP_HTTP_1.1"));
    }

    @Test
    @DisplayName("Services-2: a service that is offered for another peer is listed with that peer")
    void services_delegated_listed() {
        fsc.agree(DelegatedServicePublicationGrant.of(
                fsc.directory().id(), service(), world.delegator().id()));

        HttpResponse<String> answer = world.consumer().get(directory + "/services");

        assertThat(each(answer, "services", "data", "type")).containsExactly("SERVICE_TYPE_DELEGATED_SERVICE");
        assertThat(each(answer, "services", "data", "delegator"))
                .containsExactly(Map.of("peer_id", world.delegator().id().value(), "peer_name", "TEST gemeente 3"));
    }

    @Test
    @DisplayName("Services-3: a service is listed with its properties")
    void services_withProperties_listed() {
        fsc.agree(ServicePublicationGrant.of(fsc.directory().id(), service()).with(PROPERTIES));

        assertThat(each(world.consumer().get(directory + "/services"), "services", "data", "properties"))
                .containsExactly(Map.of("TEST", Map.of("versie", "1.2")));
    }

    @Test
    @DisplayName("Services-4: a service that is offered for another peer is listed with its properties")
    void services_delegatedWithProperties_listed() {
        fsc.agree(DelegatedServicePublicationGrant.of(
                        fsc.directory().id(), service(), world.delegator().id())
                .with(PROPERTIES));

        assertThat(each(world.consumer().get(directory + "/services"), "services", "data", "properties"))
                .containsExactly(Map.of("TEST", Map.of("versie", "1.2")));
    }

    @Test
    void services_filteredOrRevoked_onlyThoseThatFit() {
        fsc.publish(world.provider(), SERVICE);
        fsc.publish(world.delegator(), "melden");
        String list = directory + "/services?";

        assertThat(each(world.consumer().get(list + "service_name=MELD"), "services", "data", "name"))
                .containsExactly("melden");
        assertThat(each(
                        world.consumer()
                                .get(list + "service_name=meld&peer_id="
                                        + world.provider().id()),
                        "services",
                        "data",
                        "name"))
                .containsExactlyInAnyOrder(SERVICE, "melden");

        world.provider().revoke(world.provider().contracts().get(0).document().hash());
        assertThat(each(world.consumer().get(list), "services", "data", "name")).containsExactly("melden");
    }

    @Test
    @DisplayName("PeerInfo-1: a Manager says whose it is")
    void peer_own_told() {
        assertThat(json(world.consumer().get(provider + "/peer")))
                .containsEntry("peer_id", world.provider().id().value())
                .containsEntry("peer_name", "TEST gemeente Utrecht")
                .containsEntry("fsc_version", "2.0.0")
                .containsKey("enabled_extensions");
    }

    @Test
    @DisplayName("Peers-1: peers that announced themselves or sent a contract are listed")
    void peers_heardOf_listed() {
        assertThat(each(world.consumer().get(provider + "/peers"), "peers")).isEmpty();

        Map<String, String> address = Map.of("Fsc-Manager-Address", "https://nieuw.example:8443");
        assertThat(world.consumer()
                        .send("PUT", provider + "/announce", address, "")
                        .statusCode())
                .isEqualTo(200);
        fsc.connect(world.delegator(), world.provider(), SERVICE);

        HttpResponse<String> answer = world.consumer().get(provider + "/peers?sort_order=SORT_ORDER_ASCENDING");
        assertThat(each(answer, "peers", "id"))
                .containsExactly(
                        fsc.consumer().id().value(), world.delegator().id().value());
        assertThat(each(answer, "peers", "manager_address").get(0)).isEqualTo("https://nieuw.example:8443");
        assertThat(each(world.consumer().get(provider + "/peers?peer_name=LELY"), "peers", "name"))
                .containsExactly("TEST gemeente Lelystad");
    }

    @Test
    void directory_knowsAllPeers() {
        String both = fsc.consumer().id() + "," + world.provider().id();

        assertThat(each(world.consumer().get(directory + "/peers"), "peers", "id"))
                .hasSize(4);
        HttpResponse<String> answer = world.consumer().get(directory + "/peers?limit=1&peer_id=" + both);
        assertThat(each(answer, "peers", "id")).hasSize(2);
        assertThat(at(json(answer), "pagination", "next_cursor")).isEqualTo("");
    }

    @Test
    @DisplayName("TransactionLogRecords-1: records in which the caller has a part are listed")
    void logs_own_listed() {
        fsc.provider().service(SERVICE);
        GrantHash grant = fsc.connect(fsc.consumer(), world.provider(), SERVICE);
        world.call("/", Answers.token(world.token(grant)));
        world.provider().transactionLog().append(ofOthers(grant));

        HttpResponse<String> answer = world.consumer().get(provider + "/logs");

        assertThat(each(answer, "records", "transaction_id")).containsExactly(TRANSACTION);
        assertThat(at(json(answer), "records", 0))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("direction", "DIRECTION_INCOMING")
                .containsEntry("grant_hash", grant.value())
                .containsEntry("service_name", SERVICE)
                .containsEntry(
                        "source",
                        Map.of(
                                "type",
                                "SOURCE_TYPE_SOURCE",
                                "outway_peer_id",
                                fsc.consumer().id().value()))
                .containsEntry(
                        "destination",
                        Map.of(
                                "type",
                                "DESTINATION_TYPE_DESTINATION",
                                "service_peer_id",
                                world.provider().id().value()));
        assertThat(world.provider().records()).hasSize(2);
        assertThat(world.consumer().get(provider + "/logs?after=x").statusCode())
                .isEqualTo(400);
        String all = "?after=1&before=9999999999&sort_order=SORT_ORDER_ASCENDING&service_name=" + SERVICE;
        assertThat(each(world.consumer().get(provider + "/logs" + all), "records"))
                .hasSize(1);
        assertThat(each(world.consumer().get(provider + "/logs?transaction_ids=x," + TRANSACTION), "records"))
                .hasSize(1);
        for (String none : List.of("service_name=anders", "before=1", "after=9999999999", "transaction_ids=x")) {
            assertThat(each(world.consumer().get(provider + "/logs?" + none), "records"))
                    .as(none)
                    .isEmpty();
        }
        assertThat(each(
                        world.consumer().get(provider + "/logs?service_name=x&grant_hash=" + encoded(grant.value())),
                        "records"))
                .hasSize(1);
    }

    @Test
    @DisplayName("JSONWebKeySet-1: the key set has the keys that sign, with their certificates")
    void jwks_keysAndCertificates() {
        world.provider().signsWith("RS256");
        HttpResponse<String> answer = world.consumer().get(provider + "/.well-known/jwks.json");

        assertThat(each(answer, "keys", "kty")).contains("EC", "RSA");
        assertThat(each(answer, "keys", "x5c"))
                .allSatisfy(chain -> assertThat((List<?>) chain).hasSize(1));
        assertThat(each(answer, "keys", "x5t#S256")).doesNotHaveDuplicates();
        assertThat(PeerCertificates.parse(answer.body().getBytes(StandardCharsets.UTF_8))
                        .byThumbprint())
                .hasSize(3);
        assertThat(world.consumer()
                        .get(world.provider().manager() + "/.well-known/jwks.json")
                        .body())
                .isEqualTo(answer.body());
    }

    @Test
    void paths_unknownOrOtherMethod_refused() {
        assertThat(world.consumer().get(world.provider().manager() + "/peer").statusCode())
                .isEqualTo(404);
        assertThat(world.consumer().get(provider + "/contracts/x/y/accept").statusCode())
                .isEqualTo(404);
        HttpResponse<String> other = world.consumer().send("POST", provider + "/peer", Map.of(), "");
        assertThat(other.statusCode()).isEqualTo(405);
        assertThat(other.headers().firstValue("Allow")).hasValue("GET");
    }

    @Test
    void certificate_nameless_refusedEverywhere() {
        Wire nameless = Wire.of(facilities, fsc.keys(PeerCertificate.NAMELESS).load());

        for (String path : List.of("/peer", "/peers", "/contracts", "/.well-known/jwks.json")) {
            Answers.assertRefused(
                    nameless.get(provider + path),
                    400,
                    "ERROR_DOMAIN_MANAGER",
                    "ERROR_CODE_PEER_CERTIFICATE_VERIFICATION_FAILED");
        }
    }

    private HttpResponse<String> byGrant(String hash) {
        return world.consumer().get(provider + "/contracts?limit=1&grant_hash=" + encoded(hash));
    }

    private static String encoded(String hash) {
        return URLEncoder.encode(hash, StandardCharsets.UTF_8);
    }

    private PublishedService service() {
        return new PublishedService(world.provider().id(), SERVICE, ServiceProtocol.HTTP_1_1);
    }

    /** Of a call in which the consumer has no part. */
    private LogRecord ofOthers(GrantHash grant) {
        return LogRecord.outgoing(
                TransactionId.next(Clock.systemUTC()),
                grant.value(),
                LogSource.of(world.provider().id()),
                LogDestination.of(world.delegator().id()),
                SERVICE,
                Instant.now());
    }
}
