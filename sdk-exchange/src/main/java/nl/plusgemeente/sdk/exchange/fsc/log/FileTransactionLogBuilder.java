package nl.plusgemeente.sdk.exchange.fsc.log;

import java.nio.file.Path;
import java.time.Duration;

/** Opens a {@link FileTransactionLog}. */
public final class FileTransactionLogBuilder {
    private static final long LARGEST = 1L << 40;

    private final Path directory;
    private long fileSize = 64L << 20;
    private Duration wait = Duration.ofSeconds(10);
    private LogFile.Maker maker = DurableFile::new;

    FileTransactionLogBuilder(Path directory) {
        this.directory = directory;
    }

    /**
     * How large a file grows before the next one is begun.
     *
     * @param bytes 1 to 2^40; default 64 MiB. A file is larger when one write is
     * @return this builder
     */
    public FileTransactionLogBuilder fileSize(long bytes) {
        if (bytes < 1 || bytes > LARGEST) {
            throw new IllegalArgumentException("The size of a file of the transaction log is 1 to 2^40 bytes");
        }
        this.fileSize = bytes;
        return this;
    }

    /**
     * How long a caller waits for another one that writes. What the caller itself writes takes as long as the disk takes.
     *
     * @param longest default 10 s
     * @return this builder
     */
    public FileTransactionLogBuilder longestWait(Duration longest) {
        this.wait = GroupCommit.requireWait(longest);
        return this;
    }

    /** For tests of disks that fail. */
    FileTransactionLogBuilder files(LogFile.Maker other) {
        this.maker = other;
        return this;
    }

    /**
     * Opens it, for this process only. A write that was torn when the process ended before is put aside.
     *
     * @return the log, to be closed
     * @throws TransactionLogException when the directory cannot be used, or is in use (SDK-6075)
     * @throws LogDamagedException when the newest file is damaged before its end (SDK-6077)
     */
    public FileTransactionLog open() {
        return new FileTransactionLog(LogFolder.open(directory), maker, fileSize, wait);
    }
}
