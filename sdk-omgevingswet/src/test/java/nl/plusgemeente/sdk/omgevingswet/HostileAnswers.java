package nl.plusgemeente.sdk.omgevingswet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every client of an API does with answers that are not as they should be. */
@Timeout(120)
public abstract class HostileAnswers {
    private static final String JSON = "application/json";

    /**
     * A question.
     *
     * @param good an answer that can be read, with as many members as there are
     * @param read asks, and reads all that there is to read
     */
    public record Ask(String good, Function<Omgevingswet, Object> read) {}

    /** Questions whose answer is JSON, by name. */
    protected abstract Map<String, Ask> asks();

    /** Lists, by name. */
    protected abstract Map<String, Function<Omgevingswet, Pages<?>>> lists();

    @Test
    protected void goodAnswers_areRead() {
        each((name, ask) -> assertThat(ofRecorded(ask, ask.good())).as(name).isNotEmpty());
    }

    @Test
    protected void everyValue_ofEveryWrongKind_isReadOrRefused() {
        each((name, ask) -> {
            for (String wrong : Holes.in(ask.good())) {
                try {
                    ofRecorded(ask, wrong);
                } catch (JsonException | ResponseFormatException e) {
                    assertThat(e.getMessage()).as(wrong).isNotBlank().doesNotContain("2026-13-45");
                } catch (RuntimeException e) {
                    fail(name + " on " + wrong, e);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", JSON})
    protected void htmlWithStatus200_isRefused(String contentType) {
        refused(contentType, good -> "<!doctype html><html><body>Onderhoud: kanarie</body></html>");
    }

    @Test
    protected void nothing_isRefused() {
        refused(JSON, good -> "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25, 50, 75, 99})
    protected void jsonThatBreaksOff_isRefused(int percent) {
        refused(
                JSON,
                good -> good.strip().substring(0, Math.max(1, (good.strip().length() - 1) * percent / 100)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    protected void deepNesting_isRefused(String open) {
        refused(JSON, good -> good.replaceFirst("[\\[{]", open.repeat(200_000).replace("$", "")));
        refused(JSON, good -> "{\"nieuw\":" + open.repeat(200_000));
    }

    @Test
    protected void somethingBehindTheEnd_isRefused() {
        refused(JSON, good -> good + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://kwaad.test/x?page=2", "//kwaad.test/x", "file:///etc/passwd", "SELF"})
    protected void nextLink_elsewhereOrToItself_isNotFollowed(String link) {
        lists().forEach((name, list) -> {
            try (HostileServer server = new HostileServer(
                    "application/hal+json",
                    address -> "{\"_embedded\":{},\"_links\":{\"next\":{\"href\":\"" + link.replace("SELF", address)
                            + "\"}}}")) {
                endsAtTheLink(name, () -> list.apply(server.dso()).stream().count());
                endsAtTheLink(name, () -> list.apply(server.dso()).forEach(item -> {}));
                assertThat(server.calls()).as(name).isEqualTo(2);
            }
        });
    }

    @Test
    protected void nextLink_fromOneEmptyPageToAnother_ends() {
        // one list stands for all: a hundred calls take this server seconds
        Function<Omgevingswet, Pages<?>> list = lists().values().iterator().next();
        AtomicInteger page = new AtomicInteger();
        try (HostileServer server = new HostileServer(
                "application/hal+json",
                address -> "{\"_embedded\":{},\"_links\":{\"next\":{\"href\":\"?page=" + page.incrementAndGet()
                        + "\"}}}")) {
            endsAtTheLink("empty", () -> list.apply(server.dso()).stream().findFirst());
            assertThat(server.calls()).isEqualTo(101);
        }
    }

    private static void endsAtTheLink(String name, ThrowingCallable walk) {
        assertThatExceptionOfType(ResponseFormatException.class)
                .as(name)
                .isThrownBy(walk)
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.NEXT_LINK));
    }

    private void refused(String contentType, UnaryOperator<String> spoiled) {
        each((name, ask) -> {
            String body = spoiled.apply(ask.good());
            try (HostileServer server = new HostileServer(contentType, address -> body)) {
                assertThatExceptionOfType(ResponseFormatException.class)
                        .as(name)
                        .isThrownBy(() -> ask.read().apply(server.dso()))
                        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("kanarie"));
                assertThat(server.calls()).as(name).isOne();
            }
        });
    }

    private void each(BiConsumer<String, Ask> test) {
        asks().forEach(test);
    }

    private static List<Leaf> ofRecorded(Ask ask, String json) {
        return Leaves.of(ask.read().apply(Omgevingswet.FACILITY.client(RecordingCaller.answering(json))));
    }
}
