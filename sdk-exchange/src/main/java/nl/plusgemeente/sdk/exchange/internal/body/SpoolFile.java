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
import org.jspecify.annotations.Nullable;

/**
 * A body in a temporary file, encrypted with a key that is in memory only: what a process leaves behind that was ended
 * before it could clean up, nobody can read.
 */
final class SpoolFile implements ReceivedBody {
    private static final int KEY = 32;
    private static final int BLOCK = 16;

    private final Path file;
    private final @Nullable CounterMode hiding;

    private SpoolFile(Path file, @Nullable CounterMode hiding) {
        this.file = file;
        this.hiding = hiding;
    }

    /** An empty one, which its owner only may read where the file system knows owners. */
    static SpoolFile create(Optional<Path> directory) throws IOException {
        byte[] key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return new SpoolFile(file(directory), new CounterMode(new SecretKeySpec(key, "AES"), new byte[BLOCK]));
    }

    /** One for bytes that are encrypted already, with a key that is in memory only. */
    static SpoolFile ofHidden(Optional<Path> directory) throws IOException {
        return new SpoolFile(file(directory), null);
    }

    private static Path file(Optional<Path> directory) throws IOException {
        return directory.isPresent()
                ? Files.createTempFile(directory.get(), "plusgemeente", ".body")
                : Files.createTempFile("plusgemeente", ".body");
    }

    /** Writes it, once. */
    OutputStream writer() throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return hiding == null ? out : hiding.writing(out);
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = Files.newInputStream(file);
        return hiding == null ? in : hiding.reading(in);
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
