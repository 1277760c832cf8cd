package nl.plusgemeente.sdk.exchange.fsc.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Writes the newest file of a log, by one thread at a time. Room is made in steps, filled with zeros: a write into room that is
 * there needs no change of the file's length, which makes it durable a quarter faster.
 */
final class SegmentWriter {
    private static final long ROOM = 1L << 20;
    private static final byte LINE_BREAK = '\n';

    private final Segment segment;
    private final LogFile file;
    private final WriteBuffers buffers;
    private final LocalDate day;
    private final long room;
    private long made;
    private long written;
    private Segment.Span span = Segment.Span.NONE;

    /**
     * A new file.
     *
     * @param buffers of the log
     * @param most up to where it is to be filled
     * @param first its first record, of the day that it is for
     */
    SegmentWriter(Segment segment, LogFile file, WriteBuffers buffers, long most, EncodedRecord first) {
        this.segment = segment;
        this.file = file;
        this.buffers = buffers;
        this.day = day(first);
        this.room = Math.min(ROOM, most);
    }

    /** Whether records are for this file: it ends with its day, but for those that come late, and when it is full. */
    boolean takes(List<EncodedRecord> batch, long most) {
        long length = batch.stream().mapToLong(EncodedRecord::length).sum();
        return segment.end() + length <= most && !day(batch.get(0)).isAfter(day);
    }

    private static LocalDate day(EncodedRecord item) {
        return LocalDate.ofInstant(item.createdAt(), ZoneOffset.UTC);
    }

    /** Returns when all of them are durable; from then on they can be read. */
    void write(List<EncodedRecord> batch) throws IOException {
        long start = segment.end();
        written = start;
        buffers.lines().clear();
        Segment.Span spanned = span;
        for (EncodedRecord item : batch) {
            put(LogLine.head(start, item.json()));
            put(item.json());
            put(new byte[] {LINE_BREAK});
            spanned = spanned.with(item.createdAt());
        }
        flush();
        file.force();
        span = spanned;
        segment.end(written);
    }

    private void put(byte[] bytes) throws IOException {
        ByteBuffer buffer = buffers.lines();
        for (int done = 0; done < bytes.length; ) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int piece = Math.min(buffer.remaining(), bytes.length - done);
            buffer.put(bytes, done, piece);
            done += piece;
        }
    }

    private void flush() throws IOException {
        ByteBuffer buffer = buffers.lines().flip();
        long next = written + buffer.remaining();
        if (next > made) {
            makeRoom(next);
        }
        file.write(buffer, written);
        written = next;
        buffer.clear();
    }

    private void makeRoom(long needed) throws IOException {
        long enough = (needed / room + 1) * room;
        ByteBuffer zeros = buffers.zeros();
        while (made < enough) {
            zeros.clear().limit((int) Math.min(zeros.capacity(), enough - made));
            file.write(zeros, made);
            made += zeros.remaining();
        }
    }

    /** Takes what is no record off its end: nothing is written to it any more. */
    void seal() throws IOException {
        file.cut(segment.end());
        file.close();
        segment.span(span);
    }

    Segment segment() {
        return segment;
    }
}
