package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.Iterator;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;

/**
 * Pages without the items that nobody asked for, where the API cannot leave them out.
 *
 * @param all as the API gives them
 * @param wanted which to keep
 */
record FilteredPages<T>(Pages<T> all, Predicate<T> wanted) implements Pages<T> {

    @Override
    public Page<T> first() {
        return filtered(all.first());
    }

    @Override
    public Iterable<Page<T>> pages() {
        return () -> StreamSupport.stream(all.pages().spliterator(), false)
                .map(this::filtered)
                .iterator();
    }

    @Override
    public Stream<T> stream() {
        return all.stream().filter(wanted);
    }

    @Override
    public Iterator<T> iterator() {
        return StreamSupport.stream(all.spliterator(), false).filter(wanted).iterator();
    }

    private Page<T> filtered(Page<T> page) {
        return new Page<>(
                page.items().stream().filter(wanted).toList(), OptionalLong.empty(), OptionalLong.empty(), page.next());
    }
}
