package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Classes and members that a document names in code letters, or draws, are there. */
class NamesTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    /** A class, and perhaps a member, nested class and the member of that. */
    private static final Pattern CLASS = Pattern.compile(
            "([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\\.([A-Za-z]\\w*))?(?:\\.([A-Za-z]\\w*))?(?:\\(.*\\))?");

    private static final Pattern DRAWN = Pattern.compile("\\b[A-Z][A-Za-z0-9]*[a-z][A-Z][A-Za-z0-9]*\\b");
    /** What looks like a class, and is one of others or of a reader's own. */
    private static final Set<String> OF_OTHERS = Set.of("HttpClient", "Begrip", "Utils");

    private final Names names = new Names();

    @Test
    void classes_named_in_documents_are_there() {
        List<String> unknown = new ArrayList<>();
        for (Path document : Documents.all()) {
            List<String> prose = Block.prose(document);
            for (int i = 0; i < prose.size(); i++) {
                String place = Documents.shown(document) + ":" + (i + 1);
                CODE.matcher(prose.get(i))
                        .results()
                        .map(code -> code.group(1))
                        .filter(this::isUnknown)
                        .forEach(code -> unknown.add(place + " " + code));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void classes_drawn_in_the_architecture_are_there() {
        List<Block> drawings = Block.of(Documents.named("docs/architecture.md")).stream()
                .filter(block -> block.language().equals("mermaid"))
                .toList();
        assertThat(drawings).isNotEmpty();
        assertThat(drawings)
                .allSatisfy(drawing -> assertThat(
                                DRAWN.matcher(drawing.text()).results().map(MatchResult::group))
                        .as(drawing.place())
                        .allMatch(name -> OF_OTHERS.contains(name) || names.hasType(name)));
    }

    private boolean isUnknown(String code) {
        Matcher parts = CLASS.matcher(code);
        if (!parts.matches() || OF_OTHERS.contains(parts.group(1))) {
            return false;
        }
        if (!names.hasType(parts.group(1))) {
            return true;
        }
        boolean first = parts.group(2) == null || names.hasMember(parts.group(1), parts.group(2));
        boolean second = parts.group(3) == null || names.hasMember(String.valueOf(parts.group(2)), parts.group(3));
        return !first || !second;
    }
}
