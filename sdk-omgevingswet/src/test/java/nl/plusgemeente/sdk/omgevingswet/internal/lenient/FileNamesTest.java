package nl.plusgemeente.sdk.omgevingswet.internal.lenient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "attachment; filename=advies.pdf ~ advies.pdf",
                "attachment; filename=\"ons advies.pdf\" ~ ons advies.pdf",
                "attachment;FILENAME=\"a\\\"b.pdf\" ~ a_b.pdf",
                "attachment; filename=\"x.pdf\"; filename*=UTF-8''%C3%A9%C3%A9n.pdf ~ één.pdf",
                "attachment; filename*=UTF-8''%zz; filename=\"goed.pdf\" ~ goed.pdf",
                "attachment; filename=\"../../etc/passwd\" ~ passwd",
                "attachment; filename=\"C:\\\\temp\\\\a.doc\" ~ a.doc",
                "attachment; filename*=UTF-8''..%2F..%2F.ssh%2Fconfig ~ config",
                "attachment; filename=\"...\" ~ document",
                "attachment; filename=\"/\" ~ document",
                "attachment; filename=\"NUL\" ~ _NUL",
                "attachment; filename=\"com1.txt\" ~ _com1.txt",
                "attachment; filename=\"a<b>|?*:.txt\" ~ a_b_____.txt",
                "attachment ~ document",
                "'' ~ document",
                "inline; xfilename=\"a\" ~ document"
            })
    void name_isMadeSafe(String disposition, String expected) {
        assertThat(FileNames.of(disposition, "document")).isEqualTo(expected);
    }

    @Test
    void name_thatTurnsTheTextAround_doesNot() {
        assertThat(FileNames.of("attachment; filename=\"a\u202Efdp.exe\"", "x")).isEqualTo("a_fdp.exe");
    }

    @Test
    void longName_keepsItsExtension() {
        String name = FileNames.of("attachment; filename=\"" + "é".repeat(500) + ".pdf\"", "x");

        assertThat(name).startsWith("éé").endsWith(".pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(180);
    }

    @Test
    void endlessName_costsNoTime() {
        String evil = "attachment; filename=\"" + " .".repeat(200_000) + "\"";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FileNames.of(evil, "x"));
    }

    @Test
    void numbered_standsBeforeTheExtension() {
        assertThat(FileNames.numbered("a.pdf", 1)).isEqualTo("a.pdf");
        assertThat(FileNames.numbered("a.pdf", 2)).isEqualTo("a (2).pdf");
        assertThat(FileNames.numbered("a", 3)).isEqualTo("a (3)");
    }

    @Property
    void anyName_staysInItsFolder(@ForAll String given) {
        Path folder = Path.of("/a/b");
        String name = FileNames.of("attachment; filename=\"" + given + "\"", "document");

        Path file = folder.resolve(name).normalize();
        assertThat(file.getParent()).isEqualTo(folder);
        assertThat(name).isNotBlank().doesNotContain("/", "\\", "\n", "\u0000");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
    }
}
