package nl.plusgemeente.sdk.exchange.fsc.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import nl.plusgemeente.sdk.core.json.JsonText;

/**
 * Reads a stretch of a file line by line, in the memory of one line. Zeros in front of a line are passed over: they are room that
 * was made and not used, or a block that was lost.
 */
final class LineReader implements Closeable {
    private static final int PIECE = 64 << 10;
    /** Texts in a record may look like a line. */
    private static final int MOST_ATTEMPTS = 16;

    private final FileChannel channel;
    private byte[] bytes = new byte[PIECE];
    /** Where in the file the first of the bytes stands. */
    private long base;

    private int from;
    private int to;
    private int filled;
    private long limit;
    private boolean whole;

    LineReader(Path file) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Starts at a place, and ends before another one. */
    void seek(long start, long end) {
        base = start;
        from = 0;
        to = -1;
        filled = 0;
        limit = end;
    }

    /** The start of the first line at or behind a place: of that line, unless it is the first, the line break in front is there. */
    long lineAt(long place, long end) throws IOException {
        if (place == 0) {
            return 0;
        }
        seek(place - 1, end);
        for (int i = 0; i < filled || fill(); i++) {
            if (bytes[i] == '\n') {
                return base + i + 1;
            }
            if (i >= LogLine.MOST) {
                break;
            }
        }
        return end;
    }

    /** Goes on to the next line, or to what stands in its place. */
    boolean next() throws IOException {
        from = to + 1;
        do {
            while (from < filled && bytes[from] == 0) {
                from++;
            }
        } while (from == filled && fill());
        if (from >= filled) {
            return false;
        }
        for (to = from; to < filled || fill(); to++) {
            if (bytes[to] == '\n' || to - from >= LogLine.MOST) {
                break;
            }
        }
        whole = to < filled && bytes[to] == '\n';
        return true;
    }

    /** Reads more behind what there is, and forgets what is in front of the line. */
    private boolean fill() throws IOException {
        int kept = filled - from;
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, kept);
            base += from;
            to -= from;
            filled = kept;
            from = 0;
        }
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        long place = base + filled;
        int room = (int) Math.min(bytes.length - filled, limit - place);
        int read = room <= 0 ? -1 : channel.read(ByteBuffer.wrap(bytes, filled, room), place);
        filled += Math.max(read, 0);
        return read > 0;
    }

    /** Where the line starts. */
    long start() {
        return base + from;
    }

    /** Where the next one starts. */
    long end() {
        int end = to;
        while (!whole && bytes[end - 1] == 0) {
            end--;
        }
        return base + end + (whole ? 1 : 0);
    }

    /** Where the write began that it was part of; negative when it is not as it was written. */
    long batch() {
        long batch = whole ? LogLine.check(bytes, from, to) : -1;
        return batch <= start() ? batch : -1;
    }

    /** The same of a whole line that stands at the end of one that is not: the line break between them was lost. */
    long batchOfLast() {
        int attempts = MOST_ATTEMPTS;
        for (int place = to - 1; whole && place > from && attempts > 0; place--) {
            if (LogLine.claim(bytes, place, to) >= 0) {
                attempts--;
                long batch = LogLine.check(bytes, place, to);
                if (batch >= 0 && batch <= base + place) {
                    return batch;
                }
            }
        }
        return -1;
    }

    /** Whether a text is in it; both as bytes. */
    boolean holds(String latin) {
        return new String(bytes, from, to - from, ISO_8859_1).contains(latin);
    }

    /** Its record, after {@link #batch()} found it to be as it was written. */
    JsonText json() {
        return LogLine.json(bytes, from, to);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
