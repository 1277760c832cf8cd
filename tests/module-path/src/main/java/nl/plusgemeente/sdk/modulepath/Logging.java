package nl.plusgemeente.sdk.modulepath;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.FileTransactionLog;
import nl.plusgemeente.sdk.exchange.fsc.log.JdbcTransactionLog;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDestination;
import nl.plusgemeente.sdk.exchange.fsc.log.LogQuery;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.LogSource;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;

/** The transaction logs of FSC, one of which brings the module of databases along. */
final class Logging {
    private Logging() {}

    static void writeAndRead(Path folder) {
        PeerId peer = new PeerId("00000099000000344000");
        LogRecord call = LogRecord.outgoing(
                TransactionId.next(Clock.systemUTC()),
                "$1$3$TEST-grant",
                LogSource.of(peer),
                LogDestination.of(peer),
                "besluiten",
                Instant.EPOCH);
        try (FileTransactionLog log = FileTransactionLog.builder(folder).open()) {
            log.append(call);
            log.find(LogQuery.builder(peer).build())
                    .records()
                    .forEach(found -> System.out.println("logged " + found.serviceName()));
        }
        DataSource none = (DataSource) Proxy.newProxyInstance(
                Logging.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> null);
        System.out.println(
                "tables " + JdbcTransactionLog.builder(none).build().ddl().size());
    }
}
