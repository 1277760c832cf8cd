package nl.plusgemeente.sdk.core.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, within a budget: a window that slides over the stream and keeps the token at hand whole.
 *
 * <p>A binder wraps what goes wrong below it in exceptions of its own. So the first failure of the stream itself
 * ({@link #failure()}) and our own reason to stop ({@link #refusal()}) are remembered: whoever catches asks here first.
 */
final class DocumentBytes {
    /** What follows the last byte; no byte has this value. */
    static final int END = 256;

    private static final int WINDOW = 4 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[WINDOW];
    private int start;
    private int position;
    private int end;
    private long taken;
    private long budget;
    private boolean ended;
    private boolean exhausted;
    private @Nullable Exception failure;
    private @Nullable String refusal;

    DocumentBytes(InputStream in, long budget) {
        this.in = in;
        this.budget = budget;
    }

    /** From here on, so many bytes more may pass. */
    void renew(long bytesAllowed) {
        budget = bytesAllowed;
    }

    /** What the stream threw, as it threw it. */
    @Nullable
    Exception failure() {
        return failure;
    }

    /** Why we stopped by ourselves. */
    @Nullable
    String refusal() {
        return refusal;
    }

    /** Whether somebody has come to the end and asked for more. */
    boolean exhausted() {
        return exhausted;
    }

    /** The number of bytes that came. */
    long taken() {
        return taken;
    }

    /** Whether the first character is U+FEFF, and still the current one. */
    boolean startsWithByteOrderMark() {
        return offset() == 0
                && has(3)
                && buffer[position] == (byte) 0xEF
                && buffer[position + 1] == (byte) 0xBB
                && buffer[position + 2] == (byte) 0xBF;
    }

    /** The number of bytes before the current one. */
    long offset() {
        return taken - (end - position);
    }

    /** What is in the window; another array after each {@link #current()} or {@link #has}. */
    byte[] buffer() {
        return buffer;
    }

    /** Where the token at hand starts in the window. */
    int start() {
        return start;
    }

    /** Where the current byte stands in the window. */
    int position() {
        return position;
    }

    /** Where the window ends. */
    int end() {
        return end;
    }

    /** A token starts here: what is before it may go. */
    void begin() {
        start = position;
    }

    void to(int index) {
        position = index;
    }

    void advance() {
        position++;
    }

    /** The current byte, signed, or {@link #END}. */
    int current() {
        return position < end || has(1) ? buffer[position] : END;
    }

    /** Whether so many bytes follow, the current one included; afterwards they are in the window. */
    boolean has(int count) {
        while (end - position < count) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() {
        if (ended) {
            exhausted = true;
            return false;
        }
        makeRoom();
        int count;
        try {
            count = in.read(buffer, end, buffer.length - end);
        } catch (IOException | RuntimeException e) {
            failure = e;
            throw new RefusedException("cannot be read");
        }
        if (count < 0) {
            ended = true;
            exhausted = true;
            return false;
        }
        end += count;
        taken += count;
        budget -= count;
        if (budget < 0) {
            throw refuse("is larger than allowed, seen at byte " + taken);
        }
        return true;
    }

    private void makeRoom() {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            position -= start;
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * end);
        }
    }

    RefusedException refuse(String why) {
        refusal = why;
        return new RefusedException(why);
    }
}
