package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.NotFoundException;

/**
 * Pages of an API that answers 404 where others answer an empty list. Only what the API itself says about the thing
 * counts: a path that is gone is still a failure.
 *
 * @param all as the API gives them
 */
record NoneIsEmpty<T>(Pages<T> all) implements Pages<T> {
    private static final String NONE = "BestaatNiet";

    @Override
    public Page<T> first() {
        return firstOf(all::first);
    }

    private Page<T> firstOf(Supplier<Page<T>> asking) {
        try {
            return asking.get();
        } catch (NotFoundException e) {
            if (e.problem().typeName().equals(NONE)) {
                return new Page<>(List.of(), OptionalLong.of(0), OptionalLong.of(0), Optional.empty());
            }
            throw e;
        }
    }

    @Override
    public Iterable<Page<T>> pages() {
        return () -> new Walk(all.pages().iterator());
    }

    @Override
    public Stream<T> stream() {
        return StreamSupport.stream(pages().spliterator(), false).flatMap(page -> page.items().stream());
    }

    @Override
    public Iterator<T> iterator() {
        return stream().iterator();
    }

    /** Only the first page can be missing. */
    private final class Walk implements Iterator<Page<T>> {
        private final Iterator<Page<T>> rest;
        private boolean begun;
        private boolean none;

        Walk(Iterator<Page<T>> rest) {
            this.rest = rest;
        }

        @Override
        public boolean hasNext() {
            return !begun || (!none && rest.hasNext());
        }

        @Override
        public Page<T> next() {
            if (begun) {
                if (none) {
                    throw new NoSuchElementException();
                }
                return rest.next();
            }
            begun = true;
            Page<T> page = firstOf(rest::next);
            none = page.items().isEmpty() && page.next().isEmpty();
            return page;
        }
    }
}
