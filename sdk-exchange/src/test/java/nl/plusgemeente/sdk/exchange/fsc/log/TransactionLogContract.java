package nl.plusgemeente.sdk.exchange.fsc.log;

import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.AMERSFOORT;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.BUNNIK;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.GRANT;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.NOON;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.SERVICE;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.STRANGER;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.UTRECHT;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.ZEIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each transaction log does, whatever it is kept in. Each test has an empty one. */
abstract class TransactionLogContract {

    abstract TransactionLog log();

    abstract LogReader reader();

    private List<LogRecord> append(LogRecord... records) {
        List.of(records).forEach(log()::append);
        return List.of(records);
    }

    private List<LogRecord> appendMany(int count) {
        List<LogRecord> records = IntStream.range(0, count)
                .mapToObj(i -> Logged.call(NOON.plusSeconds(i / 3)))
                .toList();
        records.forEach(log()::append);
        return records;
    }

    private static LogQueryBuilder query() {
        return LogQuery.builder(UTRECHT).order(LogOrder.ASCENDING);
    }

    private List<LogRecord> find(LogQueryBuilder query) {
        return Logged.all(reader(), query.build());
    }

    @Test
    void find_emptyLog_givesLastPage() {
        LogPage page = reader().find(query().build());

        assertThat(page.records()).isEmpty();
        assertThat(page.nextCursor()).isEmpty();
    }

    @Test
    void append_recordOfEachShape_comesBackAsItWas() {
        List<LogRecord> records = append(
                Logged.call(),
                Logged.delegated(),
                Logged.call().with(new JsonText("{\"a\": [1.50, null,\n \"\\u0000\\n\u00e9\ud83d\ude00\"]}")),
                Logged.call(NOON, "$1$9$other's \"hash\" \\ %_", "it's; DROP TABLE \u00e9\ud83d\ude00 --"));

        assertThat(find(query())).isEqualTo(records);
    }

    @Test
    void append_largestAdditionalData_comesBackAsItWas() {
        String frame = "{\"a\":\"\"}";
        String text = "\u00e9".repeat((AdditionalData.MOST - frame.length()) / 2);
        LogRecord large = Logged.call().with(new JsonText("{\"a\":\"" + text + "\"}"));
        List<LogRecord> records = append(large, Logged.call(), large);

        assertThat(find(query())).isEqualTo(records);
        assertThat(find(query().order(LogOrder.DESCENDING)))
                .containsExactly(records.get(2), records.get(1), records.get(0));
    }

