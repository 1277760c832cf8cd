package nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links of an answer, wherever they stand in it: each is the member {@code href} of an object, as in all of HAL. */
final class DocumentLinks {
    private static final int DEEPEST = 10;
    private static final String HREF = "href";

    private DocumentLinks() {}

    static List<DocumentLink> of(Map<?, ?> answer) {
        List<DocumentLink> links = new ArrayList<>();
        add(answer, "", 0, links);
        return List.copyOf(links);
    }

    private static void add(@Nullable Object value, String path, int depth, List<DocumentLink> links) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof Map<?, ?> object) {
            address(object.get(HREF)).ifPresent(href -> links.add(new DocumentLink(path, href)));
            object.forEach(
                    (name, inner) -> add(inner, path.isEmpty() ? "" + name : path + "." + name, depth + 1, links));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(list.get(i), path + "[" + i + "]", depth + 1, links);
            }
        }
    }

    private static Optional<URI> address(@Nullable Object href) {
        try {
            return href instanceof String text ? Optional.of(URI.create(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // templated, or none: nothing can be sent to it
        }
    }
}
