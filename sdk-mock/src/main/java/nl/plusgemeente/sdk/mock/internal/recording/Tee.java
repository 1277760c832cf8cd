package nl.plusgemeente.sdk.mock.internal.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, which goes to its reader as it comes in; a copy of no more than a limit is handed over at its end.
 * Belongs to one reader.
 */
final class Tee extends InputStream {

    private static final int BUFFER = 8_192;
    private static final int READ_ON = 65_536;

    private final IncomingResponse answer;
    private final int limit;
    private final Sink sink;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private @Nullable InputStream body;
    private boolean tooLarge;
    private boolean done;

    Tee(IncomingResponse answer, int limit, Sink sink) {
        this.answer = answer;
        this.limit = limit;
        this.sink = sink;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = source().read(target, offset, length);
        if (count < 0) {
            finish(Optional.empty());
        } else if (!tooLarge && copy.size() + count > limit) {
            tooLarge = true;
            copy.reset();
        } else if (!tooLarge) {
            copy.write(target, offset, count);
        }
        return count;
    }

    /** Readers of JSON stop at the last brace: what is left behind it is read on a little. */
    @Override
    public void close() throws IOException {
        byte[] rest = new byte[BUFFER];
        try {
            for (int left = READ_ON; !done && !tooLarge && left > 0; ) {
                int count = read(rest, 0, rest.length);
                left -= count < 0 ? left : count;
            }
        } finally {
            finish(Optional.of("it was not read to its end"));
        }
    }

    private void finish(Optional<String> incomplete) {
        if (done) {
            return;
        }
        done = true;
        Optional<String> wrong = tooLarge ? Optional.of("it is larger than " + (limit >> 20) + " MiB") : incomplete;
        wrong.ifPresentOrElse(sink::leaveOut, () -> sink.keep(copy.toByteArray()));
    }

    private InputStream source() throws IOException {
        InputStream opened = body;
        if (opened == null) {
            opened = answer.body();
            body = opened;
        }
        return opened;
    }

    /** Takes the copy, or hears why there is none. */
    interface Sink {
        void keep(byte[] bytes);

        void leaveOut(String reason);
    }
}
