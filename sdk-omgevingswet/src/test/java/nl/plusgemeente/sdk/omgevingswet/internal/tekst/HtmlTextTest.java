package nl.plusgemeente.sdk.omgevingswet.internal.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bouwen &amp; slopen | Bouwen & slopen",
                "<p>Een</p><p>Twee</p> | Een/Twee",
                "a<br/>b<br>c | a/b/c",
                "<b>vet</b> en <i>schuin</i> | vet en schuin",
                "10 m&sup2; &#8364; 5 &#xE9;&eacute;n | 10 m² € 5 één",
                "&onbekend; &amp;lt; | &onbekend; &lt;",
                "1 < 2 en 3 > 2 | 1 < 2 en 3 > 2",
                "&#1; &#99999999; &#1114112; | &#1; &#99999999; &#1114112;",
                "<ul><li>een</li><li>twee</li></ul> | een/twee"
            })
    void plain_ofMarkup_isItsWords(String html, String plain) {
        assertThat(HtmlText.plain(html)).isEqualTo(plain.replace('/', '\n'));
    }
}
