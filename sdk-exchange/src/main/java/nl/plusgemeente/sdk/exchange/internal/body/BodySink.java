package nl.plusgemeente.sdk.exchange.internal.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import org.jspecify.annotations.Nullable;

/** Keeps what is written: in memory while it is small, in a file when it is not. */
public final class BodySink extends OutputStream {
    private final BodyLimits limits;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(1024);
    private @Nullable SpoolFile file;
    private @Nullable OutputStream writer;
    private long count;

    /**
     * Nothing written yet.
     *
     * @param limits how much is kept, and where
     */
    public BodySink(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        count += length;
        if (count > limits.largest()) {
            discard();
            throw new BodyTooLargeException(limits.largest());
        }
        if (writer == null && count > limits.memory()) {
            SpoolFile spooled = SpoolFile.create(limits.directory());
            file = spooled;
            writer = spooled.writer();
            memory.writeTo(writer);
            memory.reset();
        }
        if (writer == null) {
            memory.write(bytes, from, length);
        } else {
            writer.write(bytes, from, length);
        }
    }

    /**
     * The number of bytes.
     *
     * @return at least 0
     */
    public long length() {
        return count;
    }

    /** Forgets all that was written. */
    public void discard() throws IOException {
        memory.reset();
        count = 0;
        close();
        if (file != null) {
            file.close();
            file = null;
        }
    }

    /**
     * All that was written.
     *
     * @return a repeatable body, to be closed
     * @throws IOException when it cannot be kept
     */
    public ReceivedBody kept() throws IOException {
        close();
        return file == null ? ReceivedBody.of(memory.toByteArray()) : file;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }
}
