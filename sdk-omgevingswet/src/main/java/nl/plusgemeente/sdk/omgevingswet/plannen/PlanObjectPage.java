package nl.plusgemeente.sdk.omgevingswet.plannen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A page whose list has a name that no public source tells: it is the one list in {@code _embedded}. With more than one,
 * taking either would lose the other without a word.
 */
final class PlanObjectPage {
    private PlanObjectPage() {}

    static Page<PlanObject> read(Map<?, ?> json) {
        if (!json.containsKey("_embedded") && !json.containsKey("_links")) {
            throw new JsonException("The JSON is no page: it has neither _embedded nor _links");
        }
        return new Page<>(
                items(json.get("_embedded")), count(json, "totalElements"), count(json, "totalPages"), next(json));
    }

    /** An object on its own; one without members is none. */
    static PlanObject one(Map<?, ?> json) {
        PlanObject object = new PlanObject(Members.of(json).json());
        if (object.members().isEmpty()) {
            throw new JsonException("The JSON is no object of a plan: it has no members");
        }
        return object;
    }

    private static List<PlanObject> items(@Nullable Object embedded) {
        List<List<?>> lists = Members.of(embedded).json().values().stream()
                .filter(List.class::isInstance)
                .<List<?>>map(List.class::cast)
                .toList();
        if (lists.size() > 1) {
            throw new JsonException("The JSON page has more than one list in _embedded");
        }
        return lists.stream().flatMap(List::stream).map(PlanObjectPage::item).toList();
    }

    private static PlanObject item(@Nullable Object item) {
        if (item instanceof Map<?, ?>) {
            return new PlanObject(Members.of(item).json());
        }
        throw new JsonException("The JSON page has something else than an object in its list");
    }

    private static OptionalLong count(Map<?, ?> json, String name) {
        return Members.of(json.get("page")).json().get(name) instanceof Number number
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    private static Optional<String> next(Map<?, ?> json) {
        Object next = Members.of(json.get("_links")).json().get("next");
        return Texts.scalar(Members.of(next).json().get("href"));
    }
}
