package nl.plusgemeente.sdk.exchange.fsc.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The directory of a log: its files in their order, for one process at a time. */
final class LogFolder implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("transactions-([0-9]{12})\\.log");

    private final Path directory;
    private final FileChannel lock;
    private final NavigableMap<Long, Segment> segments = new ConcurrentSkipListMap<>();

    private LogFolder(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /** Takes a directory, which is made where there is none, and makes its newest file whole. */
    static LogFolder open(Path directory) {
        try {
            OwnerOnly.createDirectories(directory);
            LogFolder folder = new LogFolder(directory, OwnerOnly.open(directory.resolve("transactions.lock")));
            try {
                folder.lock();
                folder.list();
                if (!folder.segments.isEmpty()) {
                    SegmentRecovery.recover(folder.segments.lastEntry().getValue());
                }
                return folder;
            } catch (IOException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new TransactionLogException(
                    "The directory " + directory + " of the transaction log cannot be opened: see whether it exists and"
                            + " belongs to the user of this process",
                    e);
        }
    }

    private void lock() throws IOException {
        @Nullable Exception other = null;
        try {
            FileLock taken = lock.tryLock();
            if (taken != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            other = e;
        }
        throw new TransactionLogException(
                "The directory " + directory
                        + " of the transaction log is in use: give each process, and each log in it, a"
                        + " directory of its own, or take JdbcTransactionLog",
                other);
    }

    private void list() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    long number = Long.parseLong(name.group(1));
                    segments.put(number, new Segment(number, file, Files.size(file)));
                }
            }
        }
    }

    /** The next file; it belongs to the log once it is {@linkplain #add(Segment) added}. */
    Segment next() {
        long number = segments.isEmpty() ? 1 : segments.lastKey() + 1;
        return new Segment(number, directory.resolve(String.format(Locale.ROOT, "transactions-%012d.log", number)), 0);
    }

    void add(Segment segment) {
        segments.put(segment.number(), segment);
    }

    /** The oldest is lost, with all that is in it. */
    void delete(Segment segment) throws IOException {
        segments.remove(segment.number());
        Files.deleteIfExists(segment.file());
    }

    /** Its files in their order, also while others are added. */
    NavigableMap<Long, Segment> segments() {
        return segments;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    @Override
    public String toString() {
        return directory.toString();
    }
}
