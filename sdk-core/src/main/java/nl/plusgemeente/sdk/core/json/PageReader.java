package nl.plusgemeente.sdk.core.json;

import java.util.Iterator;
import java.util.Optional;

/**
 * The items of one page, read from the stream as they are asked for.
 *
 * <p>The page's own facts stand before or after the items, as the API likes: they can be asked for once
 * {@link #hasNext()} has returned {@code false}. Asked before, they throw: an answer that is not complete yet would
 * look like the last page.
 *
 * <p>{@link #hasNext()} and {@link #next()} throw {@link JsonException} for a page that cannot be read, with the index
 * of the item (from 0), and {@link java.io.UncheckedIOException} around what the stream threw. After that the reader
 * only repeats the same exception.
 *
 * @param <T> the type of an item
 */
public interface PageReader<T> extends Iterator<T>, AutoCloseable {

    /**
     * Where the next page is.
     *
     * @return {@code _links.next.href} as the API wrote it; empty on the last page (absent or {@code null} there)
     * @throws IllegalStateException while {@link #hasNext()} has not returned {@code false}
     */
    Optional<String> nextLink();

    /**
     * The {@code page} block.
     *
     * @return what the API counted; empty for an API that does not count
     * @throws IllegalStateException while {@link #hasNext()} has not returned {@code false}
     */
    Optional<Counts> counts();

    /** Closes the stream without reading on; items not read are lost. A failure to close is not told. */
    @Override
    void close();

    /**
     * The {@code page} block of a HAL page.
     *
     * @param number the page's number, from 1
     * @param size the number of items asked for
     * @param totalElements the number of items on all pages
     * @param totalPages the number of pages
     */
    record Counts(long number, long size, long totalElements, long totalPages) {}
}
