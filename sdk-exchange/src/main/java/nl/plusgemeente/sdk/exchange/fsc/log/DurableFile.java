package nl.plusgemeente.sdk.exchange.fsc.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file on disk. Whoever is interrupted while it writes for others ends that first: the JDK closes the file in such a case, so
 * that it is opened again and the same bytes are written to the same place.
 */
final class DurableFile implements LogFile {
    private static final int MOST_INTERRUPTIONS = 100;

    private final Path path;
    private FileChannel channel;

    DurableFile(Path path) throws IOException {
        this.path = path;
        this.channel = uninterrupted(() -> OwnerOnly.create(path));
    }

    @Override
    public void write(ByteBuffer bytes, long at) throws IOException {
        channel = uninterrupted(() -> {
            FileChannel open = open();
            ByteBuffer rest = bytes.duplicate();
            long place = at;
            while (rest.hasRemaining()) {
                place += open.write(rest, place);
            }
            return open;
        });
    }

    @Override
    public void force() throws IOException {
        channel = uninterrupted(() -> {
            FileChannel open = open();
            open.force(false);
            return open;
        });
    }

    @Override
    public void cut(long length) throws IOException {
        channel = uninterrupted(() -> {
            FileChannel open = open();
            open.truncate(length);
            open.force(true);
            return open;
        });
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private FileChannel open() throws IOException {
        return channel.isOpen() ? channel : FileChannel.open(path, StandardOpenOption.WRITE);
    }

    private static FileChannel uninterrupted(Task task) throws IOException {
        boolean interrupted = false;
        try {
            for (int attempt = 1; ; attempt++) {
                interrupted |= Thread.interrupted();
                try {
                    return task.run();
                } catch (ClosedByInterruptException e) {
                    if (attempt == MOST_INTERRUPTIONS) {
                        throw e;
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private interface Task {
        FileChannel run() throws IOException;
    }
}
