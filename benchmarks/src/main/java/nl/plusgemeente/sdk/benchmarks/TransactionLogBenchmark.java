package nl.plusgemeente.sdk.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.FileTransactionLog;
import nl.plusgemeente.sdk.exchange.fsc.log.JdbcTransactionLog;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDestination;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.LogSource;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLog;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** Records per second that are durable before their caller goes on: of one caller, and of 64 whose records are written together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
public class TransactionLogBenchmark {
    private static final PeerId UTRECHT = new PeerId("00000099000000344000");
    private static final PeerId ZEIST = new PeerId("00000099000000355000");
    private static final String GRANT = "$1$3$" + "TEST".repeat(21) + "XY";

    /** What the log is kept in: files, or a table of a database, which is on the same disk. */
    @Param({"FILE", "H2", "POSTGRES"})
    public String store;

    private final Clock clock = Clock.systemUTC();
    private final List<AutoCloseable> ends = new ArrayList<>();
    private TransactionLog log;

    /** Opens an empty log. */
    @Setup
    public void open() throws IOException, SQLException {
        Path directory = Files.createTempDirectory("TEST-log");
        log = switch (store) {
            case "FILE" -> file(directory);
            case "H2" -> table(h2(directory));
            default -> table(postgres());
        };
    }

    private TransactionLog file(Path directory) {
        FileTransactionLog files = FileTransactionLog.builder(directory).open();
        ends.add(files);
        return files;
    }

    private TransactionLog table(ConnectionPoolDataSource source) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        ends.add(pool::dispose);
        JdbcTransactionLog table = JdbcTransactionLog.builder((DataSource) pool).build();
        table.createTable();
        return table;
    }

    private static ConnectionPoolDataSource h2(Path directory) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + directory.resolve("log"));
        source.setUser("TEST");
        source.setPassword("TEST");
        return source;
    }

    private ConnectionPoolDataSource postgres() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                // off by default, as it is made for tests
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .start();
        ends.add(server);
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        return source;
    }

    /** Ends it. */
    @TearDown
    public void close() throws Exception {
        Collections.reverse(ends);
        for (AutoCloseable end : ends) {
            end.close();
        }
    }

    /** One caller. */
    @Benchmark
    public void one() {
        append();
    }

    /** 64 callers. */
    @Benchmark
    @Threads(64)
    public void together() {
        append();
    }

    private void append() {
        log.append(LogRecord.outgoing(
                TransactionId.next(clock),
                GRANT,
                LogSource.of(UTRECHT),
                LogDestination.of(ZEIST),
                "zaken-api",
                clock.instant()));
    }
}
