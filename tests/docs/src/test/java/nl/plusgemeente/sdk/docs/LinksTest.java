package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every link within the project leads to a file, and to an anchor in it where it names one. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");

    @Test
    void relative_links_lead_somewhere() {
        List<String> broken = new ArrayList<>();
        for (Path document : Documents.all()) {
            List<String> prose = Block.prose(document);
            for (int i = 0; i < prose.size(); i++) {
                String place = Documents.shown(document) + ":" + (i + 1);
                LINK.matcher(prose.get(i))
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !ELSEWHERE.matcher(link).matches())
                        .filter(link -> !leads(document, link))
                        .forEach(link -> broken.add(place + " " + link));
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leads(Path document, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? document : document.resolveSibling(file).normalize();
        if (link.startsWith("/") || !Files.exists(target)) {
            return false;
        }
        return hash < 0 || anchors(target).contains(link.substring(hash + 1));
    }

    private static Set<String> anchors(Path document) {
        Set<String> anchors = new HashSet<>();
        for (String line : Block.prose(document)) {
            ANCHOR.matcher(line)
                    .results()
                    .map(MatchResult::group)
                    .forEach(any -> anchors.add(any.replaceAll(".*\"(.*)\">", "$1")));
            if (line.startsWith("#")) {
                anchors.add(slug(line.replaceFirst("#+ ", "")));
            }
        }
        return anchors;
    }

    /** As GitHub makes them: lower case, without punctuation, hyphens for spaces. */
    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
