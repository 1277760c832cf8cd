package nl.plusgemeente.sdk.exchange.fsc.log;

import java.time.Duration;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Makes a {@link JdbcTransactionLog}. */
public final class JdbcTransactionLogBuilder {
    private static final Pattern NAME = Pattern.compile("([A-Za-z_][A-Za-z0-9_]{0,62}\\.)?[A-Za-z_][A-Za-z0-9_]{0,47}");

    private final DataSource source;
    private String table = "fsc_transaction_log";
    private Duration wait = Duration.ofSeconds(10);

    JdbcTransactionLogBuilder(DataSource source) {
        this.source = source;
    }

    /**
     * The table.
     *
     * @param name up to 48 letters, digits and underscores, after the name of a schema and a point where that is needed;
     *     default {@code fsc_transaction_log}
     * @return this builder
     */
    public JdbcTransactionLogBuilder table(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name of the table of a transaction log has up to 48 letters, digits and underscores");
        }
        this.table = name;
        return this;
    }

    /**
     * How long a caller waits for another one that writes, and how long a statement may take.
     *
     * @param longest default 10 s; for a statement, whole seconds
     * @return this builder
     */
    public JdbcTransactionLogBuilder longestWait(Duration longest) {
        this.wait = GroupCommit.requireWait(longest);
        return this;
    }

    /**
     * Makes it. Nothing is asked of the database yet.
     *
     * @return the log
     */
    public JdbcTransactionLog build() {
        return new JdbcTransactionLog(source, new LogTable(table), wait);
    }
}
