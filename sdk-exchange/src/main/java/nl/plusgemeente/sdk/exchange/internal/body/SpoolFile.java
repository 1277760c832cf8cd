package nl.plusgemeente.sdk.exchange.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/**
 * A body in a temporary file, encrypted with a key that is in memory only: what a process leaves behind that was ended
 * before it could clean up, nobody can read.
 */
final class SpoolFile implements ReceivedBody {
    private static final int KEY = 32;
    private static final int BLOCK = 16;

    private final Path file;
    private final CounterMode hiding;

    private SpoolFile(Path file, CounterMode hiding) {
        this.file = file;
        this.hiding = hiding;
    }

    /** An empty one, which its owner only may read where the file system knows owners. */
    static SpoolFile create(Optional<Path> directory) throws IOException {
        Path file = directory.isPresent()
                ? Files.createTempFile(directory.get(), "plusgemeente", ".body")
                : Files.createTempFile("plusgemeente", ".body");
        byte[] key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return new SpoolFile(file, new CounterMode(new SecretKeySpec(key, "AES"), new byte[BLOCK]));
    }

    /** Writes it, once. */
    OutputStream writer() throws IOException {
        return hiding.writing(Files.newOutputStream(file));
    }

    @Override
    public InputStream open() throws IOException {
        return hiding.reading(Files.newInputStream(file));
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "ReceivedBody[in a file]";
    }
}
