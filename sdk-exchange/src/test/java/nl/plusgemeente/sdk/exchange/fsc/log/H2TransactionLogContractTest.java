package nl.plusgemeente.sdk.exchange.fsc.log;

import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** In a table of H2. */
class H2TransactionLogContractTest extends TransactionLogContract {
    private JdbcConnectionPool pool;
    private JdbcTransactionLog log;

    @BeforeEach
    void create() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "TEST", "TEST");
        log = JdbcTransactionLog.builder(pool).build();
        log.createTable();
    }

    @AfterEach
    void end() {
        pool.dispose();
    }

    @Override
    TransactionLog log() {
        return log;
    }

    @Override
    LogReader reader() {
        return log;
    }
}
