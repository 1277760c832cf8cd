package nl.plusgemeente.sdk.exchange.fsc.log;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * The table of a log: each record as JSON, and beside it what is searched on.
 *
 * @param name its name, which was checked
 */
record LogTable(String name) {
    private static final int FIXED = 512;

    List<String> ddl() {
        String index = name.substring(name.indexOf('.') + 1);
        return List.of(
                "CREATE TABLE " + name + " ("
                        + "record_number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
                        + "created_at BIGINT NOT NULL, "
                        + "transaction_id VARCHAR(36) NOT NULL, "
                        + "grant_hash VARCHAR(" + LogText.HASH + ") NOT NULL, "
                        + "service_name VARCHAR(" + LogText.NAME + ") NOT NULL, "
                        + "outway_peer VARCHAR(255) NOT NULL, "
                        + "outway_delegator VARCHAR(255), "
                        + "service_peer VARCHAR(255) NOT NULL, "
                        + "service_delegator VARCHAR(255), "
                        + "log_record VARCHAR(" + LogLine.MOST + ") NOT NULL)",
                "CREATE INDEX " + index + "_created ON " + name + " (created_at, record_number)",
                "CREATE INDEX " + index + "_transaction ON " + name + " (transaction_id)");
    }

    String insert() {
        return "INSERT INTO " + name + " (created_at, transaction_id, grant_hash, service_name, outway_peer,"
                + " outway_delegator, service_peer, service_delegator, log_record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    }

    String delete() {
        return "DELETE FROM " + name + " WHERE created_at < ?";
    }

    static void bind(PreparedStatement insert, LogRecord record) throws SQLException {
        insert.setLong(1, record.createdAt().getEpochSecond());
        insert.setString(2, record.transactionId().value());
        insert.setString(3, record.grantHash());
        insert.setString(4, record.serviceName());
        insert.setString(5, record.source().outway().value());
        bind(insert, 6, record.source().delegator());
        insert.setString(7, record.destination().service().value());
        bind(insert, 8, record.destination().delegator());
        insert.setString(9, record.toJson().json());
    }

    private static void bind(PreparedStatement insert, int place, Optional<PeerId> peer) throws SQLException {
        if (peer.isPresent()) {
            insert.setString(place, peer.get().value());
        } else {
            insert.setNull(place, Types.VARCHAR);
        }
    }

    /** About how large a record is. */
    static int length(LogRecord record) {
        return FIXED + record.additionalData().map(data -> data.json().length()).orElse(0);
    }
}
