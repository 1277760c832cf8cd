package nl.plusgemeente.sdk.omgevingswet.internal.lenient;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.json.JsonException;

/**
 * A page of which no public source tells how its list is named: the one list under {@code _embedded} is taken. With more
 * than one, taking either would lose the other without a word; and what is no page is not an empty one.
 *
 * @param item from the members of an item; a constant
 */
public record RawPageAnswer<T>(Function<Members, T> item) implements Answer<Page<T>> {

    @Override
    public Page<T> read(AnswerBody body) throws IOException {
        Members page = Members.of(body.json().read(body.stream(), Map.class));
        if (!page.json().containsKey("_embedded") && !page.json().containsKey("_links")) {
            throw new JsonException("The JSON is no page: it has neither _embedded nor _links");
        }
        Optional<Members> counts = page.object("page");
        List<T> items = page.object("_embedded").map(Members::onlyList).orElse(List.of()).stream()
                .<T>map(item)
                .toList();
        return new Page<>(items, count(counts, "totalElements"), count(counts, "totalPages"), page.link("next"));
    }

    private static OptionalLong count(Optional<Members> counts, String name) {
        OptionalInt number = counts.map(members -> members.number(name)).orElse(OptionalInt.empty());
        return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
    }
}
