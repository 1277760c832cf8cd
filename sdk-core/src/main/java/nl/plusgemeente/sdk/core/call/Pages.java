package nl.plusgemeente.sdk.core.call;

import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All items of a list over all its pages. Nothing is asked before the first item is; every loop asks anew.
 *
 * <p>A loop ({@code for}) holds one page at a time. {@link #forEach(Consumer)} and {@link #stream()} hold one item at a
 * time, whatever the size of a page.
 *
 * @param <T> the type of an item
 */
public interface Pages<T> extends Iterable<T> {

    /**
     * The first page only.
     *
     * @return one call's worth
     */
    Page<T> first();

    /**
     * The list page by page.
     *
     * @return pages, each fetched when the loop gets there
     */
    Iterable<Page<T>> pages();

    /**
     * The items, read from the connection as they are asked for. Close the stream ({@code try}-with-resources) when you
     * may stop before its end: it holds a connection.
     *
     * @return a stream of one item at a time, in the API's order
     */
    Stream<T> stream();

    /**
     * Hands every item to {@code action}, read from the connection one at a time; the connection is given back whatever
     * happens.
     *
     * @param action takes an item
     */
    @Override
    default void forEach(Consumer<? super T> action) {
        try (Stream<T> items = stream()) {
            items.forEachOrdered(action);
        }
    }
}
