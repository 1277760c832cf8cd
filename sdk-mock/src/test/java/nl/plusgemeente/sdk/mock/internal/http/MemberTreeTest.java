package nl.plusgemeente.sdk.mock.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemberTreeTest {

    private static final MemberTree TREE =
            MemberTree.NONE.with(List.of("datum", "orgaan", "orgaan.oin", "lijst.id", "lijst.plek.x", "vrij"));

    @Test
    void unknown_atTheTop_isFoundBeforeWhatIsBelow() {
        Unknown unknown = unknown("{\"orgaan\":{\"a\":1},\"b\":1}").orElseThrow();

        assertThat(unknown.names()).containsExactly("b");
        assertThat(unknown.known()).containsExactly("datum", "orgaan", "lijst", "vrij");
    }

    @Test
    void unknown_withinObjectsAndLists_isToldByItsPath() {
        assertThat(unknown("{\"orgaan\":{\"oin\":\"1\",\"a\":null}}")
                        .orElseThrow()
                        .names())
                .containsExactly("orgaan.a");
        assertThat(unknown("{\"lijst\":[{\"id\":1},[{\"id\":1,\"a\":1}]]}")
                        .orElseThrow()
                        .names())
                .containsExactly("lijst[1][0].a");
        assertThat(unknown("{\"lijst\":[{\"plek\":{\"y\":1}}]}").orElseThrow().names())
                .containsExactly("lijst[0].plek.y");
    }

    @Test
    void unknown_inWhatNobodyLooksInto_isNone() {
        assertThat(unknown("{\"vrij\":{\"a\":[{\"b\":1}]},\"datum\":{\"c\":1}}"))
                .isEmpty();
        assertThat(JsonBody.of("{\"a\":{\"b\":1}}", MemberTree.ANY).unknown()).isEmpty();
        assertThat(JsonBody.NONE.unknown()).isEmpty();
    }

    @Test
    void unknown_inAnotherTypeThanAnObject_isLeftToWhoReadsIt() {
        assertThat(unknown("{\"orgaan\":\"oin\",\"lijst\":[1,null]}")).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> JsonBody.of("{\"orgaan\":\"oin\"}", TREE).part("orgaan"));
    }

    @Test
    void member_thatTheOperationHasNot_isAMistakeToRead() {
        JsonBody body = JsonBody.of("{\"orgaan\":{\"oin\":\"1\"},\"vrij\":{\"a\":\"1\"}}", TREE);
        JsonBody orgaan = body.part("orgaan").orElseThrow();

        assertThat(orgaan.string("oin")).hasValue("1");
        assertThat(body.part("vrij").orElseThrow().string("a")).hasValue("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orgaan.string("a"))
                .withMessageContaining("a");
        assertThatIllegalArgumentException().isThrownBy(() -> body.has("oin"));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonBody.NONE.string("a"));
    }

    private static Optional<Unknown> unknown(String json) {
        return JsonBody.of(json, TREE).unknown();
    }
}
