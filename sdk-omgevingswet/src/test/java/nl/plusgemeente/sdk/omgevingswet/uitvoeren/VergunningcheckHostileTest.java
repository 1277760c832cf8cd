package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.internal.tekst.HtmlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check that comes back from a session, and answers of the API, in anybody's hands. */
class VergunningcheckHostileTest {
    private static final String GOOD =
            "{\"versie\":1,\"stap\":\"conclusie\",\"locatie\":{\"type\":\"Point\",\"coordinates\":[160500,501500]},"
                    + "\"vragen\":[{\"functioneleStructuurRef\":\"urn:a\",\"antwoorden\":[{\"id\":1,\"antwoord\":\"x\"}]}]}";

    private final RecordingCaller caller = RecordingCaller.answering("[]");
    private final ToepasbareRegels regels = ToepasbareRegels.with(caller);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"versie\":2,\"stap\":\"conclusie\"}",
                "{\"versie\":1,\"stap\":\"ANDERS\",\"locatie\":{\"type\":\"Point\",\"coordinates\":[160500,501500]},"
                        + "\"vragen\":[{\"functioneleStructuurRef\":\"urn:a\"}]}",
                "{\"versie\":1,\"stap\":\"conclusie\",\"locatie\":{\"type\":\"Point\",\"coordinates\":[4.9,52.3]},"
                        + "\"vragen\":[{\"functioneleStructuurRef\":\"urn:a\"}]}",
                "{\"versie\":1,\"stap\":\"conclusie\",\"locatie\":{\"type\":\"Bol\"},"
                        + "\"vragen\":[{\"functioneleStructuurRef\":\"urn:a\"}]}",
                "{\"versie\":1,\"stap\":\"conclusie\",\"locatie\":{\"type\":\"Point\",\"coordinates\":[160500,501500]},"
                        + "\"vragen\":[]}",
                "{\"versie\":1,\"stap\":\"conclusie\",\"locatie\":{\"type\":\"Point\",\"coordinates\":[160500,501500]},"
                        + "\"vragen\":[{\"antwoorden\":[]}]}",
                "{\"versie\":1,\"stap\":\"conclusie\",\"locatie\":{\"type\":\"Point\",\"coordinates\":[160500,501500]},"
                        + "\"vragen\":[{\"functioneleStructuurRef\":\"urn:a\",\"antwoorden\":[{\"id\":1}]}]}",
                "{\"versie\":1,\"stap\":\"conclusie\",\"locatie\":{\"type\":\"Point\",\"coordinates\":[160500,501500]},"
                        + "\"vragen\":[{\"functioneleStructuurRef\":\"urn:a\",\"antwoorden\":[{\"antwoord\":\"x\"}]}]}"
            })
    void resume_ofWhatIsNoCheck_isRefusedBeforeAnythingIsSent(String text) {
        assertThatExceptionOfType(VergunningcheckException.class)
                .isThrownBy(() -> regels.resume(text))
                .satisfies(e -> {
                    assertThat(e.code().id()).isEqualTo("SDK-7020");
                    assertThat(e.retryable()).isFalse();
                });
        assertThat(caller.count()).isZero();
    }

    @Test
    void resume_ofTooMuch_isRefused() {
        assertThatExceptionOfType(VergunningcheckException.class)
                .isThrownBy(() -> regels.resume(GOOD + " ".repeat(1024 * 1024)));
        assertThatExceptionOfType(VergunningcheckException.class)
                .isThrownBy(() -> regels.resume(GOOD.replace(
                        "{\"id\":1,\"antwoord\":\"x\"}", "{\"id\":1,\"antwoord\":\"x\"},".repeat(2_001) + "null")));
        assertThatExceptionOfType(VergunningcheckException.class)
                .isThrownBy(() -> regels.resume(GOOD.replace("\"x\"", "\"" + "x".repeat(6_145) + "\"")));
    }

    @Test
    void resume_ofTheText_works() {
        assertThat(regels.resume(GOOD).vragen()).hasSize(1);
    }

    @Property(tries = 2_000)
    void resume_ofAMutatedText_isACheckOrRefused(@ForAll("mutated") String text) {
        try {
            assertThat(regels.resume(text).vragen()).isNotEmpty();
        } catch (SdkException e) {
            assertThat(e).isInstanceOf(VergunningcheckException.class);
        }
    }

    @Property(tries = 1_000)
    void vergunningcheck_onAMutatedAnswer_isReadOrRefusedAsUnreadable(@ForAll("mutatedAnswer") String answer) {
        ToepasbareRegels other = ToepasbareRegels.with(RecordingCaller.answering(answer));
        try {
            Vergunningcheck check = other.vergunningcheck(
                    List.of(Answers.REF), RdPoint.of(160_500, 501_500).geometry());
            assertThat(check.openVragen())
                    .allSatisfy(vraag -> assertThat(vraag.tekst()).isNotNull());
        } catch (JsonException e) {
            assertThat(e).hasMessageStartingWith("The JSON");
        }
    }

    @Test
    void vergunningcheck_onAnAnswerWithNothingInIt_hasNoOutcome() {
        ToepasbareRegels other = ToepasbareRegels.with(RecordingCaller.answering("[null]"));

        Vergunningcheck check = other.vergunningcheck(
                List.of(Answers.REF), RdPoint.of(160_500, 501_500).geometry());

        assertThat(check.zonderRegels()).containsExactly(Answers.REF);
        assertThat(check.isCompleet()).isFalse();
    }

    @Provide
    Arbitrary<String> mutated() {
        return mutations(GOOD);
    }

    @Provide
    Arbitrary<String> mutatedAnswer() {
        return mutations(Answers.conclusies("[{\"toestemmingstype\": {\"code\": \"Verbod\"}}]"));
    }

    private static Arbitrary<String> mutations(String good) {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, good.length());
        Arbitrary<String> put =
                Arbitraries.of("", "null", "{", "]", "\"", "-1", "1e99", "true", "\\u0000", "[[[[", "é");
        return Combinators.combine(from, from, put)
                .as((a, b, text) -> good.substring(0, Math.min(a, b))
                        + text
                        + good.substring(Math.min(good.length(), Math.min(a, b) + Math.abs(a - b) % 9)));
    }

    @Test
    void plain_ofHostileMarkup_isLinear() {
        String hostile = "<a".repeat(500_000) + "&".repeat(500_000) + "<p".repeat(100_000);

        assertThat(HtmlText.plain(hostile)).hasSize(hostile.length());
    }
}
