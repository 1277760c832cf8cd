package nl.plusgemeente.sdk.core.call;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.json.PageReader;

/**
 * The items of one page, read from the connection as they are asked for; the connection is held until it is closed.
 *
 * @param <T> the type of an item
 */
public final class PageStream<T> implements Iterator<T>, AutoCloseable {
    private final PageReader<?> reader;
    private final Iterator<T> items;

    <W> PageStream(PageReader<W> reader, Function<? super W, ? extends T> mapping) {
        this.reader = reader;
        this.items = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return reader.hasNext();
            }

            @Override
            public T next() {
                return mapping.apply(reader.next());
            }
        };
    }

    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public T next() {
        return items.next();
    }

    /**
     * The page's own facts, once all items were read.
     *
     * @return a page without items
     */
    public Page<T> facts() {
        return PageAnswer.page(reader, List.of());
    }

    @Override
    public void close() {
        reader.close();
    }
}
