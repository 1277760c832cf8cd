package nl.plusgemeente.sdk.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.fixture.Canary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations as values: what they look like on the wire, and what they refuse to be. */
class OperationTest {
    private static final ApiProfile API = ApiProfile.builder("test", "test-v1", "/api/v1")
            .crs(CrsForm.Place.HEADER, "Content-Crs", CrsForm.Notation.URI)
            .pathIds(PathIdForm.UNDERSCORE)
            .dates(DateForm.DAY_FIRST)
            .paging(new PagingForm("pagina", "aantal", 0, 50))
            .build();
    private static final ApiProfile QUERY_CRS = ApiProfile.builder("test", "query-v1", "")
            .crs(CrsForm.Place.QUERY, "crs", CrsForm.Notation.LOWER_CODE)
            .build();
    private static final URI BASE = URI.create("https://host.test/api/v1");

    @Test
    void everyPart_standsWhereTheApiWantsIt() {
        Operation<byte[]> operation = Operation.raw(API, "GET", "regelingen/{id}/delen/{deel}")
                .identificatie("id", "/akn/nl/act/gm0995/2020/omgevingsplan")
                .path("deel", "a/b ?#%\u00e9")
                .query("naam", "x&y=z +")
                .query("datum", Optional.of(LocalDate.of(2026, 11, 4)))
                .query("geen", Optional.empty())
                .moment("op", Optional.of(Instant.parse("2026-11-24T08:00:00Z")))
                .moment("niet", Optional.empty())
                .firstPage()
                .pageSize(50)
                .crs(28992)
                .deadline(Duration.ofSeconds(3))
                .build();
        assertThat(operation.uri(BASE))
                .hasToString("https://host.test/api/v1/regelingen/_akn_nl_act_gm0995_2020_omgevingsplan/delen/"
                        + "a%2Fb%20%3F%23%25%C3%A9?naam=x%26y%3Dz%20%2B&datum=04-11-2026"
                        + "&op=2026-11-24T08%3A00%3A00Z&pagina=0&aantal=50");
        assertThat(operation.headers()).containsEntry("Content-Crs", "http://www.opengis.net/def/crs/EPSG/0/28992");
        assertThat(operation.idempotent()).isTrue();
        assertThat(operation.label()).isEqualTo("test-v1 GET regelingen/{id}/delen/{deel}");
        assertThat(operation)
                .hasToString(
                        "Operation[test-v1 GET regelingen/{id}/delen/{deel}, query [naam, datum, op, pagina, aantal]]");
    }

    @Test
    void crsInTheQuery_standsThere() {
        Operation<Thing> operation = Operation.get(QUERY_CRS, "x", Answer.of(Thing.class))
                .crs(4258)
                .query("dag", Optional.of(LocalDate.of(2026, 1, 2)))
                .build();
        assertThat(operation.uri(URI.create("https://h"))).hasToString("https://h/x?crs=epsg%3A4258&dag=2026-01-02");
    }

