package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** Every error code has its section, under its own words, and there is no section without a code. */
class ErrorPagesTest {
    private static final Path PAGE = Documents.named("docs/errors.md");
    private static final Pattern HEADING = Pattern.compile("## (SDK-[0-9]{4}) (.+)");
    private static final List<String> PARTS =
            List.of("**What happened.**", "**Likely causes.**", "**What to do.**", "**Exception.**", "**Repeated.**");

    @Test
    void error_page_has_exactly_the_codes_with_their_titles_in_order() {
        Map<String, String> sections = new TreeMap<>();
        for (String line : Documents.lines(PAGE)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                assertThat(sections.put(heading.group(1), heading.group(2)))
                        .as("section %s stands there twice", heading.group(1))
                        .isNull();
            }
        }
        assertThat(sections).isEqualTo(codes());
        assertThat(headings()).isSorted();
    }

    @Test
    void every_section_has_its_anchor_and_all_its_parts() {
        String page = Documents.text(PAGE);
        for (String id : codes().keySet()) {
            String anchor = "<a id=\"" + id.toLowerCase(Locale.ROOT) + "\"></a>\n\n## " + id + " ";
            assertThat(page).contains(anchor);
            int start = page.indexOf(anchor) + anchor.length();
            int end = page.indexOf("\n<a id=", start);
            assertThat(page.substring(start, end < 0 ? page.length() : end))
                    .as("section %s", id)
                    .contains(PARTS);
        }
    }

    @Test
    void help_address_of_a_code_is_that_of_its_section() {
        assertThat(new ErrorCode(2001, "any").help()).hasToString("docs/errors.md#sdk-2001");
    }

    private static List<String> headings() {
        return Documents.lines(PAGE).stream()
                .filter(line -> HEADING.matcher(line).matches())
                .toList();
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        SdkClasses.api().stream()
                .filter(type -> type.getSimpleName().endsWith("Errors"))
                .flatMap(type -> Arrays.stream(type.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ErrorCode.class)
                .map(ErrorPagesTest::value)
                .forEach(code -> assertThat(codes.put(code.id(), code.title()))
                        .as("%s was given out twice", code)
                        .isNull());
        return codes;
    }

    private static ErrorCode value(Field field) {
        try {
            return (ErrorCode) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
