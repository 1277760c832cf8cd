package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FscErrorTest {

    @Test
    void error_isReadAsItWasWritten() {
        FscError error = new FscError("peer \"0001\" é", FscErrorDomain.MANAGER, FscErrorCode.INCORRECT_GROUP_ID);

        assertThat(FscError.parse(error.json())).contains(error);
        assertThat(error.domain()).hasToString("ERROR_DOMAIN_MANAGER");
    }

    @Test
    void code_thatNobodyKnows_isKept() {
        assertThat(parse("{\"message\":\"\",\"domain\":\"D\",\"code\":\"NEW\",\"more\":[1]}"))
                .contains(new FscError("", new FscErrorDomain("D"), new FscErrorCode("NEW")));
        assertThat(new FscErrorCode("NEW")).hasToString("NEW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "[]",
                "{}",
                "{\"message\":\"x\",\"domain\":\"D\"}",
                "{\"message\":\"x\",\"code\":\"C\"}",
                "{\"domain\":\"D\",\"code\":\"C\"}",
                "{\"message\":1,\"domain\":\"D\",\"code\":\"C\"}",
                "{\"message\":\"x\",\"domain\":\"\",\"code\":\"C\"}",
                "{\"message\":\"x\",\"domain\":\"D\",\"code\":\"\"}",
                "{\"message\":\"x\",\"domain\":\"D\",\"code\":\"C\",\"code\":\"D\"}"
            })
    void body_thatIsNone_isNone(String body) {
        assertThat(parse(body)).isEmpty();
    }

    @Test
    void body_thatIsTooLarge_isNone() {
        assertThat(parse("{\"message\":\"" + "x".repeat(65_536) + "\",\"domain\":\"D\",\"code\":\"C\"}"))
                .isEmpty();
    }

    private static java.util.Optional<FscError> parse(String body) {
        return FscError.parse(body.getBytes(UTF_8));
    }
}
