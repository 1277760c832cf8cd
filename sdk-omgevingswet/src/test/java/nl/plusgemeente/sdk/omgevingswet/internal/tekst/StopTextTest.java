package nl.plusgemeente.sdk.omgevingswet.internal.tekst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopTextTest {
    private static final String NS = " xmlns='https://standaarden.overheid.nl/stop/imop/tekst/'";
    private static final String PROLOG = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>";

    @Test
    void plain_blocks_areLines() {
        assertThat(StopText.plain(PROLOG + "<Inhoud" + NS + ">\n  <Al>Het is\n   <b>verboden</b> te bouwen.</Al>\n"
                        + "  <Al>Tenzij<br/>dit mag.</Al></Inhoud>"))
                .isEqualTo("Het is verboden te bouwen.\nTenzij\ndit mag.");
    }

    @Test
    void plain_list_hasNumbersBeforeItems() {
        assertThat(StopText.plain("<Inhoud" + NS + "><Al>Aanhef:</Al><Lijst type='expliciet'><Lijstaanhef>Te weten"
                        + "</Lijstaanhef><Li wId='w'>\n<LiNummer>a.</LiNummer>\n<Al>een &amp; ander;</Al></Li>"
                        + "<Li><LiNummer>b.</LiNummer><Al>nog iets<Noot id='n'><NootNummer>1</NootNummer><Al>voet"
                        + "</Al></Noot>.</Al><Al>Tweede alinea</Al></Li></Lijst></Inhoud>"))
                .isEqualTo("Aanhef:\nTe weten\na. een & ander;\nb. nog iets.\nTweede alinea");
    }

    @Test
    void plain_term_standsBeforeWhatItMeans() {
        assertThat(StopText.plain("<Begrip" + NS + "><Term>dakkapel</Term><Definitie><Al>uitbouw op een dak</Al>"
                        + "</Definitie></Begrip>"))
                .isEqualTo("dakkapel: uitbouw op een dak");
    }

    @Test
    void plain_table_hasRowsAndTabs() {
        assertThat(StopText.plain("<Inhoud" + NS + "><table><title>Maten</title><tgroup><colspec/><thead><row>"
                        + "<entry><Al>Wat</Al></entry><entry><Al>Hoe hoog</Al></entry></row></thead><tbody><row>"
                        + "<entry><Al>Muur</Al></entry><entry><Al>3 m</Al><Al>of 4</Al></entry></row><row><entry/>"
                        + "<entry>5 m</entry></row><row><entry>a</entry><entry/></row><row><entry>b</entry></row></tbody></tgroup></table>"
                        + "</Inhoud>"))
                .isEqualTo("Maten\nWat\tHoe hoog\nMuur\t3 m of 4\n\t5 m\na\t\nb");
    }

    @Test
    void plain_renvooi_leavesOutWhatWasRemoved() {
        assertThat(StopText.plain(
                        "<Inhoud><Al>Maximaal <VerwijderdeTekst>2</VerwijderdeTekst><NieuweTekst>3</NieuweTekst>"
                                + " meter<![CDATA[ < 4]]></Al></Inhoud>"))
                .isEqualTo("Maximaal 3 meter < 4");
    }

    @Test
    void plain_empty_isEmpty() {
        assertThat(StopText.plain("<Inhoud/>")).isEmpty();
        assertThat(StopText.plain("<Inhoud><Li><LiNummer/><Al>x</Al></Li><!-- c --><?p i?></Inhoud>"))
                .isEqualTo("x");
    }

    @Test
    void children_kop_areByName() {
        assertThat(StopText.children(PROLOG + "<Kop" + NS + "><Label>Artikel</Label> <Nummer>4.24</Nummer>"
                        + "<Opschrift>Dak<i>kapel</i>\n bouwen</Opschrift><Opschrift>tweede</Opschrift></Kop>"))
                .hasToString("{Label=Artikel, Nummer=4.24, Opschrift=Dakkapel bouwen}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen xml",
                "<Inhoud>",
                "<Inhoud></Al>",
                "<Inhoud>&onbekend;</Inhoud>",
                "<a/><b/>",
                "<a:Inhoud/>"
            })
    void plain_malformed_isRefusedWithoutContent(String xml) {
        assertThatExceptionOfType(ResponseFormatException.class)
                .isThrownBy(() -> StopText.plain(xml))
                .withNoCause()
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(CoreErrors.MALFORMED_BODY);
                    assertThat(e.getMessage()).doesNotContain("onbekend", "geen xml");
                });
    }

    @Test
    void plain_externalEntity_isNotRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "topgeheim");
        String xml = "<!DOCTYPE Inhoud [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><Inhoud><Al>&x;</Al></Inhoud>";

        assertRefused(xml);
    }

    @Test
    void plain_externalDtd_isNotFetched() {
        assertRefused("<!DOCTYPE Inhoud SYSTEM 'http://127.0.0.1:1/x.dtd'><Inhoud><Al>x</Al></Inhoud>");
    }

    @Test
    void plain_billionLaughs_isRefusedAtOnce() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        xml.append("]><Inhoud>&l29;</Inhoud>");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertRefused(xml.toString()));
    }

    @Test
    void plain_tooDeepOrTooLong_isRefused() {
        assertRefused("<a>".repeat(201) + "</a>".repeat(201));
        assertRefused("<a>".repeat(100_000));
        assertRefused("<a>" + "<Noot>".repeat(500) + "</Noot>".repeat(500) + "</a>");
        assertRefused("<a>" + "x".repeat(4_000_000) + "</a>");
        assertThat(StopText.plain("<a>".repeat(200) + "x" + "</a>".repeat(200))).isEqualTo("x");
    }

    private static void assertRefused(String xml) {
        assertThatExceptionOfType(ResponseFormatException.class)
                .isThrownBy(() -> StopText.plain(xml))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("topgeheim"));
        assertThatExceptionOfType(ResponseFormatException.class).isThrownBy(() -> StopText.children(xml));
    }
}
