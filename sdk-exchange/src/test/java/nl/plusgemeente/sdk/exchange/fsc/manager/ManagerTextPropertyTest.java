package nl.plusgemeente.sdk.exchange.fsc.manager;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Texts of strangers in addresses and in messages. */
class ManagerTextPropertyTest {

    @Property(tries = 300)
    void query_meansWhatWasGiven(@ForAll String cursor, @ForAll String name) {
        QueryText query = QueryText.NONE.and("name", name).and("cursor", cursor);

        String raw = URI.create("https://m.example/v1/peers" + query.suffix()).getRawQuery();

        assertThat(raw.split("&", -1))
                .hasSize(2)
                .allSatisfy(pair -> assertThat(pair.split("=", -1)).hasSize(2));
        assertThat(Arrays.stream(raw.split("&"))
                        .map(pair -> URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), UTF_8)))
                .containsExactly(wellFormed(name), wellFormed(cursor));
    }

    /** Half a surrogate pair has no UTF-8. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }

    @Property(tries = 300)
    void parts_holdEachValueOnce_andFitInARequest(
            @ForAll @Size(max = 60) List<@StringLength(min = 3, max = 255) String> values) {
        List<List<String>> parts = QueryText.parts(values);

        assertThat(parts.stream().flatMap(List::stream))
                .containsExactlyElementsOf(values.stream().distinct().toList());
        assertThat(parts).allSatisfy(part -> assertThat(part).isNotEmpty());
        assertThat(parts.stream().filter(part -> part.size() > 1))
                .allSatisfy(part ->
                        assertThat(QueryText.NONE.and("x", part).encoded()).hasSizeLessThanOrEqualTo(4_002));
    }

    @Property(tries = 300)
    void line_isOneOfVisibleCharacters(@ForAll String text) {
        String line = Words.line(text.repeat(3));

        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(500);
        assertThat(line.codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(point -> Character.getType(point) == Character.FORMAT)
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE)
                .noneMatch(point -> point == 0x2028 || point == 0x2029);
    }
}
