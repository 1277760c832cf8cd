package nl.plusgemeente.sdk.mock.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncomingTest {

    @Test
    void query_decodesOnce_andTakesTheFirst() {
        assertThat(incoming("a=1&b=x%2526y+z&a=2&c&=d&").query())
                .containsOnly(Map.entry("a", "1"), Map.entry("b", "x%26y z"), Map.entry("c", ""));
    }

    @Test
    void query_badlyEncoded_isRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> incoming("a=%zz").query())
                .satisfies(refusal -> assertThat(refusal.answer().status()).isEqualTo(400));
    }

    @Test
    void header_hasNoCase() {
        assertThat(incoming("").header("ACCEPT")).hasValue("text/plain");
        assertThat(incoming("").header("Accept-Language")).isEmpty();
    }

    @Test
    void variable_thatTheTemplateHasNot_isAMistake() {
        Call call = call();

        assertThat(call.variable("id")).isEqualTo("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.variable("wId"))
                .withMessageContaining("wId");
    }

    @Test
    void query_thatTheOperationHasNot_isAMistake() {
        Call call = call();

        assertThat(call.query("page")).hasValue("2");
        assertThat(call.knows("size")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.query("size"))
                .withMessageContaining("size");
    }

    @Test
    void variables_ofAPath_areDecoded() {
        assertThat(new PathTemplate("/a/{id}").match("/a/x%20y+z")).hasValue(Map.of("id", "x y+z"));
        assertThat(new PathTemplate("/a/{id}").match("/a/b/c")).isEmpty();
        assertThat(new PathTemplate("/a/{id}").match("/b/c")).isEmpty();
    }

    @Test
    void variables_badlyCoded_areRefused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new PathTemplate("/a/{id}").match("/a/%zz"));
    }

    private static Call call() {
        Route route =
                Route.get("een", "/z/{id}", call -> Answer.ok(Answer.HAL, "{}")).asking("page");
        RouteMatch match = new RouteMatch(route, Map.of("id", "1"));
        return new Call(incoming(""), "http://x/y", match, Map.of("page", "2"), JsonBody.NONE, Answer.HAL);
    }

    private static Incoming incoming(String query) {
        return new Incoming(
                Zone.PUBLIC,
                "http://x",
                "GET",
                "/y/z",
                query,
                Map.of("accept", "text/plain"),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
