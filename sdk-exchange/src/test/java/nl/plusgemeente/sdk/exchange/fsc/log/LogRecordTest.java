package nl.plusgemeente.sdk.exchange.fsc.log;

import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.AMERSFOORT;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.BUNNIK;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.NOON;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.STRANGER;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.UTRECHT;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.ZEIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One record, and its JSON. */
class LogRecordTest {
    private static final TransactionId ID = TransactionId.of("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    private static final String JSON = """
            {"transaction_id": "017F22E2-79B0-7CC3-98C4-DC0C0C07398F", "direction": "DIRECTION_OUTGOING",
             "grant_hash": "$1$4$+PQI7we/6F5+bUfDlKx",
             "source": {"type": "SOURCE_TYPE_SOURCE", "outway_peer_id": "00000099000000344000"},
             "destination": {"type": "DESTINATION_TYPE_DESTINATION", "service_peer_id": "00000099000000355000"},
             "service_name": "zaken-api", "created_at": 1795694400}""";

    private static LogRecord read(String json) {
        return LogRecord.parse(new JsonText(json));
    }

    @Test
    void toJson_ownCall_isAsTheStandardHasIt() {
        LogRecord call =
                LogRecord.outgoing(ID, "$1$3$TEST", LogSource.of(UTRECHT), LogDestination.of(ZEIST), "zaken-api", NOON);

        assertThat(call.toJson().json()).isEqualTo("""
                        {"created_at":1795694400,"destination":{"service_peer_id":"00000099000000355000",\
                        "type":"DESTINATION_TYPE_DESTINATION"},"direction":"DIRECTION_OUTGOING","grant_hash":"$1$3$TEST",\
                        "service_name":"zaken-api","source":{"outway_peer_id":"00000099000000344000",\
                        "type":"SOURCE_TYPE_SOURCE"},"transaction_id":"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"}""");
    }

    @Test
    void toJson_delegatedCallWithMore_isAsTheStandardHasIt() {
        LogRecord call = LogRecord.incoming(
                        ID,
                        "$1$3$TEST",
                        new LogSource(UTRECHT, Optional.of(AMERSFOORT)),
                        new LogDestination(ZEIST, Optional.of(BUNNIK)),
                        "zaken-api",
                        NOON)
                .with(new JsonText(" {\"a\" :\r\n 1.0} "));

        assertThat(call.toJson().json()).isEqualTo("""
                        {"additional_data":{"a" :   1.0},"created_at":1795694400,"destination":{\
                        "delegator_peer_id":"00000099000000312000","service_peer_id":"00000099000000355000",\
                        "type":"DESTINATION_TYPE_DELEGATED_DESTINATION"},"direction":"DIRECTION_INCOMING",\
                        "grant_hash":"$1$3$TEST","service_name":"zaken-api","source":{\
                        "delegator_peer_id":"00000099000000307000","outway_peer_id":"00000099000000344000",\
                        "type":"SOURCE_TYPE_DELEGATED_SOURCE"},"transaction_id":"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"}""");
    }

    @Test
    void parse_recordOfAnotherPeer_keepsHashesAndDirectionsAsTheyAre() {
        LogRecord read = read(JSON.replace("DIRECTION_OUTGOING", "DIRECTION_SIDEWAYS"));

        assertThat(read.transactionId()).isEqualTo(ID);
        assertThat(read.direction()).hasToString("DIRECTION_SIDEWAYS");
        assertThat(read.grantHash()).isEqualTo("$1$4$+PQI7we/6F5+bUfDlKx");
        assertThat(read.source()).isEqualTo(LogSource.of(UTRECHT));
        assertThat(read.destination()).isEqualTo(LogDestination.of(ZEIST));
        assertThat(read.createdAt()).isEqualTo(NOON);
        assertThat(read.additionalData()).isEmpty();
    }

    @Test
    void parse_membersThatAreNotKnown_areLeftOut() {
        assertThat(read(JSON.replace("{\"transaction_id\"", "{\"other\": [1], \"transaction_id\"")))
                .isEqualTo(read(JSON));
        assertThat(read(JSON.replace("\"created_at\"", "\"additional_data\": null, \"created_at\"")))
                .isEqualTo(read(JSON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"transaction_id\"|\"transaction\"",
                "017F22E2-79B0-7CC3|017F22E2-79B0-4CC3",
                "\"DIRECTION_OUTGOING\"|1",
                "DIRECTION_OUTGOING|",
                "\"grant_hash\"|\"hash\"",
                "+PQI7we/|\\n",
                "+PQI7we/|\\ud800",
                "\"source\"|\"sources\"",
                "\"source\":|\"source\": 1, \"other\":",
                "SOURCE_TYPE_SOURCE|SOURCE_TYPE_DELEGATED_SOURCE",
                "SOURCE_TYPE_SOURCE|SOURCE_TYPE_OTHER",
                "\"outway_peer_id\"|\"delegator_peer_id\": \"00000099000000307000\", \"outway_peer_id\"",
                "00000099000000344000|0 0",
                "DESTINATION_TYPE_DESTINATION|SOURCE_TYPE_SOURCE",
                "\"service_peer_id\"|\"peer\"",
                "zaken-api|",
                "1795694400|\"1795694400\"",
                "1795694400|1.5",
                "1795694400|-1",
                "1795694400|253402300800",
                "1795694400|null",
                "1795694400}|1795694400",
                "1795694400}|1795694400, \"service_name\": \"other\"}",
                "1795694400}|1795694400, \"additional_data\": []}",
                "1795694400}|1795694400, \"additional_data\": \"text\"}",
                "1795694400}|1795694400, \"additional_data\": {\"a\": 1, \"a\": 2}}"
            })
    void parse_anythingElse_isRefusedWithoutContent(String part, String other) {
        assertThat(JSON).contains(part);
        String json = JSON.replace(part, other == null ? "" : other);

        assertThatThrownBy(() -> read(json))
                .isInstanceOf(JsonException.class)
                .hasMessageNotContaining("00000099000000")
                .hasMessageNotContaining("zaken-api");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "a\u0000", "\u007f", "\u0085", "\ud800", "\udc00a", "a\ud800b"})
    void record_textThatIsNoText_isRefused(String text) {
        assertThatThrownBy(() -> Logged.call(NOON, text, "zaken-api")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Logged.call(NOON, "$1$3$TEST", text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogDirection(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void record_longestTexts_areTaken() {
        Logged.call(NOON, "x".repeat(1024), "x".repeat(255));

        assertThatThrownBy(() -> Logged.call(NOON, "x".repeat(1025), "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Logged.call(NOON, "x", "x".repeat(256))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void record_moment_isInWholeSeconds() {
        assertThat(Logged.call(NOON.plusNanos(999_999_999)).createdAt()).isEqualTo(NOON);
        assertThatThrownBy(() -> Logged.call(Instant.EPOCH.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Logged.call(Instant.parse("+10000-01-01T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "1",
                "{",
                "{} {}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":\"\n\"} x",
                "{\"a\":\"\ud800\"}",
                "{\"a\":\"\u0000\"}"
            })
    void with_anythingButAnObject_isRefusedWithoutContent(String json) {
        LogRecord call = Logged.call();

        assertThatThrownBy(() -> call.with(new JsonText(json)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 MiB")
                .hasNoCause();
    }

    @Test
    void with_deepOrLarge_isRefused() {
        LogRecord call = Logged.call();
        int most = AdditionalData.DEPTH;
        call.with(new JsonText("{\"a\":".repeat(most) + "1" + "}".repeat(most)));
        call.with(new JsonText("{\"a\":\"" + "x".repeat(AdditionalData.MOST - 8) + "\"}"));

        for (String json : new String[] {
            "{\"a\":".repeat(most + 1) + "1" + "}".repeat(most + 1),
            "{\"a\":\"" + "x".repeat(AdditionalData.MOST - 7) + "\"}",
            "{\"a\":\"" + "\u00e9".repeat(AdditionalData.MOST / 2) + "\"}"
        }) {
            assertThatThrownBy(() -> call.with(new JsonText(json))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void with_lineBreakInsideText_isRefusedRatherThanChanged() {
        LogRecord call = Logged.call();

        assertThatThrownBy(() -> call.with(new JsonText("{\"a\":\"x\ny\"}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void concerns_peersOfTheCall_only() {
        LogRecord delegated = Logged.delegated();

        assertThat(delegated.concerns(UTRECHT)).isTrue();
        assertThat(delegated.concerns(ZEIST)).isTrue();
        assertThat(delegated.concerns(AMERSFOORT)).isTrue();
        assertThat(delegated.concerns(BUNNIK)).isTrue();
        assertThat(delegated.concerns(STRANGER)).isFalse();
        assertThat(Logged.call().concerns(BUNNIK)).isFalse();
    }
}
