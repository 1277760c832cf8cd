package nl.plusgemeente.sdk.exchange.fsc.log;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** In a table of a real PostgreSQL, with a schema of its own. */
class PostgresTransactionLogContractTest extends TransactionLogContract {
    private static EmbeddedPostgres server;
    private static DataSource database;
    private static int tests;

    private JdbcTransactionLog log;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        database = server.getPostgresDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void create() throws SQLException {
        String schema = "municipality" + tests++;
        try (Connection connection = database.getConnection();
                Statement create = connection.createStatement()) {
            create.execute("CREATE SCHEMA " + schema);
        }
        log = JdbcTransactionLog.builder(database).table(schema + ".calls").build();
        log.createTable();
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
