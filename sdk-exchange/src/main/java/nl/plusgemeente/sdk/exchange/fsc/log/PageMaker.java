package nl.plusgemeente.sdk.exchange.fsc.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A page in the making, bounded in records, in size and in how much is read for it. */
final class PageMaker {
    /** Bytes of records on one page, beside the last one. */
    private static final long MOST_BYTES = 8L << 20;
    /** Bytes that are read for one page. */
    private static final long MOST_READ = 64L << 20;

    private final Predicate<LogRecord> filter;
    private final int size;
    private final List<LogRecord> records = new ArrayList<>();
    private long bytes;
    private long read;

    PageMaker(LogQuery query) {
        this.filter = query.filter();
        this.size = query.pageSize();
    }

    /** Takes a record if it is asked for; empty stands for one that was read and is not. */
    void offer(Optional<LogRecord> candidate, long length) {
        read += length;
        candidate.filter(filter).ifPresent(asked -> {
            records.add(asked);
            bytes += length;
        });
    }

    boolean isFull() {
        return records.size() == size || bytes >= MOST_BYTES || read >= MOST_READ;
    }

    LogPage upTo(LogCursor next) {
        return new LogPage(records, Optional.of(next.text()));
    }

    LogPage last() {
        return new LogPage(records, Optional.empty());
    }
}
