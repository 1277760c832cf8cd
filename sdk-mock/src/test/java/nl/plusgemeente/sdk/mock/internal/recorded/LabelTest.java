package nl.plusgemeente.sdk.mock.internal.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    private static final String QUESTION = "0123456789abcdef";

    @Property(tries = 100)
    void file_thatALabelNames_hasThatLabel(
            @ForAll @IntRange(min = 100, max = 599) int status, @ForAll @IntRange(min = 1, max = 999_999) int number) {
        Label label = new Label(QUESTION, status, number);

        assertThat(Label.in(label.file("presenteren-v8", "regeling", "json"))).hasValue(label);
    }

    @Test
    void file_ofAFirstGoodAnswer_hasTheQuestionOnly() {
        assertThat(new Label(QUESTION, 200, 1).file("rtr-v2", "activiteit", "xml"))
                .isEqualTo("rtr-v2-activiteit.q0123456789abcdef.captured.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rtr-v2-activiteit.captured.json",
                "rtr-v2-activiteit.q0123.captured.json",
                "rtr-v2-activiteit.q0123456789ABCDEF.captured.json",
                "rtr-v2-activiteit.q0123456789abcdef.s600.captured.json",
                "rtr-v2-activiteit.q0123456789abcdef.1234567.captured.json",
                "rtr-v2-activiteit.q0123456789abcdef.json",
                "rtr-v2-activiteit.q0123456789abcdef.captured."
            })
    void name_ofAnotherForm_hasNone(String name) {
        assertThat(Label.in(name)).isEmpty();
    }

    @Test
    void order_isThatOfStatus_thenOfNumber() {
        Label first = new Label(QUESTION, 200, 2);
        Label second = new Label(QUESTION, 200, 10);
        Label third = new Label(QUESTION, 404, 1);

        assertThat(Stream.of(third, second, first).sorted()).containsExactly(first, second, third);
    }
}
