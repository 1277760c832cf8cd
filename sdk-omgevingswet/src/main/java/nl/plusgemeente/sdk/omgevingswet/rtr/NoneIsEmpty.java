package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.NotFoundException;

/**
 * A list of which the API says that it does not exist when there is nothing on it.
 *
 * @param all as the API gives it
 */
record NoneIsEmpty<T>(Pages<T> all) implements Pages<T> {
    private static final String NONE = "BestaatNiet";

    /** A path that is gone is refused by the gateway with another word: that is a failure, and no empty list. */
    private static boolean isNone(NotFoundException e) {
        return e.problem().typeName().equals(NONE);
    }

    @Override
    public Page<T> first() {
        try {
            return all.first();
        } catch (NotFoundException e) {
            if (isNone(e)) {
                return new Page<>(List.of(), OptionalLong.of(0), OptionalLong.of(0), Optional.empty());
            }
            throw e;
        }
    }

    @Override
    public Iterable<Page<T>> pages() {
        return () -> new OrNone<>(() -> all.pages().iterator());
    }

    @Override
    public Stream<T> stream() {
        Stream<T> items = all.stream();
        Iterator<T> lazy = new OrNone<>(items::iterator);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lazy, Spliterator.ORDERED), false)
                .onClose(items::close);
    }

    @Override
    public Iterator<T> iterator() {
        return new OrNone<>(all::iterator);
    }

    /** Empty where the first step says that there is nothing; any later one that says so is a failure. */
    private static final class OrNone<E> implements Iterator<E> {
        private final Supplier<Iterator<E>> source;
        private Iterator<E> items = List.<E>of().iterator();
        private boolean begun;

        OrNone(Supplier<Iterator<E>> source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            return begun ? items.hasNext() : begin();
        }

        @Override
        public E next() {
            if (!begun) {
                begin();
            }
            return items.next();
        }

        private boolean begin() {
            begun = true;
            try {
                Iterator<E> all = source.get();
                boolean any = all.hasNext();
                items = all;
                return any;
            } catch (NotFoundException e) {
                if (isNone(e)) {
                    return false;
                }
                throw e;
            }
        }
    }
}
