package nl.plusgemeente.sdk.exchange.fsc.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not as they were written: torn by the end of a process, damaged by a disk, or taken by another process. */
class TransactionLogHostileTest {
    private final List<LogRecord> records = List.of(Logged.call(), Logged.delegated(), Logged.call());

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("transactions-000000000001.log");
    }

    private FileTransactionLog open() {
        return FileTransactionLog.builder(directory).open();
    }

    /** Writes that each hold the records of a list, in the order of their lines. */
    @SafeVarargs
    private static byte[] lines(List<LogRecord>... writes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (List<LogRecord> write : writes) {
            long start = out.size();
            for (LogRecord one : write) {
                byte[] json = one.toJson().json().getBytes(UTF_8);
                out.writeBytes(LogLine.head(start, json));
                out.writeBytes(json);
                out.write('\n');
            }
        }
        return out.toByteArray();
    }

    private byte[] eachOnItsOwn() {
        return lines(records.subList(0, 1), records.subList(1, 2), records.subList(2, 3));
    }

    private List<Path> torn() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.torn")) {
            return StreamSupport.stream(files.spliterator(), false).toList();
        }
    }

    @Test
    void lines_asTheLogWritesThem() throws IOException {
        try (FileTransactionLog log = open()) {
            records.forEach(log::append);
        }

        assertThat(file).hasBinaryContent(eachOnItsOwn());
        assertThat(Files.readString(file)).matches("(?s)([0-9a-f]{8} [0-9]+ \\{.*\\}\n){3}");
    }

    @Test
    void open_tornAtEachByteOfTheLastRecord_cutsItOffAndKeepsItAside() throws IOException {
        byte[] whole = eachOnItsOwn();
        int two = lines(records.subList(0, 1), records.subList(1, 2)).length;
        for (int length = two; length < whole.length; length++) {
            // with the room behind it, and without
            int room = length % 2 == 0 ? length : length + 9000;
            Files.write(file, Arrays.copyOf(Arrays.copyOf(whole, length), room));
            try (FileTransactionLog log = open()) {
                assertThat(Logged.all(log)).isEqualTo(records.subList(0, 2));
            }
            assertThat(Files.size(file)).isEqualTo(two);
            if (length == two) {
                assertThat(torn()).isEmpty();
            } else {
                assertThat(torn()).hasSize(1);
                assertThat(torn().get(0)).hasBinaryContent(Arrays.copyOfRange(whole, two, length));
                Files.delete(torn().get(0));
            }
        }
    }

    @Test
    void append_afterTornTail_goesOnInANewFile() throws IOException {
        byte[] whole = eachOnItsOwn();
        Files.write(file, Arrays.copyOf(whole, whole.length - 5));
        LogRecord next = Logged.call();
        try (FileTransactionLog log = open()) {
            log.append(next);
            assertThat(Logged.all(log)).containsExactly(records.get(0), records.get(1), next);
        }
        try (FileTransactionLog log = open()) {
            assertThat(Logged.all(log)).containsExactly(records.get(0), records.get(1), next);
        }
    }

    @Test
    void open_eachByteFlipped_neverGivesWhatWasNotWritten() throws IOException {
        byte[] whole = eachOnItsOwn();
        int two = lines(records.subList(0, 1), records.subList(1, 2)).length;
        for (int place = 0; place < whole.length; place++) {
            byte[] flipped = whole.clone();
            flipped[place] ^= (byte) (1 << place % 8);
            Files.write(file, flipped);
            if (place >= two) {
                try (FileTransactionLog log = open()) {
                    assertThat(Logged.all(log)).isEqualTo(records.subList(0, 2));
                }
            } else {
                assertThatThrownBy(this::open)
                        .isInstanceOf(LogDamagedException.class)
                        .hasMessageStartingWith("SDK-6077")
                        .hasMessageContaining(file.toString());
                assertThat(file).hasBinaryContent(flipped);
            }
        }
    }

    @Test
    void find_eachByteFlippedInAFileThatWasEnded_isDamaged() throws IOException {
        byte[] whole = eachOnItsOwn();
        int one = lines(records.subList(0, 1)).length;
        Files.write(file, whole);
        Files.write(directory.resolve("transactions-000000000002.log"), new byte[0]);
        try (FileTransactionLog log = open()) {
            for (int place = 0; place < whole.length; place++) {
                byte[] flipped = whole.clone();
                flipped[place] ^= (byte) (1 << place % 8);
                Files.write(file, flipped);

                assertThatThrownBy(() -> Logged.all(log))
                        .isInstanceOf(LogDamagedException.class)
                        .hasMessageContaining(file + " is damaged at byte ");
                assertThatThrownBy(
                                () -> log.find(LogQuery.builder(Logged.UTRECHT).build()))
                        .isInstanceOf(LogDamagedException.class);
            }
            Files.write(file, Arrays.copyOf(whole, one + 7));
            assertThatThrownBy(() -> Logged.all(log)).hasMessageContaining("at byte " + one);
        }
    }

    @Test
    void open_lostBlockInTheLastWrite_keepsWhatIsBefore() throws IOException {
        byte[] first = lines(records.subList(0, 1));
        byte[] whole = lines(records.subList(0, 1), records);
        int two = lines(records.subList(0, 1), records.subList(0, 1)).length;
        Arrays.fill(whole, two + 3, two + 60, (byte) 0);
        Files.write(file, whole);

        try (FileTransactionLog log = open()) {
            assertThat(Logged.all(log)).containsExactly(records.get(0), records.get(0));
        }
        assertThat(torn()).hasSize(1);

        Arrays.fill(whole, first.length, two, (byte) 0);
        Files.write(file, whole);
        try (FileTransactionLog log = open()) {
            assertThat(Logged.all(log)).containsExactly(records.get(0));
        }
    }

    @Test
    void open_lostBlockBeforeTheLastWrite_isDamaged() throws IOException {
        byte[] whole = lines(records, records, records.subList(0, 1));
        int one = lines(records.subList(0, 1)).length;
        Arrays.fill(whole, one, one + 90, (byte) 0);
        Files.write(file, whole);

        assertThatThrownBy(this::open).isInstanceOf(LogDamagedException.class).hasMessageContaining("at byte " + one);
    }

    @Test
    void open_lineOfAnotherPlace_isNotTaken() throws IOException {
        byte[] later = lines(records, records.subList(0, 1));
        byte[] moved = Arrays.copyOfRange(later, lines(records).length, later.length);
        Files.write(file, moved);

        try (FileTransactionLog log = open()) {
            assertThat(Logged.all(log)).isEmpty();
        }
        assertThat(torn()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                " ",
                "00000000\n",
                "00000000 \n",
                "00000000 x {}\n",
                "00000000 99999999999999999999999 {}\n",
                "GGGGGGGG 0 {}\n",
                "{\"transaction_id\":\"\"}\n"
            })
    void open_otherText_isPutAside(String text) throws IOException {
        Files.writeString(file, text);

        try (FileTransactionLog log = open()) {
            assertThat(Logged.all(log)).isEmpty();
        }
        assertThat(torn()).hasSize(text.isEmpty() ? 0 : 1);
    }

    @Test
    void open_lineWithoutEnd_isReadInBoundedMemory() throws IOException {
        byte[] whole = eachOnItsOwn();
        byte[] endless = Arrays.copyOf(whole, whole.length + 5 * LogLine.MOST);
        Arrays.fill(endless, whole.length, endless.length, (byte) 'x');
        Files.write(file, endless);

        try (FileTransactionLog log = open()) {
            assertThat(Logged.all(log)).isEqualTo(records);
        }
        assertThat(torn()).hasSize(1);
    }

    @Test
    void find_validLineThatIsNoRecord_isDamaged() throws IOException {
        byte[] json = "{\"transaction_id\":\"00000099000000344000\"}".getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(LogLine.head(0, json));
        out.writeBytes(json);
        out.write('\n');
        Files.write(file, out.toByteArray());

        try (FileTransactionLog log = open()) {
            assertThatThrownBy(() -> Logged.all(log))
                    .isInstanceOf(LogDamagedException.class)
                    .hasMessageNotContaining("transaction_id");
        }
    }

    @Test
    void find_lineWithoutEndInAFileThatWasEnded_isDamaged() throws IOException {
        byte[] endless = new byte[3 * LogLine.MOST];
        Arrays.fill(endless, (byte) 'x');
        Files.write(file, endless);
        Files.write(directory.resolve("transactions-000000000002.log"), new byte[0]);

        try (FileTransactionLog log = open()) {
            assertThatThrownBy(() -> Logged.all(log)).isInstanceOf(LogDamagedException.class);
            assertThatThrownBy(() -> log.find(LogQuery.builder(Logged.UTRECHT).build()))
                    .isInstanceOf(LogDamagedException.class);
        }
    }

    @Test
    void find_cursorInsideARecord_isRefusedAndNotTakenForDamage() throws IOException {
        byte[] whole = eachOnItsOwn();
        Files.write(file, whole);
        try (FileTransactionLog log = open()) {
            for (LogOrder order : LogOrder.values()) {
                for (String cursor : List.of("1-1", "1-" + (whole.length - 1), "1-" + (whole.length + 1))) {
                    LogQuery query = LogQuery.builder(Logged.UTRECHT)
                            .order(order)
                            .cursor(cursor)
                            .build();
                    assertThatThrownBy(() -> log.find(query)).isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    @Test
    void find_fileTakenAway_isMissed() throws IOException {
        Files.write(file, eachOnItsOwn());
        try (FileTransactionLog log = open()) {
            Files.delete(file);

            for (LogOrder order : LogOrder.values()) {
                assertThatThrownBy(() -> log.find(
                                LogQuery.builder(Logged.UTRECHT).order(order).build()))
                        .isInstanceOf(TransactionLogException.class)
                        .hasMessageStartingWith("SDK-6075");
            }
        }
    }

    @Test
    void open_directoryInUse_isRefused() {
        try (FileTransactionLog log = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(TransactionLogException.class)
                    .hasMessageContaining(directory + " of the transaction log is in use");
            log.append(Logged.call());
        }
        open().close();
    }

    @Test
    void open_directoryInUseByAnotherProcess_isRefused() throws Exception {
        try (FileTransactionLog log = open()) {
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledCaller.class.getName(),
                            directory.toString(),
                            "1",
                            "32")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), UTF_8);

            assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(other.exitValue()).isNotZero();
            assertThat(said).contains("SDK-6075").contains("is in use");
            log.append(Logged.call());
        }
    }

    @Test
    void open_fileInPlaceOfTheDirectory_isRefused() throws IOException {
        Path other = Files.createFile(directory.resolve("file"));

        assertThat(catchThrowable(() -> FileTransactionLog.builder(other).open()))
                .isInstanceOf(TransactionLogException.class)
                .hasMessageContaining(other.toString())
                .hasCauseInstanceOf(IOException.class);
    }
}
