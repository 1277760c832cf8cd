package nl.plusgemeente.sdk.core.call;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.json.PageReader;

/**
 * One page of a HAL list, bound item by item.
 *
 * @param <W> the type of an item on the wire
 * @param <T> the type of an item
 * @param member the name under {@code _embedded}
 * @param wire the class of an item on the wire, a public record
 * @param mapping from wire to item; a constant
 */
public record PageAnswer<W, T>(String member, Class<W> wire, Function<? super W, ? extends T> mapping)
        implements Answer<Page<T>> {

    /**
     * The same page with its items turned into something else.
     *
     * @param <R> the type of an item then
     * @param then from item to item; a constant
     * @return the reading
     */
    public <R> PageAnswer<W, R> items(Function<? super T, ? extends R> then) {
        return new PageAnswer<>(member, wire, mapping.andThen(then));
    }

    @Override
    public Page<T> read(AnswerBody body) throws IOException {
        try (PageReader<W> reader = body.json().readPage(body.stream(), member, wire)) {
            List<T> items = new ArrayList<>();
            while (reader.hasNext()) {
                items.add(mapping.apply(reader.next()));
            }
            return page(reader, items);
        }
    }

    /**
     * The page without holding its items: they are read from the connection as they are asked for.
     *
     * @return the reading
     */
    public Answer<PageStream<T>> streamed() {
        return new StreamedAnswer<>(this);
    }

    static <T> Page<T> page(PageReader<?> reader, List<T> items) {
        OptionalLong elements = reader.counts().map(c -> OptionalLong.of(c.totalElements())).orElse(OptionalLong.empty());
        OptionalLong pages = reader.counts().map(c -> OptionalLong.of(c.totalPages())).orElse(OptionalLong.empty());
        return new Page<>(items, elements, pages, reader.nextLink());
    }

    private record StreamedAnswer<W, T>(PageAnswer<W, T> page) implements Answer<PageStream<T>> {

        @Override
        public PageStream<T> read(AnswerBody body) {
            return new PageStream<>(body.json().readPage(body.stream(), page.member(), page.wire()), page.mapping());
        }

        @Override
        public boolean streams() {
            return true;
        }
    }
}
