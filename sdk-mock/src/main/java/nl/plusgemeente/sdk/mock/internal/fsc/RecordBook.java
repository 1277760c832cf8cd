package nl.plusgemeente.sdk.mock.internal.fsc;

import java.util.ArrayList;
import java.util.List;
import nl.plusgemeente.sdk.mock.FscRecord;

/** The transaction log of a peer. */
final class RecordBook {

    private final List<Numbered> records = new ArrayList<>();

    /**
     * A record with its place.
     *
     * @param number counts from 1
     */
    record Numbered(int number, FscRecord made) {

        /** Sorts by time, then by place. */
        String key() {
            return String.format(
                    java.util.Locale.ROOT, "%012d-%09d", made.createdAt().getEpochSecond(), number);
        }
    }

    synchronized void add(FscRecord made) {
        records.add(new Numbered(records.size() + 1, made));
    }

    synchronized List<Numbered> list() {
        return List.copyOf(records);
    }

    synchronized void clear() {
        records.clear();
    }
}
