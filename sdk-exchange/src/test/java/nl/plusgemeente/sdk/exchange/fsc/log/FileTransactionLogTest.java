package nl.plusgemeente.sdk.exchange.fsc.log;

import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.NOON;
import static nl.plusgemeente.sdk.exchange.fsc.log.Logged.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a log, and what ends and follows them. */
class FileTransactionLogTest {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path directory;

    private FileTransactionLog open() {
        return FileTransactionLog.builder(directory).open();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        }
    }

    @Test
    void open_nothingWritten_leavesNoFile() throws IOException {
        open().close();
        open().close();

        assertThat(files()).isEmpty();
    }

    @Test
    void append_fileIsFull_beginsAnother() throws IOException {
        List<LogRecord> records =
                IntStream.range(0, 10).mapToObj(i -> Logged.call()).toList();
        try (FileTransactionLog log =
                FileTransactionLog.builder(directory).fileSize(1300).open()) {
            records.forEach(log::append);
            assertThat(Logged.all(log)).isEqualTo(records);
        }

        assertThat(files()).hasSize(4);
        for (Path file : files()) {
            assertThat(Files.size(file)).isBetween(1L, 1300L);
        }
        try (FileTransactionLog log = open()) {
            assertThat(Logged.all(log)).isEqualTo(records);
        }
    }

    @Test
    void append_recordLargerThanAFile_isWritten() {
        LogRecord large = Logged.call().with(new JsonText("{\"a\":\"" + "x".repeat(AdditionalData.MOST - 8) + "\"}"));
        try (FileTransactionLog log =
                FileTransactionLog.builder(directory).fileSize(1).open()) {
            log.append(large);
            log.append(large);
            assertThat(Logged.all(log)).containsExactly(large, large);
        }
    }

    @Test
    void append_nextDay_beginsAnotherFile() throws IOException {
        try (FileTransactionLog log = open()) {
            log.append(Logged.call(NOON));
            log.append(Logged.call(NOON.plusSeconds(60)));
            log.append(Logged.call(NOON.plus(DAY)));
            // one that waited over midnight
            log.append(Logged.call(NOON));
        }

        assertThat(files()).hasSize(2);
    }

    @Test
    void append_moreThanTheRoomThatIsMade_isWritten() {
        LogRecord large = Logged.call().with(new JsonText("{\"a\":\"" + "x".repeat(1_000_000) + "\"}"));
        try (FileTransactionLog log = open()) {
            for (int i = 0; i < 10; i++) {
                log.append(large);
            }
        }
        try (FileTransactionLog log = open()) {
            assertThat(Logged.all(log)).hasSize(10).containsOnly(large);
        }
    }

    @Test
    void open_filesAndDirectory_areForTheirOwnerOnly() throws IOException {
        Path inner = directory.resolve("a/b");
        try (FileTransactionLog log = FileTransactionLog.builder(inner).open()) {
            log.append(Logged.call());
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inner)))
                .isEqualTo("rwx------");
        try (Stream<Path> all = Files.list(inner)) {
            assertThat(all.toList())
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void open_again_goesOnWhereItEnded() {
        List<LogRecord> records = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            try (FileTransactionLog log = open()) {
                LogRecord call = Logged.call();
                log.append(call);
                records.add(call);
                assertThat(Logged.all(log)).isEqualTo(records);
            }
        }
    }

    @Test
    void append_closed_fails() {
        FileTransactionLog log = open();
        log.close();
        log.close();

        assertThatThrownBy(() -> log.append(Logged.call()))
                .isInstanceOf(TransactionLogException.class)
                .hasRootCauseMessage("the log is closed");
    }

    @Test
    void close_whileCallersWrite_losesNothingThatWasConfirmed() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        List<LogRecord> confirmed = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch some = new CountDownLatch(40);
        FileTransactionLog log = open();
        List<Future<?>> ends = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ends.add(callers.submit(() -> {
                while (true) {
                    LogRecord call = Logged.call();
                    log.append(call);
                    confirmed.add(call);
                    some.countDown();
                }
            }));
        }
        some.await();
        log.close();
        for (Future<?> end : ends) {
            assertThatThrownBy(end::get).hasCauseInstanceOf(TransactionLogException.class);
        }
        callers.shutdown();

        try (FileTransactionLog again = open()) {
            assertThat(Logged.all(again)).containsAll(confirmed);
        }
    }

    @Test
    void append_callerThatIsInterruptedOverAndOver_losesNothing() {
        Thread caller = Thread.currentThread();
        CountDownLatch over = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            for (int i = 0; i < 200 && over.getCount() > 0; i++) {
                caller.interrupt();
                while (caller.isInterrupted() && over.getCount() > 0) {
                    Thread.onSpinWait();
                }
            }
        });
        List<LogRecord> records =
                IntStream.range(0, 30).mapToObj(i -> Logged.call()).toList();
        try (FileTransactionLog log =
                FileTransactionLog.builder(directory).fileSize(20_000).open()) {
            other.start();
            int written = 0;
            for (LogRecord one : records) {
                try {
                    log.append(one);
                    written++;
                } catch (TransactionLogException e) {
                    assertThat(e).hasRootCauseInstanceOf(ClosedByInterruptException.class);
                }
            }
            over.countDown();
            while (other.isAlive()) {
                Thread.onSpinWait();
            }
            assertThat(written).isPositive();
            Thread.interrupted();
            assertThat(Logged.all(log)).hasSizeGreaterThanOrEqualTo(written).isSubsetOf(records);
        } finally {
            over.countDown();
            Thread.interrupted();
        }
    }

    @Test
    void deleteBefore_deletesWholeFilesFromTheOldest() throws IOException {
        try (FileTransactionLog log = open()) {
            for (int day = 0; day < 4; day++) {
                log.append(Logged.call(NOON.plus(DAY.multipliedBy(day))));
            }
            assertThat(log.deleteBefore(NOON)).isZero();
            assertThat(log.deleteBefore(NOON.plusSeconds(1))).isEqualTo(1);
            assertThat(Logged.all(log)).hasSize(3);
        }
        try (FileTransactionLog log = open()) {
            // now their moments are read from them
            assertThat(log.deleteBefore(NOON.plus(DAY))).isZero();
            assertThat(log.deleteBefore(NOON.plus(DAY.multipliedBy(9)))).isEqualTo(2);
            assertThat(Logged.all(log)).hasSize(1);
            log.append(Logged.call());
            assertThat(Logged.all(log)).hasSize(2);
        }
        assertThat(files()).hasSize(2);
    }

    @Test
    void deleteBefore_damagedFile_isNotDeleted() throws IOException {
        try (FileTransactionLog log = open()) {
            log.append(Logged.call());
            log.append(Logged.call(NOON.plus(DAY)));
        }
        byte[] bytes = Files.readAllBytes(files().get(0));
        bytes[100] ^= 1;
        Files.write(files().get(0), bytes);
        try (FileTransactionLog log = open()) {
            assertThatThrownBy(() -> log.deleteBefore(NOON.plus(DAY))).isInstanceOf(LogDamagedException.class);
            Files.delete(files().get(0));
            assertThatThrownBy(() -> log.deleteBefore(NOON.plus(DAY))).isInstanceOf(TransactionLogException.class);
        }
    }

    @Test
    void find_cursorInAFileThatWasDeleted_goesOnWithTheNext() {
        try (FileTransactionLog log = open()) {
            for (int day = 0; day < 3; day++) {
                log.append(Logged.call(NOON.plus(DAY.multipliedBy(day))));
                log.append(Logged.call(NOON.plus(DAY.multipliedBy(day))));
            }
            LogQuery query =
                    LogQuery.builder(UTRECHT).order(LogOrder.ASCENDING).limit(1).build();
            String cursor = log.find(query).nextCursor().orElseThrow();
            assertThat(log.deleteBefore(NOON.plusSeconds(1))).isEqualTo(1);

            assertThat(Logged.all(log, query.from(cursor))).hasSize(4);
            assertThat(log.find(LogQuery.builder(UTRECHT).cursor(cursor).build())
                            .records())
                    .isEmpty();
        }
    }

    @Test
    void find_filesOutsideTheTime_areNotRead() throws IOException {
        try (FileTransactionLog log = open()) {
            for (int day = 0; day < 3; day++) {
                log.append(Logged.call(NOON.plus(DAY.multipliedBy(day))));
            }
            Files.delete(files().get(0));

            assertThat(log.find(LogQuery.builder(UTRECHT).after(NOON).build()).records())
                    .hasSize(2);
        }
    }

    @Test
    void find_muchThatIsNotAskedFor_endsThePageEarly() {
        LogRecord large = Logged.call().with(new JsonText("{\"a\":\"" + "x".repeat(1_000_000) + "\"}"));
        try (FileTransactionLog log = open()) {
            LogRecord first = Logged.call(NOON, "other", "other");
            log.append(first);
            for (int i = 0; i < 70; i++) {
                log.append(large);
            }
            LogQuery query =
                    LogQuery.builder(UTRECHT).serviceNames(List.of("other")).build();
            LogPage page = log.find(query);

            assertThat(page.records()).isEmpty();
            assertThat(page.nextCursor()).isPresent();
            assertThat(Logged.all(log, query)).containsExactly(first);
        }
    }

    @Test
    void builder_settingsOutOfBounds_areRefused() {
        FileTransactionLogBuilder builder = FileTransactionLog.builder(directory);

        assertThatThrownBy(() -> builder.fileSize(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.fileSize((1L << 40) + 1)).isInstanceOf(IllegalArgumentException.class);
        for (Duration wait : List.of(Duration.ZERO, Duration.ofMillis(-1), Duration.ofHours(2))) {
            assertThatThrownBy(() -> builder.longestWait(wait)).isInstanceOf(IllegalArgumentException.class);
        }
        builder.longestWait(Duration.ofHours(1)).open().close();
    }

    @Test
    void toString_namesTheDirectory() {
        try (FileTransactionLog log = open()) {
            assertThat(log).hasToString("TransactionLog[" + directory + "]");
        }
    }
}
