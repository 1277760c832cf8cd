package nl.plusgemeente.sdk.omgevingswet.downloaden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.VirtualTime;
import nl.plusgemeente.sdk.omgevingswet.downloaden.Zips.Part;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {
    private static final Instant START = Instant.parse("2026-11-26T12:00:00Z");
    private static final String PLAN = "/akn/nl/act/gm0995/2020/omgevingsplan";
    private static final String ASKED = "{\"verzoekIdentificatie\":\"v-1\"}";
    private static final String BUSY = "{\"status\":\"IN_BEHANDELING\"}";
    private static final String READY = "{\"status\":\"BESCHIKBAAR\"}";
    private static final String URL = "{\"url\":\"https://service.omgevingswet.overheid.nl/bestanden/1.zip?a=b\"}";
    private static final byte[] ZIP = Zips.empty()
            .file("Regeling/Tekst.xml", "<tekst/>")
            .add(Part.of("leeg/", new byte[0]).stored().mode(0x41ED))
            .add(Part.of("leeg/", new byte[0]).stored())
            .add(Part.of("OW-bestanden/activiteiten.xml", new byte[70_000]).mode(0x81A4))
            .bytes(4, 0, "een slotwoord");

    @TempDir
    private Path temp;

    @Test
    void request_asksForARegeling() {
        RecordingCaller caller = RecordingCaller.answering(ASKED);

        assertThat(Downloads.with(caller).request(PLAN)).isEqualTo("v-1");
        assertThat(caller.asked().method()).isEqualTo("POST");
        assertThat(caller.target()).isEqualTo("/publiek/omgevingsdocumenten/api/downloaden/v1/aanvraag");
        assertThat(caller.body()).isEqualTo("{\"regelingId\":\"" + PLAN + "\"}");
        assertThat(caller.asked().idempotent()).isFalse();
    }

    @Test
    void status_isAnOpenValue() {
        RecordingCaller caller = RecordingCaller.answering("{\"status\":\"NIEUW\",\"later\":1}");

        assertThat(Downloads.with(caller).status("a/b")).isEqualTo(new DownloadStatus("NIEUW"));
        assertThat(caller.asked().method()).isEqualTo("GET");
        assertThat(caller.target()).isEqualTo("/publiek/omgevingsdocumenten/api/downloaden/v1/status/a%2Fb");
    }

    @Test
    void answer_withoutWhatItIsFor_isRefused() {
        Downloads downloads = Downloads.with(RecordingCaller.answering("{}"));

        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> downloads.request(PLAN));
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> downloads.status("1"));
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> downloads.unpack("1", temp.resolve("x")));
    }

    @Test
    void argument_blank_isRefused() {
        Downloads downloads = Downloads.with(RecordingCaller.answering("{}"));

        assertThatIllegalArgumentException().isThrownBy(() -> downloads.request(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> downloads.fetch("", temp.resolve("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> downloads.status(""));
        assertThatIllegalArgumentException().isThrownBy(() -> downloads.unpack(" ", temp.resolve("x")));
    }

    @Test
    void unpack_asksWhereItIs_andPutsItThere() throws IOException {
        RecordingCaller caller = RecordingCaller.answering(URL).then(ZIP);
        UnpackedRegeling regeling = Downloads.with(caller).unpack("v-1", temp.resolve("regeling"));

        assertThat(regeling)
                .isEqualTo(new UnpackedRegeling(
                        temp.resolve("regeling"),
                        List.of("Regeling/Tekst.xml", "OW-bestanden/activiteiten.xml"),
                        70_008));
        assertThat(regeling.folder().resolve("Regeling/Tekst.xml")).hasContent("<tekst/>");
        assertThat(regeling.folder().resolve("OW-bestanden/activiteiten.xml")).hasSize(70_000);
        assertThat(regeling.folder().resolve("leeg")).isEmptyDirectory();
        assertThat(left()).containsExactly("regeling");
        assertThat(caller.all()).extracting(Operation::method).containsExactly("GET", "GET");
        Operation<?> zip = caller.asked();
        assertThat(zip.link().orElseThrow())
                .hasToString("https://service.omgevingswet.overheid.nl/bestanden/1.zip?a=b");
        assertThat(zip.headers()).containsEntry("Accept", "*/*");
        assertThat(zip.answer().large()).isTrue();
        assertThat(zip.answer().json()).isFalse();
        assertThat(caller.all().get(0).path()).isEqualTo("download/{verzoekIdentificatie}");
    }

    @Test
    void fetch_asksUntilItIsReady() throws IOException {
        VirtualTime time = new VirtualTime(START);
        RecordingCaller caller = RecordingCaller.answering(ASKED, BUSY, BUSY, READY, URL)
                .then(ZIP)
                .at(time);

        assertThat(Downloads.with(caller).fetch(PLAN, temp.resolve("regeling")).files())
                .hasSize(2);
        assertThat(caller.all())
                .extracting(Operation::path)
                .containsExactly(
                        "aanvraag",
                        "status/{verzoekIdentificatie}",
                        "status/{verzoekIdentificatie}",
                        "status/{verzoekIdentificatie}",
                        "download/{verzoekIdentificatie}",
                        "download/{verzoekIdentificatie}");
        assertThat(Duration.between(START, time.clock().instant()))
                .isBetween(Duration.ofMillis(12_500), Duration.ofSeconds(15));
        assertThat(left()).containsExactly("regeling");
    }

    @Test
    void fetch_thatCannotBeMade_saysSo() throws IOException {
        RecordingCaller caller = RecordingCaller.answering(ASKED, BUSY, "{\"status\":\"MISLUKT\"}")
                .at(new VirtualTime(START));

        assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(() -> Downloads.with(caller).fetch(PLAN, temp.resolve("regeling")))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.DOWNLOAD_FAILED))
                .satisfies(e -> assertThat(e.verzoekIdentificatie()).contains("v-1"))
                .satisfies(e -> assertThat(e.retryable()).isFalse());
        assertThat(left()).isEmpty();
    }

    @Test
    void fetch_notReadyInTime_endsAtTheDeadline() throws IOException {
        VirtualTime time = new VirtualTime(START);
        RecordingCaller caller = RecordingCaller.answering(ASKED, BUSY).at(time);
        DownloadPlan plan =
                DownloadPlan.DEFAULT.withInterval(Duration.ofSeconds(10)).withDeadline(Duration.ofMinutes(1));

        assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(() -> Downloads.with(caller).fetch(PLAN, temp.resolve("regeling"), plan))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.DOWNLOAD_LATE))
                .satisfies(e -> assertThat(e.verzoekIdentificatie()).contains("v-1"))
                .satisfies(e -> assertThat(e.retryable()).isTrue());
        assertThat(time.clock().instant()).isBefore(START.plusSeconds(60));
        assertThat(caller.count()).isBetween(6, 7);
        assertThat(left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bestanden/1.zip",
                "/bestanden/1.zip",
                "//elsewhere.example/1.zip",
                "ftp://elsewhere.example/1.zip",
                "file:///etc/passwd",
                "https:opaque",
                "https://user@service.omgevingswet.overheid.nl/1.zip",
                "https://service.omgevingswet.overheid.nl/1.zip#x",
                "https://",
                "https://a b/",
                "%"
            })
    void url_thatCannotBeFollowed_isRefused(String url) throws IOException {
        RecordingCaller caller = RecordingCaller.answering("{\"url\":\"" + url + "\"}");

        refusedUrl(caller);
        assertThat(caller.count()).isEqualTo(1);
    }

    @Test
    void url_withoutEnd_isRefused() throws IOException {
        refusedUrl(RecordingCaller.answering("{\"url\":\"https://a.example/" + "x".repeat(9_000) + "\"}"));
    }

    @Test
    void folder_thatIsThereOrHasNoPlace_isRefusedBeforeAnythingIsAsked() throws IOException {
        RecordingCaller caller = RecordingCaller.answering("{}");
        Downloads downloads = Downloads.with(caller);
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("nowhere"));

        for (Path folder : List.of(temp, link, temp.resolve("a/b"), temp.getRoot())) {
            assertThatExceptionOfType(DownloadException.class)
                    .isThrownBy(() -> downloads.fetch(PLAN, folder))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.DOWNLOAD_FOLDER));
            assertThatExceptionOfType(DownloadException.class)
                    .isThrownBy(() -> downloads.unpack("1", folder))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.DOWNLOAD_FOLDER));
        }
        assertThat(caller.count()).isZero();
        assertThat(left()).containsExactly("link");
    }

    @Test
    void limitsAndPlan_outOfRange_areRefused() {
        ZipLimits limits = ZipLimits.DEFAULT;
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withEntries(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withEntries(65_535));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withZipBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withZipBytes(1L << 32));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withUnpackedBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withRatio(0));
        assertThatIllegalArgumentException().isThrownBy(() -> DownloadPlan.DEFAULT.withInterval(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> DownloadPlan.DEFAULT.withDeadline(Duration.ofDays(2)));
        assertThat(DownloadPlan.DEFAULT.withLimits(limits.withRatio(7)).limits().ratio())
                .isEqualTo(7);
    }

    private void refusedUrl(RecordingCaller caller) throws IOException {
        assertThatExceptionOfType(DownloadException.class)
                .isThrownBy(() -> Downloads.with(caller).unpack("1", temp.resolve("regeling")))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DsoErrors.DOWNLOAD_LINK))
                .withMessageNotContaining("example");
        assertThat(left()).isEmpty();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
