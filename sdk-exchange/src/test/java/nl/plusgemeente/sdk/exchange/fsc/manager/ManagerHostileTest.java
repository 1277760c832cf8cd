package nl.plusgemeente.sdk.exchange.fsc.manager;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.CONSUMER;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.CONTRACT;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.DELEGATED;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.OWN;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractSignatureException;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.manager.TestManager.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Manager that answers with something else than it should. */
@Timeout(60)
class ManagerHostileTest {
    private static final GrantHash GRANT = CONTRACT.grants().get(0).hash().orElseThrow();

    private final TestManager manager = TestGroup.manager(TestGroup.NIJMEGEN);
    private final GemeenteSdk sdk = TestGroup.sdk();
    private final ManagerClient client = TestGroup.client(sdk, manager).as(OWN);

    @AfterEach
    void stops() {
        sdk.close();
        manager.close();
    }

    private void refused(ErrorCode code, Reply reply, Consumer<ManagerClient> call) {
        manager.says(reply);
        assertThatExceptionOfType(ResponseFormatException.class)
                .isThrownBy(() -> call.accept(client))
                .withMessageNotContaining("geheim")
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.retryable()).isFalse());
    }

    private static String contract(ContractDocument document) {
        return "{\"content\":" + new String(document.json(), UTF_8) + ",\"signatures\":{}}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "geheim",
                "{\"peers\":{},\"contracts\":{},\"services\":{},\"records\":{}}",
                "{\"peers\":null,\"contracts\":null,\"services\":null,\"records\":null}",
                "{\"peers\":[7],\"contracts\":[7],\"services\":[7],\"records\":[7],\"pagination\":\"geheim\"}",
                "{\"peers\":[7],\"contracts\":[7],\"services\":[7],\"records\":[7],\"pagination\":{\"next_cursor\":7}}",
                "{\"peers\":[],\"peers\":[],\"contracts\":[],\"contracts\":[],\"services\":[],\"services\":[],"
                        + "\"records\":[],\"records\":[]}",
                "{\"peers\":[]"
            })
    void aPageOfAnotherShape_isRefused(String json) {
        refused(
                CoreErrors.MALFORMED_BODY,
                Reply.json(json),
                c -> c.peers(PeerFilter.ALL).first());
        refused(
                CoreErrors.MALFORMED_BODY,
                Reply.json(json),
                c -> c.contracts(ContractFilter.ALL).first());
        refused(
                CoreErrors.MALFORMED_BODY,
                Reply.json(json),
                c -> c.services(ServiceFilter.ALL).first());
        refused(
                CoreErrors.MALFORMED_BODY,
                Reply.json(json),
                c -> c.logs(LogFilter.ALL).first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "null",
                "\"geheim\"",
                "{}",
                "{\"id\":7,\"content\":7,\"signatures\":{},\"data\":7}",
                "{\"id\":\"a b\",\"content\":{},\"signatures\":{},\"data\":{\"peer\":{\"id\":\"x\"}}}",
                "{\"data\":{\"name\":\"x\",\"peer\":{\"id\":\"00000099000000001000\"},\"delegator\":{}}}",
                "{\"data\":{\"peer\":{\"id\":\"00000099000000001000\"}}}"
            })
    void anItemThatCannotBeRead_isLeftOut_andHidesNothing(String item) {
        String peer = "{\"id\":\"" + PROVIDER + "\",\"manager_address\":\"%%%\"}";
        manager.says("{\"peers\":[" + item + "," + peer + "]}")
                .says("{\"contracts\":[" + item + "," + contract(CONTRACT) + "]}")
                .says("{\"services\":[" + item + ",{\"data\":{\"peer\":" + peer + ",\"name\":\"goed\"}}]}")
                .says("{\"peers\":[" + item + "],\"pagination\":{\"next_cursor\":\"c\"}}")
                .says("{\"peers\":[" + peer + "]}")
                .says("{\"records\":[" + item + "]}");

        assertThat(client.peers(PeerFilter.ALL).first().items())
                .singleElement()
                .satisfies(known -> assertThat(known.managerAddress()).isEmpty());
        assertThat(client.contracts(ContractFilter.ALL).first().items())
                .extracting(Contract::document)
                .containsExactly(CONTRACT);
        assertThat(client.services(ServiceFilter.ALL).first().items())
                .extracting(ServiceListing::name)
                .containsExactly("goed");
        assertThat(client.peers(PeerFilter.ALL).stream()).hasSize(1);
        assertThatExceptionOfType(ResponseFormatException.class)
                .isThrownBy(() -> client.logs(LogFilter.ALL).first());
    }

    @Test
    void aContractWithUnknownValuesAndLongNumbers_isHashedAsItCame() {
        String odd = new String(CONTRACT.json(), UTF_8)
                .replaceFirst("\\{", "{\"x\":{\"y\":[1.50,null,1E3]},")
                .replace("GRANT_TYPE_SERVICE_CONNECTION", "GRANT_TYPE_NEW");
        manager.says("{\"contracts\":[{\"content\":" + odd + ",\"signatures\":{}}]}");

        ContractDocument read =
                client.contracts(ContractFilter.ALL).first().items().get(0).document();

        assertThat(read).isEqualTo(ContractDocument.parse(odd.getBytes(UTF_8)));
        assertThat(read).isNotEqualTo(CONTRACT);
    }

    @Test
    void deepJson_isRefused() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        refused(
                CoreErrors.MALFORMED_BODY,
                Reply.json("{\"x\":" + deep + ",\"contracts\":[]}"),
                c -> c.contracts(ContractFilter.ALL).first());
        refused(CoreErrors.MALFORMED_BODY, Reply.json("{\"x\":" + deep + "}"), c -> c.token(GRANT, CONSUMER));
    }

    @Test
    void hugeAnswers_areRefused() {
        String huge = "{\"peers\":[],\"contracts\":[],\"x\":\"" + "g".repeat(17 << 20) + "\"}";
        refused(
                CoreErrors.MALFORMED_BODY,
                Reply.json(huge),
                c -> c.peers(PeerFilter.ALL).first());
        refused(
                CoreErrors.MALFORMED_BODY,
                Reply.json(huge),
                c -> c.contracts(ContractFilter.ALL).first());
        String large = "{\"x\":\"" + "g".repeat(70_000) + "\"}";
        refused(CoreErrors.MALFORMED_BODY, Reply.json(large), ManagerClient::peer);
        refused(CoreErrors.MALFORMED_BODY, Reply.json(large), c -> c.token(GRANT, CONSUMER));
        refused(CoreErrors.MALFORMED_BODY, Reply.json(huge), ManagerClient::certificates);
        refused(
                CoreErrors.MALFORMED_BODY,
                Reply.json("{\"peers\":[" + "7,".repeat(10_000) + "7]}"),
                c -> c.peers(PeerFilter.ALL).first());
    }

    @Test
    void cursorsInCircles_endInAnError_whatWasReadIsGood() {
        String first = "{\"contracts\":[" + contract(CONTRACT) + "],\"pagination\":{\"next_cursor\":\"c1\"}}";
        String second = "{\"contracts\":[" + contract(DELEGATED) + "],\"pagination\":{\"next_cursor\":\"c2\"}}";
        manager.says(first).says(second).says(first);
        List<Contract> read = new ArrayList<>();

        assertThatExceptionOfType(ResponseFormatException.class)
                .isThrownBy(() -> client.contracts(ContractFilter.ALL).stream().forEach(read::add))
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.NEXT_LINK));

        assertThat(read).hasSize(3);
        assertThat(manager.asked()).hasSize(3);
    }

    @Test
    void aListWithoutEnd_isNotReadForEver() {
        for (int i = 0; i < 101; i++) {
            manager.says("{\"services\":[7],\"pagination\":{\"next_cursor\":\"c" + i + "\"}}");
        }
        Directory directory = new Directory(client);

        assertThatExceptionOfType(ResponseFormatException.class)
                .isThrownBy(() -> directory.service(new FscService(PROVIDER, "zaken-api")))
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.NEXT_LINK));
        assertThat(manager.asked()).hasSize(100);
    }

    @Test
    void aCursorIsOnlyEverACursor() {
        manager.says("{\"peers\":[{\"id\":\"" + PROVIDER
                + "\"}],\"pagination\":{\"next_cursor\":\"x&limit=9#../../\\r\\nHost: elders\"}}");
        manager.says("{\"peers\":[]}");

        client.peers(PeerFilter.ALL).forEach(peer -> {});

        assertThat(manager.last().line())
                .isEqualTo("GET /v1/peers?limit=100&sort_order=SORT_ORDER_DESCENDING&cursor="
                        + "x%26limit%3D9%23..%2F..%2F%0D%0AHost%3A%20elders");
        refused(
                CoreErrors.MALFORMED_BODY,
                Reply.json("{\"peers\":[7],\"pagination\":{\"next_cursor\":\"" + "x".repeat(5_000) + "\"}}"),
                c -> c.peers(PeerFilter.ALL).first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"access_token\":\"a.b.c\"}",
                "{\"access_token\":\"a.b.c\",\"token_type\":7}",
                "{\"access_token\":\"a.b.c\",\"token_type\":\"mac\"}",
                "{\"token_type\":\"bearer\"}",
                "{\"access_token\":null,\"token_type\":\"bearer\"}",
                "{\"access_token\":{},\"token_type\":\"bearer\"}",
                "{\"access_token\":\"geheim\",\"token_type\":\"bearer\"}",
                "{\"access_token\":\"geheim.b.c\\r\\nX: y\",\"token_type\":\"bearer\"}",
                "{\"access_token\":\"geheim.b.c.d.e\",\"token_type\":\"bearer\"}"
            })
    void aTokenOfAnotherForm_isRefused(String json) {
        refused(CoreErrors.MALFORMED_BODY, Reply.json(json), c -> c.token(GRANT, CONSUMER));
    }

    @Test
    void aTokenThatFitsInNoHeader_isRefused() {
        refused(
                CoreErrors.MALFORMED_BODY,
                Reply.json("{\"access_token\":\"a.b." + "c".repeat(33_000) + "\",\"token_type\":\"bearer\"}"),
                c -> c.token(GRANT, CONSUMER));
    }

    @Test
    void peerInfoOfAnotherForm_isRefused() {
        for (String json : List.of(
                "{\"peer_name\":\"x\"}",
                "{\"peer_id\":\"x\",\"peer_name\":\"x\"}",
                "{\"peer_id\":\"" + PROVIDER + "\"}",
                "{\"peer_id\":\"" + PROVIDER + "\",\"peer_name\":\"" + "n".repeat(5_000) + "\"}",
                "{\"peer_id\":\"" + PROVIDER + "\",\"peer_name\":\"x\",\"enabled_extensions\":[]}")) {
            refused(CoreErrors.MALFORMED_BODY, Reply.json(json), ManagerClient::peer);
        }
        StringBuilder many = new StringBuilder("\"x\":\"1\"");
        for (int i = 0; i < 200; i++) {
            many.append(",\"E").append(i).append("\":\"1\"");
        }
        manager.says("{\"peer_id\":\"" + PROVIDER + "\",\"peer_name\":\"x\",\"enabled_extensions\":{" + many + "}}");
        assertThat(client.peer().extensions()).hasSize(100);
    }

    @Test
    void whatIsNoJson_isRefused() {
        refused(
                CoreErrors.CONTENT_TYPE,
                new Reply(200, "<html>geheim</html>".getBytes(UTF_8), "Content-Type", "text/html"),
                ManagerClient::peer);
        manager.says("{\"keys\":7}");
        assertThatExceptionOfType(ContractSignatureException.class).isThrownBy(client::certificates);
    }
}
