package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * One file for each name: a whole cursor, replaced in one move, and lines that are added to it as notificaties are given
 * and handled. A line counts when its end is there.
 *
 * @param folder where the files are
 */
record FileCursorStore(Path folder) implements CursorStore {
    private static final long LARGEST = 64L * 1024 * 1024;

    @Override
    public Optional<Cursor> load(String name) {
        Path file = file(name);
        try {
            if (Files.size(file) > LARGEST) {
                throw new CursorException(damaged(file), null);
            }
            return Optional.of(CursorText.read(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new CursorException(damaged(file), null);
        } catch (IOException e) {
            throw new CursorException("The file " + file.getFileName() + " with a poller's cursor cannot be read.", e);
        }
    }

    @Override
    public void save(String name, Cursor cursor) {
        Path file = file(name);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            write(fresh, CursorText.of(cursor), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritten(file, e);
        }
    }

    @Override
    public void offering(String name, String notificatieId, Instant moment) {
        append(name, CursorText.offered(notificatieId, moment));
    }

    @Override
    public void handled(String name, String notificatieId, Instant moment) {
        append(name, CursorText.handled(notificatieId, moment));
    }

    private void append(String name, String line) {
        Path file = file(name);
        try {
            write(file, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw unwritten(file, e);
        }
    }

    private static void write(Path file, String text, StandardOpenOption... how) throws IOException {
        StandardOpenOption[] options = Arrays.copyOf(how, how.length + 1);
        options[how.length] = StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(file, options)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private Path file(String name) {
        return folder.resolve(PollName.checked(name) + ".cursor");
    }

    private static CursorException unwritten(Path file, IOException fault) {
        return new CursorException(
                "The file " + file.getFileName() + " with a poller's cursor cannot be written, so nothing more is given"
                        + " to the application: check the folder, its rights and the space on the disk.",
                fault);
    }

    private static String damaged(Path file) {
        return "The file " + file.getFileName()
                + " with a poller's cursor is damaged: put it back from a copy, or remove"
                + " it to begin anew at the moment that the poller was built with.";
    }
}
