package nl.plusgemeente.sdk.core.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document as characters: strict UTF-8, within a budget.
 *
 * <p>Parser and binder wrap what goes wrong below them in exceptions of their own. So this reader remembers the first
 * failure of the stream itself ({@link #failure()}) and its own reason to stop ({@link #refusal()}): whoever catches
 * asks here first.
 */
final class DocumentReader extends Reader {
    private static final int CHUNK = 4 * 1024;
    /** How far to decode with the JDK before looking for ASCII again. */
    private static final int WINDOW = 64;

    private static final int NONE = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private long taken;
    private long budget;
    private boolean ended;
    private int kept = NONE;
    private boolean exhausted;
    private boolean begun;
    private boolean marked;
    private @Nullable Exception broken;
    private @Nullable Exception failure;
    private @Nullable String refusal;

    DocumentReader(InputStream in, long budget) {
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

    /** Why this reader stopped by itself. */
    @Nullable
    String refusal() {
        return refusal;
    }

    /** Whether somebody has read to the end and asked for more. */
    boolean exhausted() {
        return exhausted;
    }

    /** The number of bytes that came. */
    long taken() {
        return taken;
    }

    /** Whether the first character is U+FEFF. */
    boolean startsWithByteOrderMark() {
        return marked;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int done = 0;
        if (kept != NONE) {
            buffer[offset] = (char) kept;
            kept = NONE;
            done = 1;
        }
        while (done < length) {
            int count = decode(buffer, offset + done, length - done);
            done += count;
            // Whoever asks for much holds a long string, and would copy it all after each short answer.
            if (count == 0 && (ended || (done > 0 && length <= CHUNK))) {
                break;
            }
            if (count == 0) {
                fill();
                if (broken != null) {
                    // What came before it is handed out first: it may be all that is wanted.
                    if (done > 0) {
                        break;
                    }
                    throw broken(broken);
                }
            }
        }
        exhausted |= done == 0;
        return done == 0 ? -1 : done;
    }

    private int decode(char[] buffer, int offset, int length) throws IOException {
        int start = bytes.position();
        int ascii = Ascii.copy(bytes.array(), start, Math.min(bytes.remaining(), length), buffer, offset);
        if (ascii > 0) {
            bytes.position(start + ascii);
            begun = true;
            return ascii;
        }
        // A pair of surrogates does not fit in one place: decode aside and keep what is left over.
        CharBuffer out =
                length == 1 ? CharBuffer.allocate(2) : CharBuffer.wrap(buffer, offset, Math.min(length, WINDOW));
        int from = out.position();
        CoderResult result = decoder.decode(bytes, out, ended);
        int count = out.position() - from;
        if (count == 0) {
            if (result.isError()) {
                throw refuse("is not UTF-8, at byte " + (taken - bytes.remaining()));
            }
            return 0;
        }
        marked |= !begun && out.get(from) == BYTE_ORDER_MARK;
        begun = true;
        return length == 1 ? one(out.flip(), buffer, offset) : count;
    }

    private int one(CharBuffer decoded, char[] buffer, int offset) {
        buffer[offset] = decoded.get();
        if (decoded.hasRemaining()) {
            kept = decoded.get();
        }
        return 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = 0;
        try {
            count = broken == null ? in.read(bytes.array(), bytes.position(), bytes.remaining()) : 0;
        } catch (IOException | RuntimeException e) {
            broken = e;
        }
        ended = count < 0;
        count = Math.max(count, 0);
        bytes.position(bytes.position() + count).flip();
        taken += count;
        budget -= count;
        if (budget < 0) {
            throw refuse("is larger than allowed, seen at byte " + taken);
        }
    }

    private IOException broken(Exception cause) {
        failure = cause;
        if (cause instanceof IOException io) {
            return io;
        }
        throw (RuntimeException) cause;
    }

    private IOException refuse(String why) {
        refusal = why;
        return new IOException(why);
    }

    /** Leaves the stream open: it belongs to the caller. */
    @Override
    public void close() {
        // nothing of ours to give back
    }
}
