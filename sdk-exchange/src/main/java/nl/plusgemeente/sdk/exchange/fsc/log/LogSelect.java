package nl.plusgemeente.sdk.exchange.fsc.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;

/** One page of a table. The next one starts behind the moment and number of its last record: what comes or goes shifts nothing. */
final class LogSelect {
    private static final int FETCH = 64;

    private final LogTable table;
    private final LogQuery query;
    private final StringBuilder sql = new StringBuilder(512);
    private final List<Object> values = new ArrayList<>();

    LogSelect(LogTable table, LogQuery query) {
        this.table = table;
        this.query = query;
        sql.append("SELECT record_number, created_at, log_record FROM ").append(table.name());
        sql.append(" WHERE (outway_peer = ? OR service_peer = ? OR outway_delegator = ? OR service_delegator = ?)");
        values.addAll(Collections.nCopies(4, query.peer().value()));
        if (query.transactionIds().isEmpty()) {
            time();
            names();
        } else {
            sql.append(" AND ");
            in(
                    "transaction_id",
                    query.transactionIds().stream().map(TransactionId::value).toList());
        }
        place();
    }

    private void time() {
        // a moment within a second lies behind all records of that second
        query.after().ifPresent(moment -> and("created_at > ?", moment.getEpochSecond()));
        query.before()
                .ifPresent(moment -> and("created_at < ?", moment.getEpochSecond() + (moment.getNano() > 0 ? 1 : 0)));
    }

    private void and(String condition, Object value) {
        sql.append(" AND ").append(condition);
        values.add(value);
    }

    private void names() {
        boolean grants = !query.grantHashes().isEmpty();
        boolean services = !query.serviceNames().isEmpty();
        if (grants || services) {
            sql.append(" AND (");
            in("grant_hash", query.grantHashes());
            sql.append(grants && services ? " OR " : "");
            in("service_name", query.serviceNames());
            sql.append(')');
        }
    }

    private void in(String column, List<String> among) {
        if (!among.isEmpty()) {
            sql.append(column)
                    .append(" IN (?")
                    .append(", ?".repeat(among.size() - 1))
                    .append(')');
            values.addAll(among);
        }
    }

    private void place() {
        boolean ascending = query.order() == LogOrder.ASCENDING;
        query.cursor().map(LogCursor::parse).ifPresent(cursor -> {
            String than = ascending ? " > ?" : " < ?";
            sql.append(" AND (created_at")
                    .append(than)
                    .append(" OR created_at = ? AND record_number")
                    .append(than)
                    .append(')');
            values.addAll(List.of(cursor.major(), cursor.major(), cursor.minor()));
        });
        String direction = ascending ? " ASC" : " DESC";
        sql.append(" ORDER BY created_at")
                .append(direction)
                .append(", record_number")
                .append(direction);
        // one more tells whether there is a next page
        sql.append(" FETCH FIRST ").append(query.pageSize() + 1).append(" ROWS ONLY");
    }

    LogPage page(Connection connection, int seconds) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
            select.setQueryTimeout(seconds);
            select.setFetchSize(FETCH);
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                return page(rows);
            }
        }
    }

    private LogPage page(ResultSet rows) throws SQLException {
        PageMaker page = new PageMaker(query);
        LogCursor last = new LogCursor(0, 0);
        while (rows.next()) {
            if (page.isFull()) {
                return page.upTo(last);
            }
            last = new LogCursor(rows.getLong(2), rows.getLong(1));
            String json = rows.getString(3);
            page.offer(Optional.of(record(json, last)), json.length());
        }
        return page.last();
    }

    private LogRecord record(String json, LogCursor place) {
        try {
            return LogRecord.parse(new JsonText(json));
        } catch (JsonException e) {
            throw new LogDamagedException(
                    "The transaction log in table " + table.name() + " is damaged at record_number "
                            + place.minor()
                            + ": what stands in log_record was not written by the SDK. Put the record back from a"
                            + " copy, or move it away");
        }
    }
}
