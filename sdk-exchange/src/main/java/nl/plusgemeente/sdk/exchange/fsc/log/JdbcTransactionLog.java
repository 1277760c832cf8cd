package nl.plusgemeente.sdk.exchange.fsc.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * The transaction log of several nodes, in one table of a database. Use a table per tenant: whoever may see records is told by
 * the peers in them.
 *
 * <p>A record is committed before {@link #append(LogRecord)} returns; how durable that is, is for the database to say (for
 * PostgreSQL: leave {@code synchronous_commit} on). Records of callers of one node that come together are committed together: when
 * the database refuses one of them, all of them fail. Give the data source a time-out for connecting and for reading from its
 * socket: JDBC has no other bound for a database that does not answer.
 */
public final class JdbcTransactionLog implements TransactionLog, LogReader {
    private final DataSource source;
    private final LogTable table;
    private final int seconds;
    private final GroupCommit<LogRecord> commit;

    JdbcTransactionLog(DataSource source, LogTable table, Duration wait) {
        this.source = source;
        this.table = table;
        this.seconds = (int) Math.max(1, wait.toSeconds());
        this.commit = new GroupCommit<>(this::insert, LogTable::length, wait, "table " + table.name());
    }

    /**
     * A log in a database.
     *
     * @param source gives connections, from a pool
     * @return a builder
     */
    public static JdbcTransactionLogBuilder builder(DataSource source) {
        return new JdbcTransactionLogBuilder(source);
    }

    @Override
    public void append(LogRecord record) {
        commit.write(record);
    }

    private void insert(List<LogRecord> batch) throws SQLException {
        inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
                insert.setQueryTimeout(seconds);
                for (LogRecord record : batch) {
                    LogTable.bind(insert, record);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return batch.size();
        });
    }

    /**
     * {@inheritDoc}
     *
     * <p>Records stand in the order of their moments, those of one second in the order in which the database numbered them. A
     * record that another node is about to commit may get a place in front of a page that was given already.
     */
    @Override
    public LogPage find(LogQuery query) {
        LogSelect select = new LogSelect(table, query);
        try {
            return inTransaction(connection -> select.page(connection, seconds));
        } catch (SQLException e) {
            throw new TransactionLogException(
                    "The transaction log in table " + table.name() + " cannot be read: see the cause", e);
        }
    }

    /**
     * Deletes the oldest records. The group says how long records are to be kept.
     *
     * @param moment records of this moment and later stay
     * @return how many records were deleted
     * @throws TransactionLogException when the database cannot do it (SDK-6075)
     */
    public int deleteBefore(Instant moment) {
        try {
            return inTransaction(connection -> {
                try (PreparedStatement delete = connection.prepareStatement(table.delete())) {
                    delete.setLong(1, moment.getEpochSecond() + (moment.getNano() > 0 ? 1 : 0));
                    return delete.executeUpdate();
                }
            });
        } catch (SQLException e) {
            throw new TransactionLogException(
                    "Records of the transaction log in table " + table.name() + " cannot be deleted: see the cause", e);
        }
    }

    /**
     * What makes the table and its indexes, to be taken into the scripts of the application. It is plain SQL:2016, as PostgreSQL
     * and H2 take it; in another database the type of the key and of the long text may have to be its own.
     *
     * @return one statement each
     */
    public List<String> ddl() {
        return table.ddl();
    }

    /**
     * Makes the table and its indexes. Nothing else does.
     *
     * @throws TransactionLogException when that fails, for example as the table is there (SDK-6075)
     */
    public void createTable() {
        try {
            inTransaction(connection -> {
                try (Statement create = connection.createStatement()) {
                    for (String one : ddl()) {
                        create.execute(one);
                    }
                }
                return 0;
            });
        } catch (SQLException e) {
            throw new TransactionLogException(
                    "The table " + table.name() + " of the transaction log cannot be made: see the cause", e);
        }
    }

    private <T> T inTransaction(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            boolean auto = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                undo(connection, e);
                throw e;
            } finally {
                connection.setAutoCommit(auto);
            }
        }
    }

    private static void undo(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public String toString() {
        return "TransactionLog[table " + table.name() + "]";
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
