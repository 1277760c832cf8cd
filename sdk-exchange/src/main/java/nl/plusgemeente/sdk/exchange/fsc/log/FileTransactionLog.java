package nl.plusgemeente.sdk.exchange.fsc.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The transaction log of one process, in files: one record on each line, as JSON behind a checksum, which can be read with
 * {@code cat}. Use one per tenant: whoever may see records is told by the peers in them.
 *
 * <p>A record is on disk before {@link #append(LogRecord)} returns. Records of callers that come together are made durable
 * together. When a write fails, all callers that wait for it fail, and so do later ones until writing goes well again, in a new
 * file. A process that is ended, or loses power, loses no record that was confirmed: what it leaves half-written is put aside when
 * the log is opened again, in a file that ends in {@code .torn}. Files are for their owner only, where the file system knows
 * owners; a new one is begun each day (UTC), when one is full, and when the log is opened.
 *
 * <p>The disk must keep what it said it wrote. A directory on a network file system is no place for a log.
 */
public final class FileTransactionLog implements TransactionLog, LogReader, AutoCloseable {
    private final LogFolder folder;
    private final FileLogWriter writer;
    private final GroupCommit<EncodedRecord> commit;

    FileTransactionLog(LogFolder folder, LogFile.Maker maker, long most, Duration wait) {
        this.folder = folder;
        this.writer = new FileLogWriter(folder, maker, most);
        this.commit = new GroupCommit<>(writer, EncodedRecord::length, wait, folder.toString());
    }

    /**
     * A log in a directory.
     *
     * @param directory for this log only; it is made where there is none
     * @return a builder
     */
    public static FileTransactionLogBuilder builder(Path directory) {
        return new FileTransactionLogBuilder(directory);
    }

    @Override
    public void append(LogRecord record) {
        commit.write(new EncodedRecord(record));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Records stand in the order in which they were written. There is no index: a page costs up to 64 MiB of reading, up to a
     * second, and has a next page when that was not enough.
     */
    @Override
    public LogPage find(LogQuery query) {
        FileLogSearch search = new FileLogSearch(folder, query);
        try {
            return search.page();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Deletes the oldest records, file by file: those files of which all records were made before a moment. The group says how
     * long records are to be kept. The newest file always stays.
     *
     * @param moment records of this moment and later stay
     * @return how many files were deleted
     * @throws TransactionLogException when a file cannot be read or deleted (SDK-6075)
     * @throws LogDamagedException when a file is not as it was written (SDK-6077)
     */
    public int deleteBefore(Instant moment) {
        int deleted = 0;
        try {
            for (Segment segment : folder.segments().values()) {
                if (folder.segments().higherKey(segment.number()) == null
                        || !span(segment).last().isBefore(moment)) {
                    break;
                }
                folder.delete(segment);
                deleted++;
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return deleted;
    }

    private static Segment.Span span(Segment segment) throws IOException {
        if (segment.span().isEmpty()) {
            segment.span(measured(segment));
        }
        return segment.span().orElseThrow();
    }

    private static Segment.Span measured(Segment segment) throws IOException {
        Segment.Span span = Segment.Span.NONE;
        long place = 0;
        try (LineReader lines = new LineReader(segment.file())) {
            lines.seek(0, segment.end());
            for (; place < segment.end(); place = lines.end()) {
                span = span.with(FileLogSearch.read(segment, lines, place).createdAt());
            }
        }
        return span;
    }

    private TransactionLogException unreadable(IOException cause) {
        return new TransactionLogException(
                "The transaction log in " + folder + " cannot be read: see the cause", cause);
    }

    /**
     * Ends it. Calls that write now end well; later ones fail. Closing again does nothing.
     *
     * @throws TransactionLogException when the last file cannot be closed in order (SDK-6075): no record is lost, and the
     *     next one that opens the directory puts it right
     */
    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new TransactionLogException(
                    "The transaction log in " + folder + " cannot be closed in order; no record is lost", e);
        }
    }

    @Override
    public String toString() {
        return "TransactionLog[" + folder + "]";
    }
}
