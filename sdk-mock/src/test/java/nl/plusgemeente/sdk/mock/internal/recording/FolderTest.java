package nl.plusgemeente.sdk.mock.internal.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    private static final Route ROUTE =
            Route.get("regeling", "/regelingen/{id}", call -> Answer.of(204, "text/plain", ""));
    private static final Asked ASKED = new Asked("presenteren-v8", ROUTE, "0123456789abcdef", 200, Form.JSON);
    private static final String NAME = "presenteren-v8-regeling.q0123456789abcdef";

    @TempDir
    private Path directory;

    @Test
    void answers_toTheSameQuestion_getANumberEach() throws Exception {
        Folder folder = new Folder(directory.resolve("new/one"));
        folder.write(ASKED, "1");
        folder.write(ASKED, "2");

        assertThat(folder.files()).containsExactly(NAME + ".captured.json", NAME + ".2.captured.json");
        assertThat(directory.resolve("new/one/" + NAME + ".2.captured.json")).hasContent("2");
    }

    @Test
    void file_ofARecordingBefore_stays() throws Exception {
        Path before = Files.writeString(directory.resolve(NAME + ".captured.json"), "before");
        Folder folder = new Folder(directory);
        folder.write(ASKED, "after");

        assertThat(before).hasContent("before");
        assertThat(folder.files()).containsExactly(NAME + ".2.captured.json");
    }

    @Test
    void link_thatLeadsAway_isNotWrittenThrough() throws Exception {
        Path elsewhere = Files.writeString(directory.resolve("elsewhere"), "mine");
        Path own = Files.createDirectory(directory.resolve("own"));
        Files.createSymbolicLink(own.resolve(NAME + ".captured.json"), elsewhere);
        Files.createSymbolicLink(own.resolve("recording.md"), elsewhere);
        Folder folder = new Folder(own);
        folder.leaveOut(ASKED.leftOut("why"));

        assertThat(elsewhere).hasContent("mine");
        assertThat(folder.leftOut())
                .extracting(Object::toString)
                .containsExactly(
                        "presenteren-v8 regeling, status 200: why",
                        "presenteren-v8 regeling, status 200: and the report cannot be written");
    }

    @Test
    void report_tellsWhatIsThereAndWhatIsNot() throws Exception {
        Folder folder = new Folder(directory);
        folder.write(ASKED, "1");
        folder.leaveOut(ASKED.leftOut("it is larger than 8 MiB"));

        assertThat(directory.resolve("recording.md")).content().isEqualToNormalizingNewlines("""
                        - recorded: `%s.captured.json`
                        - left out: presenteren-v8 regeling, status 200: it is larger than 8 MiB
                        """.formatted(NAME));
    }

    @Test
    void writers_atTheSameTime_loseNothing_andLeaveNoDrafts() throws Exception {
        Folder folder = new Folder(directory);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 100; i++) {
            threads.submit(() -> {
                folder.write(ASKED, "x");
                return null;
            });
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.files()).hasSize(100).doesNotHaveDuplicates();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(101);
        }
    }

    @Test
    void folder_thatCannotBeMade_isSaid() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new Folder(file.resolve("below")))
                .withMessageContaining("cannot be made");
    }
}
