package nl.plusgemeente.sdk.exchange.fsc.log;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** In files, small ones, so that pages go over their borders. */
class FileTransactionLogContractTest extends TransactionLogContract {
    @TempDir
    private Path directory;

    private FileTransactionLog log;

    @BeforeEach
    void open() {
        log = FileTransactionLog.builder(directory).fileSize(4096).open();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Override
    TransactionLog log() {
        return log;
    }

    @Override
    LogReader reader() {
        return log;
    }
}
