package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.json.PageReader;

/**
 * Reads one page with its number: no public source tells whether lists of this API have links to their next page.
 *
 * @param <W> the type of an item on the wire
 * @param <T> the type of an item
 * @param member the name under {@code _embedded}
 * @param wire the class of an item on the wire
 * @param mapping from wire to item; a constant
 */
record NumberedPage<W, T>(String member, Class<W> wire, Function<? super W, ? extends T> mapping)
        implements Answer<NumberedPage.Numbered<T>> {

    /**
     * One page.
     *
     * @param <T> the type of an item
     * @param page its items
     * @param counts its number and the number of pages; empty when the API did not count
     */
    record Numbered<T>(Page<T> page, Optional<PageReader.Counts> counts) {}

    @Override
    public Numbered<T> read(AnswerBody body) throws IOException {
        try (PageReader<W> reader = body.json().readPage(body.stream(), member, wire)) {
            List<T> items = new ArrayList<>();
            while (reader.hasNext()) {
                items.add(mapping.apply(reader.next()));
            }
            Optional<PageReader.Counts> counts = reader.counts();
            OptionalLong elements =
                    counts.map(c -> OptionalLong.of(c.totalElements())).orElse(OptionalLong.empty());
            OptionalLong pages =
                    counts.map(c -> OptionalLong.of(c.totalPages())).orElse(OptionalLong.empty());
            return new Numbered<>(new Page<>(items, elements, pages, reader.nextLink()), counts);
        }
    }
}
