package nl.plusgemeente.sdk.exchange.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/** Takes a body in, digests it on the way, and keeps it: in memory when it is small, in a file when it is not. */
public final class BodySpool {
    private static final int CHUNK = 64 * 1024;
    /** Where a reader begins to guess at a size: most messages fit. */
    private static final int FIRST = 8 * 1024;

    private final BodyLimits limits;

    /**
     * A spool.
     *
     * @param limits how much is kept, and where
     */
    public BodySpool(BodyLimits limits) {
        this.limits = limits;
    }

    /**
     * Takes a body in to its end.
     *
     * @param source the body; not closed
     * @param digests what each byte goes through
     * @return the body, repeatable
     * @throws BodyTooLargeException when there are more bytes than allowed; nothing of them is left
     * @throws IOException when it breaks off, or cannot be kept; nothing of it is left
     */
    public ReceivedBody take(InputStream source, List<MessageDigest> digests) throws IOException {
        return take(source, digests, false);
    }

    /**
     * Takes a body in to its end that nobody can read without a key that is in memory only, and so needs no second
     * encryption.
     *
     * @param source the body; not closed
     * @return the body, repeatable
     * @throws BodyTooLargeException when there are more bytes than allowed; nothing of them is left
     * @throws IOException when it breaks off, or cannot be kept; nothing of it is left
     */
    public ReceivedBody takeHidden(InputStream source) throws IOException {
        return take(source, List.of(), true);
    }

    private ReceivedBody take(InputStream source, List<MessageDigest> digests, boolean hidden) throws IOException {
        byte[] held = new byte[Math.min(FIRST, limits.memory() + 1)];
        int count = 0;
        while (true) {
            if (count == held.length) {
                if (count > limits.memory()) {
                    return file(hidden, held, count, source, digests);
                }
                held = Arrays.copyOf(held, Math.min(held.length * 4, limits.memory() + 1));
            }
            int read = source.read(held, count, held.length - count);
            if (read < 0) {
                break;
            }
            digest(digests, held, count, read);
            count += read;
        }
        if (count > limits.memory()) {
            return file(hidden, held, count, source, digests);
        }
        return ReceivedBody.of(count == held.length ? held : Arrays.copyOf(held, count));
    }

    private ReceivedBody file(boolean hidden, byte[] held, int count, InputStream source, List<MessageDigest> digests)
            throws IOException {
        if (count > limits.largest()) {
            throw new BodyTooLargeException(limits.largest());
        }
        SpoolFile file = hidden ? SpoolFile.ofHidden(limits.directory()) : SpoolFile.create(limits.directory());
        boolean whole = false;
        try (OutputStream out = file.writer()) {
            out.write(held, 0, count);
            long total = count;
            byte[] chunk = new byte[CHUNK];
            for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
                total += read;
                if (total > limits.largest()) {
                    throw new BodyTooLargeException(limits.largest());
                }
                digest(digests, chunk, 0, read);
                out.write(chunk, 0, read);
            }
            whole = true;
            return file;
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    private static void digest(List<MessageDigest> digests, byte[] bytes, int from, int length) {
        for (MessageDigest digest : digests) {
            digest.update(bytes, from, length);
        }
    }
}
