package nl.plusgemeente.sdk.contract.fuzz;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;

/**
 * A list of which the first page is all.
 *
 * @param first the page
 */
record OnePage<T>(Page<T> first) implements Pages<T> {

    static <T> Pages<T> of(Page<T> page) {
        return new OnePage<>(page);
    }

    @Override
    public Iterable<Page<T>> pages() {
        return List.of(first);
    }

    @Override
    public Stream<T> stream() {
        return first.items().stream();
    }

    @Override
    public Iterator<T> iterator() {
        return first.items().iterator();
    }
}
