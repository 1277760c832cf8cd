package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.WrongRequest.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/mock-refusals.md says that the mock refuses, it refuses: with that status and code, and that reason in its journal. */
class RefusalPageTest {

    private static final Path PAGE = Path.of("..", "docs", "mock-refusals.md");
    private static final Pattern ROW = Pattern.compile("\\| (.+) \\| (\\d{3}|none) \\| (.+) \\| (.+) \\|");
    private static final String NONE = "none";
    private static final String ADMINISTRATION = "The administration";
    private static final MockFacilities FACILITIES =
            Start.mock().tenants(3).admin(0).build();
    private static final Map<String, WrongRequest> REQUESTS = requests();

    /**
     * A row of the page.
     *
     * @param section the heading above it
     * @param wrong what the caller does wrong
     * @param status the HTTP status; {@code none} for no answer
     * @param code as a program reads it; {@code none} where there is none
     * @param reason a part of what people read
     */
    record Row(String section, String wrong, String status, String code, String reason) {

        @Override
        public String toString() {
            return wrong;
        }
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    static List<Row> rows() throws IOException {
        String section = "";
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (row.matches()) {
                rows.add(new Row(
                        section, row.group(1), row.group(2), row.group(3).replace("`", ""), row.group(4)));
            }
        }
        return rows;
    }

    static Stream<Row> answered() throws IOException {
        return rows().stream().filter(row -> !row.status().equals(NONE));
    }

    static Stream<Row> unanswered() throws IOException {
        return rows().stream().filter(row -> row.status().equals(NONE));
    }

    @Test
    void page_andRequests_haveTheSameRows() throws IOException {
        assertThat(rows()).extracting(Row::wrong).containsExactlyElementsOf(REQUESTS.keySet());
    }

    @Test
    void codes_ofTheAdministration_areAllThere() throws Exception {
        Class<?> codes = Class.forName("nl.plusgemeente.sdk.mock.internal.admin.RefusalCode");

        assertThat(rows())
                .filteredOn(row -> row.section().equals(ADMINISTRATION))
                .extracting(Row::code)
                .containsExactlyElementsOf(
                        Stream.of(codes.getEnumConstants()).map(String::valueOf).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answered")
    void request_asOnThePage_isRefusedWithAReason(Row row) throws Exception {
        Refused refused = REQUESTS.get(row.wrong()).send();

        assertThat(refused.status()).as(refused.body()).isEqualTo(Integer.parseInt(row.status()));
        assertThat(code(refused)).as(refused.body()).isEqualTo(row.code());
        if (row.section().equals(ADMINISTRATION)) {
            assertThat(refused.body()).contains(row.reason());
            assertThat(FACILITIES.requests()).isEmpty();
            return;
        }
        ReceivedRequest last = FACILITIES.requests().get(FACILITIES.requests().size() - 1);
        assertThat(last.status()).isEqualTo(refused.status());
        assertThat(last.refusal())
                .hasValueSatisfying(reason -> assertThat(reason).contains(row.reason()));
        if (row.code().startsWith("SDK-")) {
            assertThat(FACILITIES.exchange().received())
                    .last()
                    .satisfies(message -> assertThat(message.refusal())
                            .hasValueSatisfying(reason -> assertThat(reason).contains(row.code())));
        }
    }

    /** Who is not let in has no connection, so that there is no request either. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("unanswered")
    void connection_asOnThePage_isNotMade(Row row) {
        assertThatThrownBy(() -> REQUESTS.get(row.wrong()).send()).isInstanceOf(IOException.class);
        assertThat(FACILITIES.requests()).isEmpty();
        assertThat(FACILITIES.refusedConnections()).last().satisfies(refused -> {
            assertThat(refused.cause()).hasToString(row.code());
            assertThat(refused.reason()).contains(row.reason());
        });
    }

    private static Map<String, WrongRequest> requests() {
        WrongRequest.Book book = new WrongRequest.Book();
        new WrongDsoRequests(FACILITIES).addTo(book);
        new WrongTokenRequests(FACILITIES).addTo(book);
        new WrongTokens(FACILITIES).addTo(book);
        new WrongMessages(FACILITIES).addTo(book);
        new WrongFscRequests(FACILITIES).addTo(book);
        new WrongAdminRequests(FACILITIES).addTo(book);
        return book.all();
    }

    /** Each kind of API has a member of its own for it; an error of RFC 9457 says it at the end of its type. */
    private static String code(Refused refused) {
        try (JsonReader reader = Json.createReader(new StringReader(refused.body()))) {
            JsonObject body = reader.readObject();
            return Stream.of("code", "error", "type")
                    .filter(name ->
                            body.containsKey(name) && body.get(name).getValueType() == JsonValue.ValueType.STRING)
                    .map(body::getString)
                    .filter(code -> !code.equals("about:blank"))
                    .map(code -> code.substring(code.lastIndexOf('/') + 1))
                    .findFirst()
                    .orElse(NONE);
        } catch (JsonException e) {
            return NONE;
        }
    }
}
