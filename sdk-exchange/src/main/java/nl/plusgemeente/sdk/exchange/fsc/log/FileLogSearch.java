package nl.plusgemeente.sdk.exchange.fsc.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a log for one page, in the memory of that page. There is no index: what is looked for is found by reading,
 * about 64 MiB for one page at most, from the newest record backwards or from the oldest on. Files that lie outside the time that
 * is asked for are passed over.
 */
final class FileLogSearch {
    private static final long WINDOW = 256 << 10;
    /** What JSON has another way of writing. */
    private static final String ESCAPED = "\"\\";

    private final LogFolder folder;
    private final LogQuery query;
    private final PageMaker page;
    private final boolean backwards;
    private final @Nullable LogCursor from;
    /** What each line has that is asked for, as bytes: most lines need not be read as JSON. */
    private final String needle;

    FileLogSearch(LogFolder folder, LogQuery query) {
        this.folder = folder;
        this.query = query;
        this.page = new PageMaker(query);
        this.backwards = query.order() == LogOrder.DESCENDING;
        this.from = query.cursor().map(LogCursor::parse).orElse(null);
        this.needle = needle(query);
    }

    private static String needle(LogQuery query) {
        String text = query.transactionIds().size() == 1
                ? query.transactionIds().get(0).value()
                : query.peer().value();
        boolean plain = text.chars().noneMatch(c -> ESCAPED.indexOf(c) >= 0);
        return plain ? new String(text.getBytes(UTF_8), ISO_8859_1) : "";
    }

    LogPage page() throws IOException {
        for (Segment segment : segments()) {
            if (mayHold(segment)) {
                Optional<LogCursor> next = backwards ? readBack(segment) : readOn(segment);
                if (next.isPresent()) {
                    return isMore(segment, next.get().minor()) ? page.upTo(next.get()) : page.last();
                }
            }
        }
        return page.last();
    }

    private Collection<Segment> segments() {
        NavigableMap<Long, Segment> all = folder.segments();
        if (from != null) {
            all = backwards ? all.headMap(from.major(), true) : all.tailMap(from.major(), true);
        }
        return (backwards ? all.descendingMap() : all).values();
    }

    private boolean mayHold(Segment segment) {
        return !query.transactionIds().isEmpty()
                || segment.span()
                        .map(span -> span.holds(query.after(), query.before()))
                        .orElse(true);
    }

    /** Whether there is anything behind a place, asked for or not. */
    private boolean isMore(Segment segment, long place) {
        return backwards
                ? place > 0 || folder.segments().lowerKey(segment.number()) != null
                : place < segment.end() || folder.segments().higherKey(segment.number()) != null;
    }

    private Optional<LogCursor> readOn(Segment segment) throws IOException {
        long end = segment.end();
        try (LineReader lines = new LineReader(segment.file())) {
            long place = start(segment, lines, 0, end);
            lines.seek(place, end);
            while (place < end) {
                page.offer(candidate(segment, lines, place), lines.end() - place);
                place = lines.end();
                if (page.isFull()) {
                    return Optional.of(new LogCursor(segment.number(), place));
                }
            }
        } catch (NoSuchFileException e) {
            return deleted(segment, e);
        }
        return Optional.empty();
    }

    private Optional<LogCursor> readBack(Segment segment) throws IOException {
        try (LineReader lines = new LineReader(segment.file())) {
            long end = start(segment, lines, segment.end(), segment.end());
            while (end > 0) {
                List<Found> window = window(segment, lines, end);
                for (int i = window.size() - 1; i >= 0; i--) {
                    Found found = window.get(i);
                    page.offer(found.item, end - found.place);
                    end = found.place;
                    if (page.isFull()) {
                        return Optional.of(new LogCursor(segment.number(), end));
                    }
                }
            }
        } catch (NoSuchFileException e) {
            return deleted(segment, e);
        }
        return Optional.empty();
    }

    /** The whole lines of a stretch that ends where the last of them does. */
    private List<Found> window(Segment segment, LineReader lines, long end) throws IOException {
        long place = lines.lineAt(Math.max(0, end - WINDOW), end);
        if (place == end) {
            // one that is larger than the window
            place = lines.lineAt(Math.max(0, end - LogLine.MOST), end);
        }
        if (place == end) {
            throw SegmentRecovery.damaged(segment.file(), end);
        }
        List<Found> window = new ArrayList<>();
        lines.seek(place, end);
        while (place < end) {
            window.add(new Found(place, candidate(segment, lines, place)));
            place = lines.end();
        }
        return window;
    }

    private Optional<LogRecord> candidate(Segment segment, LineReader lines, long place) throws IOException {
        advance(segment, lines, place);
        return lines.holds(needle) ? Optional.of(parsed(segment, lines, place)) : Optional.empty();
    }

    /** The record of the next line, which is at a place. */
    static LogRecord read(Segment segment, LineReader lines, long place) throws IOException {
        advance(segment, lines, place);
        return parsed(segment, lines, place);
    }

    private static void advance(Segment segment, LineReader lines, long place) throws IOException {
        if (!lines.next() || lines.start() != place || lines.batch() < 0) {
            throw SegmentRecovery.damaged(segment.file(), place);
        }
    }

    private static LogRecord parsed(Segment segment, LineReader lines, long place) {
        try {
            return LogRecord.parse(lines.json());
        } catch (JsonException e) {
            throw SegmentRecovery.damaged(segment.file(), place);
        }
    }

    /** Where the cursor points to, if it is in this file, and a line starts there. */
    private long start(Segment segment, LineReader lines, long otherwise, long end) throws IOException {
        if (from == null || from.major() != segment.number()) {
            return otherwise;
        }
        if (from.minor() > end || lines.lineAt(from.minor(), end) != from.minor()) {
            throw LogCursor.foreign();
        }
        return from.minor();
    }

    /** A file that was deleted while its log was read is gone for this page too; one that somebody took away is missed. */
    private Optional<LogCursor> deleted(Segment segment, NoSuchFileException missing) throws NoSuchFileException {
        if (folder.segments().containsKey(segment.number())) {
            throw missing;
        }
        return Optional.empty();
    }

    /**
     * A record and where it stands.
     *
     * @param place the start of its line
     * @param item the record, if it may be asked for
     */
    private record Found(long place, Optional<LogRecord> item) {}
}