    @Test
    void find_manyLargeRecords_pageIsBoundedInSize() {
        LogRecord large = Logged.call().with(new JsonText("{\"a\":\"" + "x".repeat(1_000_000) + "\"}"));
        Collections.nCopies(12, large).forEach(log()::append);

        LogPage page = reader().find(query().limit(1000).build());

        assertThat(page.records()).hasSize(9);
        assertThat(page.nextCursor()).isPresent();
        assertThat(find(query().limit(1000))).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource(LogOrder.class)
    void find_pageByPage_givesEachRecordOnceInOrder(LogOrder order) {
        List<LogRecord> expected = new ArrayList<>(appendMany(60));
        if (order == LogOrder.DESCENDING) {
            Collections.reverse(expected);
        }

        assertThat(reader().find(query().order(order).limit(7).build()).records())
                .isEqualTo(expected.subList(0, 7));
        assertThat(find(query().order(order).limit(7))).isEqualTo(expected);
        assertThat(find(query().order(order).limit(1))).isEqualTo(expected);
        assertThat(find(query().order(order).limit(60))).isEqualTo(expected);
    }

    @Test
    void find_asItIs_givesNewest25() {
        List<LogRecord> records = new ArrayList<>(appendMany(30));
        Collections.reverse(records);

        assertThat(reader().find(LogQuery.builder(UTRECHT).build()).records()).isEqualTo(records.subList(0, 25));
    }

    @Test
    void find_recordsThatComeBetweenPages_shiftNothing() {
        List<LogRecord> records = appendMany(6);
        LogQuery query = LogQuery.builder(UTRECHT).limit(3).build();
        LogPage first = reader().find(query);
        append(Logged.call(NOON.plusSeconds(60)));

        List<LogRecord> second =
                reader().find(query.from(first.nextCursor().orElseThrow())).records();

        assertThat(second).containsExactly(records.get(2), records.get(1), records.get(0));
    }

    @Test
    void find_eachPeerOfTheCall_seesIt() {
        LogRecord delegated = append(Logged.delegated()).get(0);

        for (PeerId peer : List.of(UTRECHT, ZEIST, AMERSFOORT, BUNNIK)) {
            assertThat(reader().find(LogQuery.builder(peer).build()).records()).containsExactly(delegated);
        }
    }

    @Test
    void find_otherPeer_seesNothingWhateverItAsks() {
        LogRecord call = append(Logged.call()).get(0);

        assertThat(reader().find(LogQuery.builder(STRANGER).build()).records()).isEmpty();
        assertThat(reader().find(LogQuery.builder(STRANGER)
                                .transactionIds(List.of(call.transactionId()))
                                .build())
                        .records())
                .isEmpty();
        assertThat(reader().find(LogQuery.builder(STRANGER)
                                .grantHashes(List.of(GRANT))
                                .serviceNames(List.of(SERVICE))
                                .build())
                        .records())
                .isEmpty();
    }

    @Test
    void find_peerWhoseIdJsonWritesInAnotherWay_seesItsRecords() {
        PeerId odd = new PeerId("a\"b\\c\u00e9");
        LogRecord call = append(LogRecord.incoming(
                        Logged.id(), GRANT, LogSource.of(odd), LogDestination.of(ZEIST), SERVICE, NOON))
                .get(0);

        assertThat(reader().find(LogQuery.builder(odd).build()).records()).containsExactly(call);
        assertThat(reader().find(LogQuery.builder(odd)
                                .transactionIds(List.of(call.transactionId()))
                                .build())
                        .records())
                .containsExactly(call);
        assertThat(reader().find(LogQuery.builder(new PeerId("\u00e9t\u00e9")).build())
                        .records())
                .isEmpty();
    }

    @Test
    void find_afterAndBefore_bothExclusive() {
        List<LogRecord> records =
                append(Logged.call(NOON), Logged.call(NOON.plusSeconds(1)), Logged.call(NOON.plusSeconds(2)));

        assertThat(find(query().after(NOON))).isEqualTo(records.subList(1, 3));
        assertThat(find(query().before(NOON.plusSeconds(2)))).isEqualTo(records.subList(0, 2));
        assertThat(find(query().after(NOON).before(NOON.plusSeconds(2)))).isEqualTo(records.subList(1, 2));
        assertThat(find(query().after(NOON.plusMillis(500)))).isEqualTo(records.subList(1, 3));
        assertThat(find(query().before(NOON.plusMillis(500)))).isEqualTo(records.subList(0, 1));
        assertThat(find(query().after(NOON.plusSeconds(9)))).isEmpty();
        assertThat(find(query().before(NOON))).isEmpty();
    }

    @Test
    void find_grantsAndServices_oneOfEitherIsEnough() {
        List<LogRecord> records = append(
                Logged.call(NOON, "grant-a", "service-a"),
                Logged.call(NOON, "grant-b", "service-b"),
                Logged.call(NOON, "grant-c", "service-c"));

        assertThat(find(query().grantHashes(List.of("grant-a", "grant-b")))).isEqualTo(records.subList(0, 2));
        assertThat(find(query().serviceNames(List.of("service-c")))).isEqualTo(records.subList(2, 3));
        assertThat(find(query().grantHashes(List.of("grant-a")).serviceNames(List.of("service-b"))))
                .isEqualTo(records.subList(0, 2));
        assertThat(find(query().grantHashes(List.of("grant-a")).after(NOON))).isEmpty();
        assertThat(find(query().grantHashes(List.of("' OR '1'='1")))).isEmpty();
    }

    @Test
    void find_transactions_overrideLimitAndFilters() {
        List<LogRecord> records = appendMany(5);

        List<LogRecord> found = reader().find(query().transactionIds(List.of(
                                records.get(3).transactionId(),
                                records.get(1).transactionId(),
                                records.get(1).transactionId(),
                                Logged.id()))
                        .limit(1)
                        .after(NOON.plusSeconds(100))
                        .serviceNames(List.of("other"))
                        .build())
                .records();

        assertThat(found).containsExactly(records.get(1), records.get(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "1", "-", "1-", "-1-2", "1-2-3", "99999999999999999999-1", "1-1 OR 1=1", "\u0661-\u0661"})
    void find_foreignCursor_isRefused(String cursor) {
        append(Logged.call());
        LogQuery query = query().cursor(cursor).build();

        assertThatThrownBy(() -> reader().find(query))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cursor");
    }

    @Test
    void append_manyCallersAtOnce_eachRecordIsThereOnce() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(64);
        List<LogRecord> expected = Collections.synchronizedList(new ArrayList<>());
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int caller = 0; caller < 64; caller++) {
                ends.add(callers.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        LogRecord call = Logged.call();
                        log().append(call);
                        expected.add(call);
                    }
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            callers.shutdownNow();
        }

        assertThat(Logged.all(reader())).hasSize(64 * 25).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void append_interruptedCaller_isToldOrWritten() {
        LogRecord call = Logged.call();
        Thread.currentThread().interrupt();
        log().append(call);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(Logged.all(reader())).containsExactly(call);
    }

    @Test
    void find_momentsOfAllTimes_areKept() {
        List<LogRecord> records = append(
                Logged.call(Instant.EPOCH), Logged.call(NOON), Logged.call(Instant.parse("9999-12-31T23:59:59Z")));

        assertThat(find(query())).isEqualTo(records);
    }
}
