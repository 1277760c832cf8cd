package nl.plusgemeente.sdk.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.call.DownloadAnswer;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bodies to files: whole and right, or not there at all. */
@Timeout(120)
class DownloadTest {
    private static final String CONTENT = "inhoud van het bestand";

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void target() {
        target = folder.resolve("bijlage.zip");
    }

    @Test
    void goodBody_download_isInPlaceWithItsFacts() throws Exception {
        try (HostileServer server = HostileServer.always(Http.answer(200, "application/zip", CONTENT))) {
            Download download = download(server, Answer.file(target));
            assertThat(download).isEqualTo(new Download(target, CONTENT.length(), sha256(CONTENT), "application/zip"));
            assertThat(target).hasContent(CONTENT);
            assertThat(folder).isDirectoryContaining(target::equals).isDirectoryNotContaining("glob:**.part");
        }
    }

    @Test
    void rightChecksum_download_isKept() throws Exception {
        try (HostileServer server = HostileServer.always(Http.answer(200, "application/zip", CONTENT))) {
            download(server, Answer.file(target).expecting(sha256(CONTENT)));
            assertThat(target).hasContent(CONTENT);
        }
    }

    @Test
    void wrongChecksum_download_keepsWhatWasThere() throws Exception {
        Files.writeString(target, "oud");
        try (HostileServer server = HostileServer.always(Http.answer(200, "application/zip", CONTENT))) {
            Fault.ofCall(() -> download(server, Answer.file(target).expecting(sha256("anders"))))
                    .is(ResponseFormatException.class, CoreErrors.CHECKSUM)
                    .after(1)
                    .says(sha256("anders"), sha256(CONTENT), "it was not kept");
            onlyTheOldFile();
        }
    }

    @Test
    void brokenBody_download_keepsWhatWasThere() throws Exception {
        Files.writeString(target, "oud");
        String half = Http.head(200, "Content-Length: 100") + CONTENT;
        try (HostileServer server = HostileServer.http(
                (request, connection) -> connection.send(half).close())) {
            Fault.ofCall(() -> download(server, Answer.file(target)))
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(3);
            onlyTheOldFile();
        }
    }

    @Test
    void refusal_download_keepsWhatWasThere() throws Exception {
        Files.writeString(target, "oud");
        try (HostileServer server = HostileServer.always(Http.answer(404, "text/plain", ""))) {
            Fault.ofCall(() -> download(server, Answer.file(target))).is(NotFoundException.class, CoreErrors.NOT_FOUND);
            onlyTheOldFile();
        }
    }

    @Test
    void existingFile_download_isReplaced() throws Exception {
        Files.writeString(target, "oud");
        try (HostileServer server = HostileServer.always(Http.answer(200, "application/zip", CONTENT))) {
            download(server, Answer.file(target));
            assertThat(target).hasContent(CONTENT);
        }
    }

    @Test
    void missingFolder_download_isAFileFault() {
        try (HostileServer server = HostileServer.always(Http.answer(200, "application/zip", CONTENT))) {
            Fault.ofCall(() -> download(server, Answer.file(folder.resolve("weg/bijlage.zip"))))
                    .is(ResponseFormatException.class, CoreErrors.FILE)
                    .after(1)
                    .says("cannot write bijlage.zip (NoSuchFileException)", "Check folder, rights and free space");
        }
    }

    @Test
    void targetThatIsAFolder_download_isAFileFault() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("x"), "oud");
        try (HostileServer server = HostileServer.always(Http.answer(200, "application/zip", CONTENT))) {
            Fault.ofCall(() -> download(server, Answer.file(target)))
                    .is(ResponseFormatException.class, CoreErrors.FILE);
            assertThat(target.resolve("x")).hasContent("oud");
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }
    }

    @Test
    void emptyBody_download_isAnEmptyFile() {
        try (HostileServer server = HostileServer.always(Http.answer(200, "application/zip", ""))) {
            assertThat(download(server, Answer.file(target)).size()).isZero();
            assertThat(target).isEmptyFile();
        }
    }

    @Test
    void gzippedBody_download_isUnpacked() {
        try (HostileServer server =
                HostileServer.always(Http.answer(200, "text/xml", Http.gzip(CONTENT), "Content-Encoding: gzip"))) {
            download(server, Answer.file(target));
            assertThat(target).hasContent(CONTENT);
        }
    }

    @Test
    void checksumOfAnotherForm_isRefused() {
        DownloadAnswer answer = Answer.file(target);
        for (String wrong : new String[] {"", "abc", "A".repeat(64), "g".repeat(64)}) {
            assertThatThrownBy(() -> answer.expecting(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a SHA-256 has 64 hexadecimal digits in lower case");
        }
    }

    @Test
    void mappedDownload_hasTheTimeOfADownload() {
        assertThat(Answer.file(target).map(Download::size).large()).isTrue();
        assertThat(Answer.file(target).map(Download::size).json()).isFalse();
    }

    @Test
    void twoHundredMegabytes_download_costsNoMemory() {
        long size = 200L * 1024 * 1024;
        byte[] block = new byte[64 * 1024];
        AtomicLong live = new AtomicLong();
        long before = liveHeap();
        try (HostileServer server = HostileServer.http((request, connection) -> {
                    connection.send(Http.head(200, "Content-Type: application/zip", "Content-Length: " + size));
                    for (long sent = 0; sent < size; sent += block.length) {
                        connection.send(block);
                        if (sent == size * 3 / 4) {
                            live.set(liveHeap());
                        }
                    }
                });
                GemeenteSdk sdk =
                        Facilities.sdk(server.uri()).maxAnswerBytes(1000).build()) {
            Download download = sdk.onBehalfOf("utrecht")
                    .caller()
                    .call(Facilities.get(Answer.file(target))
                            .deadline(Duration.ofMinutes(1))
                            .build());
            assertThat(download.size()).isEqualTo(size);
            assertThat(live.get() - before).isLessThan(64 * 1024 * 1024);
        }
    }

    private static long liveHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void onlyTheOldFile() {
        assertThat(target).hasContent("oud");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static Download download(HostileServer server, DownloadAnswer answer) {
        try (GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            return sdk.onBehalfOf("utrecht")
                    .caller()
                    .call(Facilities.get(answer).build());
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
