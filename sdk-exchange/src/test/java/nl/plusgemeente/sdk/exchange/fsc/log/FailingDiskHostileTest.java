package nl.plusgemeente.sdk.exchange.fsc.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disk that fails, or is full: nothing is confirmed that is not there, and nothing is lost that was confirmed. */
class FailingDiskHostileTest {
    @TempDir
    private Path directory;

    private Fault fault = Fault.NONE;

    private FileTransactionLog open() {
        return FileTransactionLog.builder(directory).files(Disk::new).open();
    }

    private void assertRefused(FileTransactionLog log) {
        assertThatThrownBy(() -> log.append(Logged.call()))
                .isInstanceOf(TransactionLogException.class)
                .hasMessageStartingWith("SDK-6075")
                .hasMessageContaining(directory.toString())
                .hasRootCauseMessage("No space left on device");
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITE", "HALF", "FORCE"})
    void append_afterAFault_failsUntilTheDiskIsWellAndThenGoesOn(Fault kind) {
        LogRecord before = Logged.call();
        LogRecord after = Logged.call();
        try (FileTransactionLog log = open()) {
            log.append(before);
            fault = kind;
            assertRefused(log);
            assertRefused(log);
            assertThat(Logged.all(log)).containsExactly(before);
            fault = Fault.NONE;
            log.append(after);
            assertThat(Logged.all(log)).containsExactly(before, after);
        }
        try (FileTransactionLog log = open()) {
            assertThat(Logged.all(log)).containsExactly(before, after);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT", "MAKE"})
    void append_whenTheFileCannotBeLeftInOrder_staysClosed(Fault kind) {
        LogRecord before = Logged.call();
        LogRecord after = Logged.call();
        try (FileTransactionLog log = open()) {
            log.append(before);
            fault = Fault.HALF;
            assertRefused(log);
            fault = kind;
            assertRefused(log);
            assertRefused(log);
            fault = Fault.NONE;
            log.append(after);
            assertThat(Logged.all(log)).containsExactly(before, after);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITE", "HALF", "FORCE", "MAKE"})
    void append_firstRecordFails_leavesNothing(Fault kind) {
        LogRecord after = Logged.call();
        try (FileTransactionLog log = open()) {
            fault = kind;
            assertRefused(log);
            assertThat(Logged.all(log)).isEmpty();
            fault = Fault.NONE;
            log.append(after);
            assertThat(Logged.all(log)).containsExactly(after);
        }
    }

    @Test
    void open_afterAProcessThatEndedOnAFailedDisk_hasWhatWasConfirmed() throws IOException {
        List<LogRecord> before = List.of(Logged.call(), Logged.call());
        FileTransactionLog first = open();
        before.forEach(first::append);
        fault = Fault.HALF;
        assertRefused(first);
        fault = Fault.CUT;
        assertThatThrownBy(first::close)
                .isInstanceOf(TransactionLogException.class)
                .hasMessageContaining("no record is lost");
        fault = Fault.NONE;

        try (FileTransactionLog log = open()) {
            assertThat(Logged.all(log)).isEqualTo(before);
        }
    }

    private enum Fault {
        NONE,
        WRITE,
        HALF,
        FORCE,
        CUT,
        MAKE
    }

    /** One that fails as it is told. */
    private final class Disk implements LogFile {
        private final LogFile real;

        Disk(Path path) throws IOException {
            fail(Fault.MAKE);
            this.real = new DurableFile(path);
        }

        private void fail(Fault kind) throws IOException {
            if (fault == kind) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void write(ByteBuffer bytes, long at) throws IOException {
            fail(Fault.WRITE);
            if (fault == Fault.HALF) {
                real.write(bytes.duplicate().limit(bytes.remaining() / 2), at);
            }
            fail(Fault.HALF);
            real.write(bytes, at);
        }

        @Override
        public void force() throws IOException {
            fail(Fault.FORCE);
            real.force();
        }

        @Override
        public void cut(long length) throws IOException {
            fail(Fault.CUT);
            real.cut(length);
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }
}
