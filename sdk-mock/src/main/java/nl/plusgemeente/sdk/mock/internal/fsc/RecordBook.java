package nl.plusgemeente.sdk.mock.internal.fsc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;

/** The transaction log of a peer. */
final class RecordBook {

    private final List<Numbered> records = new ArrayList<>();

    /**
     * A record with its place.
     *
     * @param number counts from 1
     */
    record Numbered(int number, LogRecord made) {

        /** Sorts by time, then by place. */
        String key() {
            return String.format(Locale.ROOT, "%012d-%09d", made.createdAt().getEpochSecond(), number);
        }
    }

    synchronized void add(LogRecord made) {
        records.add(new Numbered(records.size() + 1, made));
    }

    synchronized List<Numbered> list() {
        return List.copyOf(records);
    }

    synchronized void clear() {
        records.clear();
    }
}
