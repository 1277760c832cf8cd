package nl.plusgemeente.sdk.omgevingswet.downloaden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.downloaden.Zips.Part;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ZIP that was tampered with: refused as a whole, with nothing left behind. */
class DownloadHostileTest {
    private static final String URL = "{\"url\":\"https://service.omgevingswet.overheid.nl/x.zip\"}";
    private static final ZipLimits SMALL = new ZipLimits(100_000, 3, 2_000_000, 10);

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x", "a/../../x", "a/..", "/etc/x", "/", "a//b", "./a", "a/.", "..", "C:x", "C:/x", "a:stream",
                "..\\x", "a\\b", "a\u0000b", "a\nb", "a\u202egpj", "con", "a/NUL.xml", "a.", "a ", " a", "a?", ""
            })
    void name_thatLeadsElsewhereOrIsNoNameOnSomeDisk_isRefused(String name) throws IOException {
        refused(Zips.empty().file("Regeling/Tekst.xml", "x").file(name, "x").bytes(), DsoErrors.ZIP_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b.xml", "A/b.xml", "a/B.xml", "a/b.xml/c", "a", "a/B.XML"})
    void name_thatIsThereAlready_isRefused(String name) throws IOException {
        refused(Zips.empty().file("a/b.xml", "1").file(name, "2").bytes(), DsoErrors.ZIP_NAME);
    }

    @Test
    void name_inOtherUnicodeForm_isTheSame() throws IOException {
        refused(Zips.empty().file("caf\u00e9", "1").file("cafe\u0301", "2").bytes(), DsoErrors.ZIP_NAME);
    }

    @Test
    void name_tooLongOrTooDeep_isRefused() throws IOException {
        refused(Zips.empty().file("a".repeat(181), "x").bytes(), DsoErrors.ZIP_NAME);
        refused(Zips.empty().file(("a".repeat(150) + "/").repeat(3) + "x", "x").bytes(), DsoErrors.ZIP_NAME);
        refused(Zips.empty().file("a/".repeat(17) + "x", "x").bytes(), DsoErrors.ZIP_NAME);
    }

    @Test
    void name_notUtf8_isRefused() throws IOException {
        refused(Zips.empty().add(Part.named(new byte[] {(byte) 0xff, 'a'})).bytes(), DsoErrors.ZIP_NAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xA1FF, 0x11FF, 0x21FF, 0x61FF, 0xC1FF, 0x41ED})
    void entry_thatIsALinkOrADevice_isRefused(int mode) throws IOException {
        refused(
                Zips.empty()
                        .add(Part.of("link", "/etc/hosts".getBytes(UTF_8)).mode(mode))
                        .bytes(),
                DsoErrors.ZIP_KIND);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0001, 0x2000, 0x2041})
    void entry_encrypted_isRefused(int flags) throws IOException {
        refused(Zips.empty().add(Part.of("a", new byte[9]).flags(flags)).bytes(), DsoErrors.ZIP_KIND);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 12, 14, 93, 99})
    void entry_compressedInAnUnusualWay_isRefused(int method) throws IOException {
        refused(Zips.empty().add(Part.of("a", new byte[9]).method(method)).bytes(), DsoErrors.ZIP_KIND);
    }

    @Test
    void zip_withTooManyEntries_isRefused() throws IOException {
        Zips zip = Zips.empty().file("a", "1").file("b", "2").file("c", "3").file("d", "4");

        refused(zip.bytes(), DsoErrors.ZIP_TOO_LARGE);
        refused(zip.bytes(0xFFFF, 0, ""), DsoErrors.ZIP_TOO_LARGE);
    }

    @Test
    void zip_withADirectoryOutOfProportion_isRefused() throws IOException {
        refused(
                Zips.empty()
                        .add(Part.of("a", new byte[1]).comment(new byte[600]))
                        .bytes(),
                DsoErrors.ZIP_TOO_LARGE);
    }

    @Test
    void zip_largerThanTheLimit_isRefusedWhileItStreams() throws IOException {
        refused(new byte[100_001], DsoErrors.ZIP_TOO_LARGE);
    }

    @Test
    void bomb_thatSaysHowLargeItIs_isRefused() throws IOException {
        byte[] zeros = new byte[1_100_000];

        refused(Zips.empty().add(Part.of("a", zeros)).bytes(), DsoErrors.ZIP_TOO_LARGE); // by its ratio
        Zips both = Zips.empty().add(Part.of("a", new byte[99_000]).stored());
        refused(both.add(Part.of("b", new byte[1_950_000])).bytes(), DsoErrors.ZIP_TOO_LARGE); // by size or ratio
    }

    @Test
    void bomb_thatSaysThatItIsSmall_isRefused() throws IOException {
        byte[] zip = Zips.empty()
                .add(Part.of("a", new byte[1_100_000]).sizeOff(-1_099_999))
                .bytes();

        assertThat(refused(zip)).isIn(DsoErrors.ZIP_TOO_LARGE, DsoErrors.ZIP_DAMAGED);
    }

    @Test
    void bomb_ofEntriesThatShareTheirData_isRefused() throws IOException {
        Zips zip = Zips.empty().add(Part.of("a", new byte[500_000]));
        zip.add(Part.of("b", new byte[500_000]).at(0))
                .add(Part.of("c", new byte[500_000]).at(0));

        refused(zip.bytes(), DsoErrors.ZIP_TOO_LARGE);
    }

    @Test
    void entry_notWhatTheDirectorySays_isRefused() throws IOException {
        refused(Zips.empty().add(Part.of("a", new byte[99]).crcOff(1)).bytes(), DsoErrors.ZIP_DAMAGED);
        refused(Zips.empty().add(Part.of("a", new byte[99]).sizeOff(1)).bytes(), DsoErrors.ZIP_DAMAGED);
        refused(Zips.empty().add(Part.of("a", new byte[99]).sizeOff(-1)).bytes(), DsoErrors.ZIP_DAMAGED);
        refused(Zips.empty().add(Part.of("a", new byte[99]).at(7)).bytes(), DsoErrors.ZIP_DAMAGED);
        refused(Zips.empty().add(Part.of("a", new byte[99]).at(70_000)).bytes(), DsoErrors.ZIP_DAMAGED);
    }

    @Test
    void answer_thatIsNoZip_isRefused() throws IOException {
        for (String text :
                List.of("", "PK", "<html>Even geduld, we zijn zo terug</html>", "PK\u0003\u0004".repeat(20))) {
            refused(text.getBytes(UTF_8), DsoErrors.ZIP_DAMAGED);
        }
    }

    @Test
    void zip_withoutEntries_isRefused() throws IOException {
        refused(Zips.empty().bytes(), DsoErrors.ZIP_DAMAGED);
    }

    @Test
    void zip_withSomethingBeforeIt_isRefused() throws IOException {
        byte[] zip = Zips.empty().file("a", "1").bytes();
        byte[] longer = new byte[zip.length + 5];
        System.arraycopy(zip, 0, longer, 5, zip.length);

        refused(longer, DsoErrors.ZIP_DAMAGED);
    }

    @Test
    void zip_withADirectoryThatDoesNotFit_isRefused() throws IOException {
        Zips zip = Zips.empty().file("a", "1").file("b", "2");

        refused(zip.bytes(2, 1, ""), DsoErrors.ZIP_DAMAGED);
        refused(zip.bytes(1, 0, ""), DsoErrors.ZIP_DAMAGED);
        refused(zip.bytes(3, 0, ""), DsoErrors.ZIP_DAMAGED);
        refused(Zips.empty()
                .add(Part.of("a", new byte[1]).comment(new byte[] {(byte) 0xff}))
                .bytes());
    }

    @Test
    void zip_cutOffAnywhere_isRefused() throws IOException {
        byte[] zip = Zips.empty().file("a/b", "een").file("c", "twee").bytes();
        for (int length = 0; length < zip.length; length++) {
            refused(Arrays.copyOf(zip, length), DsoErrors.ZIP_DAMAGED);
        }
    }

    @Test
    void zip_withAnyByteChanged_isReadOrRefused() throws IOException {
        byte[] zip = Zips.empty()
                .file("a/b", "een")
                .add(Part.of("c/", new byte[0]).stored())
                .bytes(2, 0, "slot");
        for (int i = 0; i < zip.length; i++) {
            for (int bit : new int[] {0x01, 0x10, 0x80, 0xff}) {
                byte[] changed = zip.clone();
                changed[i] ^= (byte) bit;
                try {
                    unpack(changed, "x" + i + "-" + bit);
                    remove("x" + i + "-" + bit);
                } catch (DownloadException e) {
                    assertThat(e.code().number()).isBetween(7003, 7006);
                }
                assertThat(left()).isEmpty();
            }
        }
    }

    private void refused(byte[] zip, ErrorCode code) throws IOException {
        assertThat(refused(zip)).isEqualTo(code);
    }

    private ErrorCode refused(byte[] zip) throws IOException {
        DownloadException error = catchThrowableOfType(DownloadException.class, () -> unpack(zip, "regeling"));
        assertThat(error).isNotNull();
        assertThat(error.retryable()).isFalse();
        assertThat(left()).isEmpty();
        return error.code();
    }

    private void unpack(byte[] zip, String name) {
        Downloads.with(RecordingCaller.answering(URL).then(zip)).unpack("1", temp.resolve(name), SMALL);
    }

    private void remove(String name) throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve(name))) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.toList();
        }
    }
}
