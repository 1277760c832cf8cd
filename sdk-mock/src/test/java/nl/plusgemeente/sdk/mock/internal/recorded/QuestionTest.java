package nl.plusgemeente.sdk.mock.internal.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void question_writtenInAnotherWay_isTheSame() {
        Question one = Question.of("POST", "/a b", "x=1&y=%C3%A9", "{\"n\":[1,2]}");
        Question other = Question.of("POST", "/a%20b", "y=\u00e9&x=1", " { \"n\" : [ 1 , 2 ] } ");

        assertThat(one).isEqualTo(other);
        assertThat(one.mark()).isEqualTo(other.mark()).matches("[0-9a-f]{16}");
    }

    @Test
    void question_aboutSomethingElse_hasAnotherMark() {
        assertThat(new String[] {
                    Question.of("GET", "/a", "", "").mark(),
                    Question.of("POST", "/a", "", "").mark(),
                    Question.of("GET", "/b", "", "").mark(),
                    Question.of("GET", "/a", "x=1", "").mark(),
                    Question.of("GET", "/a", "", "{\"n\":1}").mark(),
                    Question.of("GET", "/a", "", "{\"n\":2}").mark()
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void body_thatIsNoJsonOrTooLarge_isLeftToTheAddress() {
        Question without = Question.of("POST", "/a", "", "");

        assertThat(Question.of("POST", "/a", "", "geen json")).isEqualTo(without);
        assertThat(Question.of("POST", "/a", "", "{\"n\":")).isEqualTo(without);
        assertThat(Question.of("POST", "/a", "", "\"" + "x".repeat(1 << 20) + "\""))
                .isEqualTo(without);
    }

    @Test
    void escape_thatIsWrong_staysAsItIs() {
        assertThat(Question.of("GET", "/%zz", "q=%", "").text()).isEqualTo("GET /%zz?q=%\n");
    }

    @Property(tries = 200)
    void anything_hasAMark(@ForAll String path, @ForAll String query, @ForAll String body) {
        assertThat(Question.of("GET", path, query, body).mark()).hasSize(16);
    }
}
