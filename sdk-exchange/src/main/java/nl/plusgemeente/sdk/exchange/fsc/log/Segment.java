package nl.plusgemeente.sdk.exchange.fsc.log;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** One of the files of a log. What lies before its end is durable; what lies behind is not to be read. */
final class Segment {
    private final long number;
    private final Path file;
    private volatile long end;
    private volatile Optional<Span> span = Optional.empty();

    Segment(long number, Path file, long end) {
        this.number = number;
        this.file = file;
        this.end = end;
    }

    long number() {
        return number;
    }

    Path file() {
        return file;
    }

    long end() {
        return end;
    }

    void end(long place) {
        this.end = place;
    }

    /** When its records were made, once it is known, and it gets no more of them. */
    Optional<Span> span() {
        return span;
    }

    void span(Span known) {
        this.span = Optional.of(known);
    }

    @Override
    public String toString() {
        return file.toString();
    }

    /**
     * From when to when, both included; the first lies behind the last where there are no records.
     *
     * @param first the earliest
     * @param last the latest
     */
    record Span(Instant first, Instant last) {
        static final Span NONE = new Span(Instant.MAX, Instant.MIN);

        Span with(Instant moment) {
            return new Span(moment.isBefore(first) ? moment : first, moment.isAfter(last) ? moment : last);
        }

        boolean holds(Optional<Instant> after, Optional<Instant> before) {
            return after.map(last::isAfter).orElse(true)
                    && before.map(first::isBefore).orElse(true);
        }
    }
}
