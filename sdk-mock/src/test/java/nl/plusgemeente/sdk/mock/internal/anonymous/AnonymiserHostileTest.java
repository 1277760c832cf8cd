package nl.plusgemeente.sdk.mock.internal.anonymous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class AnonymiserHostileTest {

    private final Anonymiser anonymiser = new Anonymiser(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{\"a\":\"kanarie\"",
                "{\"a\":\"kanar",
                "[1,2",
                "{\"a\":1}}",
                "{\"a\":1} kanarie",
                "kanarie",
                "<html>kanarie</html>",
                "\u0000\u0001kanarie"
            })
    void textThatIsNotJson_isRefusedWithoutQuotingIt(String text) {
        assertThatExceptionOfType(NotAnonymisedException.class)
                .isThrownBy(() -> anonymiser.json(text))
                .withMessageNotContaining("kanarie")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kanarie",
                "<a>kanarie",
                "<a></b>",
                "<!DOCTYPE a [<!ENTITY k \"kanarie\">]><a>&k;</a>",
                "<!DOCTYPE a SYSTEM \"file:///kanarie\"><a/>",
                "<a>&kanarie;</a>",
                "<n-999990019/>"
            })
    void textThatIsNotXml_isRefusedWithoutQuotingIt(String text) {
        assertThatExceptionOfType(NotAnonymisedException.class)
                .isThrownBy(() -> anonymiser.xml(text))
                .withMessageNotContaining("kanarie")
                .withNoCause();
    }

    @Test
    void nesting_withoutEnd_isRefused() {
        assertThatThrownBy(() -> anonymiser.json("[".repeat(100_000))).isInstanceOf(NotAnonymisedException.class);
        assertThatThrownBy(() -> anonymiser.xml("<a>".repeat(100_000))).isInstanceOf(NotAnonymisedException.class);
    }

    @Test
    void documentsInDocuments_tooDeep_areRemoved() {
        String text = "{\"voornamen\":\"Kanarie\"}";
        for (int i = 0; i < 6; i++) {
            text = "{\"x\":\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        }

        assertThat(anonymiser.json(text)).doesNotContain("Kanarie").contains(Pseudonyms.REMOVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1E-999999999", "12345678E0"})
    void number_ofFewCharacters_costsLittle(String number) {
        assertThat(anonymiser.json("[" + number + "]")).startsWith("[");
    }

    @Test
    void number_ofManyDigits_isRefused() {
        assertThatThrownBy(() -> anonymiser.json("[" + "9".repeat(100_000) + "]"))
                .isInstanceOf(NotAnonymisedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "eyJ",
                "-----BEGIN ",
                "a@",
                "999 ",
                "%39",
                "\\\\",
                "&#",
                "<",
                "Bearer ",
                "token=",
                "/",
                "=",
                "a."
            })
    void text_madeToBeSlow_isDoneInTime(String piece) {
        assertThat(anonymiser.json("[\"" + piece.repeat(500_000 / piece.length()) + "\"]"))
                .isNotEmpty();
    }

    @Test
    void values_withoutEnd_areRefused() {
        StringBuilder names = new StringBuilder("{\"voornamen\":[\"x\"");
        for (int i = 0; i < 110_000; i++) {
            names.append(",\"N").append(i).append('"');
        }

        assertThatThrownBy(() -> anonymiser.json(names.append("]}").toString()))
                .isInstanceOf(NotAnonymisedException.class)
                .hasMessageContaining("begin another");
    }

    @Test
    void keys_withoutEnd_areRefused() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1_100; i++) {
                        anonymiser.secret("sleutel-" + i);
                    }
                })
                .isInstanceOf(NotAnonymisedException.class);
    }
}
