package nl.plusgemeente.sdk.exchange.fsc.log;

import java.util.List;
import java.util.Optional;

/**
 * Some of the records that were asked for.
 *
 * @param records in the order of the query
 * @param nextCursor where the next page starts; empty when there is none
 */
public record LogPage(List<LogRecord> records, Optional<String> nextCursor) {

    /** Copies the list. */
    public LogPage {
        records = List.copyOf(records);
    }
}
