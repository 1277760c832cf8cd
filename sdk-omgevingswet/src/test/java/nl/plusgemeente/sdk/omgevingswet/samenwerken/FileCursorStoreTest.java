package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCursorStoreTest {
    private static final Instant MOMENT = Instant.parse("2026-11-26T08:00:00.123Z");

    @TempDir
    private Path folder;

    private CursorStore store;

    @BeforeEach
    void open() {
        store = CursorStore.files(folder);
    }

    @Test
    void nothing_isKeptAtFirst() {
        assertThat(store.load("utrecht")).isEmpty();
    }

    @Test
    void whatIsSaved_isThere_alsoOddKeys() {
        Cursor cursor = new Cursor(MOMENT, Map.of("a b\nc", MOMENT, "é%", MOMENT.plusSeconds(1)), Map.of("x", MOMENT));
        store.save("utrecht", cursor);

        assertThat(CursorStore.files(folder).load("utrecht")).contains(cursor);
        assertThat(store.load("zeist")).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("utrecht.cursor");
    }

    @Test
    void linesThatAreAdded_count() {
        store.save("utrecht", new Cursor(MOMENT, Map.of(), Map.of()));
        store.offering("utrecht", "a", MOMENT);
        store.offering("utrecht", "b", MOMENT);
        store.handled("utrecht", "a", MOMENT);

        assertThat(store.load("utrecht")).contains(new Cursor(MOMENT, Map.of("a", MOMENT), Map.of("b", MOMENT)));
    }

    @Test
    void everyPrefixOfWhatIsWritten_isReadAsFarAsItsLinesAreWhole() throws Exception {
        store.save("utrecht", new Cursor(MOMENT, Map.of(), Map.of()));
        Path file = folder.resolve("utrecht.cursor");
        long whole = Files.size(file);
        store.offering("utrecht", "a", MOMENT);
        byte[] bytes = Files.readAllBytes(file);
        for (int length = (int) whole; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(store.load("utrecht")).contains(new Cursor(MOMENT, Map.of(), Map.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "until\n",
                "until gisteren\n",
                "handled 2026-11-26T08:00:00Z a\n",
                "until 2026-11-26T08:00:00Z\nuntil 2026-11-26T08:00:00Z\n",
                "until 2026-11-26T08:00:00Z\nhandled x\n",
                "until 2026-11-26T08:00:00Z\noffered 2026-11-26T08:00:00Z %zz\n",
                "until 2026-11-26T08:00:00Z\nonbekend\n",
                "<html>\n"
            })
    void damagedFile_isRefused_andSaysWhich(String text) throws Exception {
        Files.writeString(folder.resolve("utrecht.cursor"), text);

        assertThatExceptionOfType(CursorException.class)
                .isThrownBy(() -> store.load("utrecht"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.CURSOR))
                .withMessageContaining("utrecht.cursor with a poller's cursor is damaged");
    }

    @Test
    void fileThatIsNoText_isRefused() throws Exception {
        Files.write(folder.resolve("utrecht.cursor"), new byte[] {(byte) 0xff, 10});

        assertThatExceptionOfType(CursorException.class).isThrownBy(() -> store.load("utrecht"));
    }

    @Test
    void fileThatIsTooLarge_isRefusedUnread() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("utrecht.cursor").toFile(), "rw")) {
            file.setLength(1L << 40);
        }
        assertThatExceptionOfType(CursorException.class).isThrownBy(() -> store.load("utrecht"));
    }

    @Test
    void folderThatIsGone_saysSo() {
        CursorStore elsewhere = CursorStore.files(folder.resolve("weg"));
        Cursor cursor = new Cursor(MOMENT, Map.of(), Map.of());

        assertThatExceptionOfType(CursorException.class)
                .isThrownBy(() -> elsewhere.save("utrecht", cursor))
                .satisfies(e -> assertThat(e.retryable()).isTrue());
        assertThatExceptionOfType(CursorException.class).isThrownBy(() -> elsewhere.offering("utrecht", "a", MOMENT));
    }

    @Test
    void nameOfAnotherForm_isRefused() {
        for (String name : new String[] {"../x", "", "a/b", "A"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.load(name));
        }
    }
}