    @Test
    void crsOfAnApiWithoutCoordinates_isRefused() {
        ApiProfile plain = ApiProfile.builder("test", "plain-v1", "").build();
        assertThatThrownBy(() -> Operation.get(plain, "x", Answer.bytes()).crs(28992))
                .hasMessage("plain-v1 knows no coordinates");
        assertThat(new CrsForm(CrsForm.Place.QUERY, "crs", CrsForm.Notation.CODE).text(28992))
                .isEqualTo("EPSG:28992");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 51, Integer.MAX_VALUE})
    void pageSizeOutOfRange_isRefused(int size) {
        assertThatThrownBy(() -> Operation.get(API, "x", Answer.bytes()).pageSize(size))
                .hasMessage("a page holds 1 to 50 items here, not " + size);
    }

    @ParameterizedTest
    @CsvSource({"GET, true", "HEAD, true", "PUT, true", "DELETE, true", "OPTIONS, true", "POST, false", "PATCH, false"})
    void method_tellsWhetherItMayBeRepeated(String method, boolean idempotent) {
        assertThat(Operation.raw(API, method, "x").build().idempotent()).isEqualTo(idempotent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x",
                "../x",
                "x/../y",
                "x?q=1",
                "x#y",
                "x y",
                "x\r\nX-Kwaad: 1",
                "\u00e9",
                "x\\y",
                "%zz",
                "x{",
                "{a",
                "x|y",
                "<x>"
            })
    void pathOfAnotherForm_isRefused(String path) {
        assertThatThrownBy(() -> Operation.raw(API, "GET", path).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void valueThatWouldChangeThePath_isRefused(String value) {
        assertThatThrownBy(() ->
                        Operation.raw(API, "GET", "x/{id}/y").path("id", value).build())
                .hasMessageContaining("lacks a value for id");
    }

    @Test
    void patch_changesSomething_andIsNotRepeated() {
        Operation<Nothing> patch = Operation.patch(API, "dingen", Answer.nothing())
                .body(java.util.Map.of("naam", "x"))
                .build();
        assertThat(patch.method()).isEqualTo("PATCH");
        assertThat(patch.idempotent()).isFalse();
    }

    @Test
    void nameWithBrackets_inTheQuery_isEncodedOnce() {
        Operation<byte[]> call = Operation.raw(API, "GET", "dingen")
                .query("moment[gt]", "2026-06-04T10:45:01.933+02:00")
                .build();
        assertThat(call.uri(URI.create("https://x.nl/v1")))
                .hasToString("https://x.nl/v1/dingen?moment%5Bgt%5D=2026-06-04T10%3A45%3A01.933%2B02%3A00");
    }

    @Test
    void missingValue_isRefused() {
        assertThatThrownBy(() -> Operation.raw(API, "GET", "x/{id}").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x/{id} lacks a value for id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a?b", "a#b", "a b", "a\nb", "\u00e9", "%2"})
    void valueThatIsNotEncoded_record_isRefused(String value) {
        Operation<byte[]> good = Operation.raw(API, "GET", "x").build();
        assertThatThrownBy(() -> new Operation<>(
                        API,
                        "GET",
                        "x/{id}",
                        Map.of("id", value),
                        List.of(),
                        Map.of(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        good.answer()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "get", "GET / HTTP/1.1\r\nX-Kwaad: 1", "GE T", "G\u0000"})
    void methodOfAnotherForm_isRefused(String method) {
        assertThatThrownBy(() -> Operation.raw(API, method, "x").build())
                .hasMessage("a method is a word in capitals, like GET");
    }

    @ParameterizedTest
    @CsvSource({
        "'X-Kop\r\nX-Kwaad', 1",
        "'X Kop', 1",
        "'', 1",
        "X-Kop, '1\r\nX-Kwaad: 1'",
        "X-Kop, '\u0000'",
        "X-Kop, \u20ac"
    })
    void headerThatWouldSplitTheMessage_isRefused(String name, String value) {
        assertThatThrownBy(
                        () -> Operation.raw(API, "GET", "x").header(name, value).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "content-LENGTH", "Transfer-Encoding", "Connection", "TE"})
    void headerOfTheFraming_isRefused(String name) {
        assertThatThrownBy(
                        () -> Operation.raw(API, "GET", "x").header(name, "1").build())
                .hasMessage("the header " + name + " is written by the HTTP client");
    }

    @Test
    void deadlineOfNothing_isRefused() {
        for (Duration none : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
            assertThatThrownBy(
                            () -> Operation.raw(API, "GET", "x").deadline(none).build())
                    .hasMessage("a deadline is more than zero");
        }
    }

    @Test
    void valuesAndBody_toString_areNotShown() {
        Operation<byte[]> operation = Operation.raw(API, "POST", "x/{id}")
                .path("id", Canary.KEY)
                .query("q", Canary.QUERY)
                .header("X-Kop", Canary.KEY)
                .body(Map.of("a", Canary.SENT))
                .build();
        Canary.absentFrom(operation.toString());
        assertThat(Operation.raw(API, "POST", "x").build()).hasToString("Operation[test-v1 POST x]");
    }

    @Test
    void link_uri_goesBeforePathAndQuery() {
        URI next = URI.create("https://host.test/api/v1/x?page=2");
        Operation<byte[]> operation =
                Operation.raw(API, "GET", "x").query("q", "1").build();
        assertThat(operation.at(next).uri(BASE)).isEqualTo(next);
        assertThat(operation.at(next).reading(Answer.nothing()).uri(BASE)).isEqualTo(next);
        assertThat(operation.reading(Answer.nothing())).isNotEqualTo(operation);
    }

    @Test
    void equals_isThatOfItsParts() {
        assertThat(Operation.get(API, "x/{a}", Answer.of(Thing.class))
                        .path("a", "1")
                        .build())
                .isEqualTo(Operation.get(API, "x/{a}", Answer.of(Thing.class))
                        .path("a", "1")
                        .build())
                .isNotEqualTo(Operation.get(API, "x/{a}", Answer.of(Thing.class))
                        .path("a", "2")
                        .build());
        assertThat(Answer.page("a", Thing.class)).isNotEqualTo(Answer.page("b", Thing.class));
        EqualsVerifier.forClass(PagingForm.class).verify();
        EqualsVerifier.forClass(CrsForm.class).verify();
        EqualsVerifier.forClass(CredentialKind.class).withNonnullFields("name").verify();
        EqualsVerifier.forClass(Operation.Parameter.class).verify();
        EqualsVerifier.forClass(Download.class).verify();
    }

    @ParameterizedTest
    @CsvSource({
        "/akn/nl/act/gm0995/2020/omgevingsplan, _akn_nl_act_gm0995_2020_omgevingsplan",
        "/akn/nl/act/gm0301/2020/omgevingsplan, _akn_nl_act_gm0301_2020_omgevingsplan",
        "/akn/nl/act/pv26/2022/omgevingsverordening, _akn_nl_act_pv26_2022_omgevingsverordening",
        "/akn/nl/act/gm0362/2020/omgevingsplan/nld@2024-03-12;3, _akn_nl_act_gm0362_2020_omgevingsplan_nld_2024_03_12_3",
        "NL.IMRO.0995.BP00001-0001, NL_IMRO_0995_BP00001_0001",
        "a//b, a_b",
        "al_goed, al_goed",
        "caf\u00e9, caf_"
    })
    void identificatie_underscore_isAsTheOzonApisWantIt(String identificatie, String inPath) {
        assertThat(PathIdForm.UNDERSCORE.apply(identificatie)).isEqualTo(inPath);
    }

    @Property
    void percentEncode_decoded_isTheSame(@ForAll String text) {
        String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String encoded = PathIdForm.percentEncode(valid);
        assertThat(encoded).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*");
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(valid);
    }

    @Property
    void anyPathValue_build_staysInItsSegment(@ForAll @NotEmpty String value) {
        if (value.equals(".") || value.equals("..")) {
            return;
        }
        URI uri =
                Operation.raw(API, "GET", "x/{id}/y").path("id", value).build().uri(BASE);
        assertThat(uri.getRawPath().split("/")).hasSize(6);
        assertThat(uri.getHost()).isEqualTo("host.test");
        assertThat(uri.getRawQuery()).isNull();
        assertThat(uri.normalize()).isEqualTo(uri);
    }

    @Property
    void anyQueryValue_build_staysInItsParameter(@ForAll String name, @ForAll String value) {
        URI uri = Operation.raw(API, "GET", "x").query(name, value).build().uri(BASE);
        assertThat(uri.getRawQuery().chars().filter(c -> c == '&')).isEmpty();
        assertThat(uri.getRawQuery().chars().filter(c -> c == '=')).hasSize(1);
        assertThat(uri.getRawFragment()).isNull();
    }

    @Test
    void geometry_isWrappedAsTheApiWantsIt() {
        Map<String, Object> flat = new LinkedHashMap<>();
        new GeometryForm(List.of("geometrie")).put(flat, "g");
        assertThat(flat).isEqualTo(Map.of("geometrie", "g"));
        Map<String, Object> deep = new LinkedHashMap<>(Map.of("x", 1));
        new GeometryForm(List.of("_geo", "intersects")).put(deep, "g");
        assertThat(deep).isEqualTo(Map.of("x", 1, "_geo", Map.of("intersects", "g")));
        assertThatThrownBy(() -> new GeometryForm(List.of())).hasMessage("a geometry needs a name in the body");
    }
}
