package nl.plusgemeente.sdk.exchange.fsc.log;

import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.NOON;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table, and a database that does not do as it is asked. */
class JdbcTransactionLogTest {
    private JdbcConnectionPool pool;
    private JdbcTransactionLog log;

    @BeforeEach
    void open() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "TEST", "TEST");
        log = JdbcTransactionLog.builder(pool).build();
    }

    @AfterEach
    void end() {
        pool.dispose();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Connections of which some methods fail. */
    private DataSource failing(String... methods) {
        return wrap(DataSource.class, pool, Set.of(methods));
    }

    private static <T> T wrap(Class<T> type, Object real, Set<String> failing) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    if (failing.contains(method.getName())) {
                        throw new SQLException("TEST " + method.getName());
                    }
                    try {
                        Object result = method.invoke(real, values);
                        return result instanceof Connection ? wrap(Connection.class, result, failing) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Test
    void anyUse_noTable_failsWithItsName() {
        assertThatThrownBy(() -> log.append(Logged.call()))
                .isInstanceOf(TransactionLogException.class)
                .hasMessageContaining("SDK-6075 The transaction log in table fsc_transaction_log cannot be written")
                .hasCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> log.find(LogQuery.builder(UTRECHT).build()))
                .isInstanceOf(TransactionLogException.class)
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> log.deleteBefore(NOON))
                .isInstanceOf(TransactionLogException.class)
                .hasMessageContaining("cannot be deleted");
    }

    @Test
    void createTable_again_fails() {
        log.createTable();

        assertThatThrownBy(log::createTable)
                .isInstanceOf(TransactionLogException.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void ddl_runByTheApplication_makesWhatTheLogNeeds() throws SQLException {
        run("CREATE SCHEMA fsc");
        JdbcTransactionLog own =
                JdbcTransactionLog.builder(pool).table("fsc.calls").build();
        for (String one : own.ddl()) {
            run(one);
        }
        LogRecord call = Logged.call();
        own.append(call);

        assertThat(Logged.all(own)).containsExactly(call);
        assertThat(own).hasToString("TransactionLog[table fsc.calls]");
    }

    @Test
    void append_commitFails_isToldAndNotThere() {
        log.createTable();
        JdbcTransactionLog unsure =
                JdbcTransactionLog.builder(failing("commit")).build();

        assertThatThrownBy(() -> unsure.append(Logged.call()))
                .isInstanceOf(TransactionLogException.class)
                .hasRootCauseMessage("TEST commit");
        assertThat(Logged.all(log)).isEmpty();
    }

    @Test
    void append_undoFailsToo_firstFaultIsTold() {
        log.createTable();
        JdbcTransactionLog unsure =
                JdbcTransactionLog.builder(failing("commit", "rollback")).build();

        assertThatThrownBy(() -> unsure.append(Logged.call()))
                .hasRootCauseMessage("TEST commit")
                .cause()
                .satisfies(cause -> assertThat(cause.getSuppressed()).hasSize(1));
    }

    @Test
    void append_noConnection_fails() {
        JdbcTransactionLog unreachable =
                JdbcTransactionLog.builder(failing("getConnection")).build();

        assertThatThrownBy(() -> unreachable.append(Logged.call()))
                .isInstanceOf(TransactionLogException.class)
                .hasRootCauseMessage("TEST getConnection");
    }

    @Test
    void append_connectionsOfTheApplication_areGivenBackAsTheyWere() throws SQLException {
        log.createTable();
        log.append(Logged.call());

        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(pool.getActiveConnections()).isZero();
    }

    @Test
    void append_severalNodes_eachRecordIsThereOnce() throws Exception {
        log.createTable();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<LogRecord> expected = Collections.synchronizedList(new ArrayList<>());
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                JdbcTransactionLog node = JdbcTransactionLog.builder(pool).build();
                ends.add(nodes.submit(() -> {
                    for (int record = 0; record < 50; record++) {
                        LogRecord call = Logged.call();
                        node.append(call);
                        expected.add(call);
                    }
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(Logged.all(log)).hasSize(200).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void find_rowThatWasChanged_isDamaged() throws SQLException {
        log.createTable();
        log.append(Logged.call());
        run("UPDATE fsc_transaction_log SET log_record = '{\"secret\":1}'");

        assertThatThrownBy(() -> Logged.all(log))
                .isInstanceOf(LogDamagedException.class)
                .hasMessageStartingWith("SDK-6077")
                .hasMessageContaining("fsc_transaction_log is damaged at record_number 1")
                .hasMessageNotContaining("secret");
    }

    @Test
    void deleteBefore_deletesWhatWasMadeBefore() {
        log.createTable();
        for (int second = 0; second < 4; second++) {
            log.append(Logged.call(NOON.plusSeconds(second)));
        }

        assertThat(log.deleteBefore(NOON)).isZero();
        assertThat(log.deleteBefore(NOON.plusMillis(1))).isEqualTo(1);
        assertThat(log.deleteBefore(NOON.plusSeconds(3))).isEqualTo(2);
        assertThat(Logged.all(log)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a;DROP TABLE b", "a.b.c", "a\"", "\u00e9", "a.", ".a"})
    void table_nameThatIsNone_isRefused(String name) {
        JdbcTransactionLogBuilder builder = JdbcTransactionLog.builder(pool);

        assertThatThrownBy(() -> builder.table(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.table("a".repeat(49))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void longestWait_outOfBounds_isRefused() {
        JdbcTransactionLogBuilder builder = JdbcTransactionLog.builder(pool);

        assertThatThrownBy(() -> builder.longestWait(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        log = builder.longestWait(Duration.ofMillis(100)).build();
        log.createTable();
        log.append(Logged.call());
    }
}
