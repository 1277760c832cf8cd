package nl.plusgemeente.sdk.core.call;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of a list.
 *
 * @param <T> the type of an item
 * @param items the items on this page, in the API's order; may be empty
 * @param totalElements the number of items on all pages, where the API counts them
 * @param totalPages the number of pages, where the API counts them
 * @param next the address of the next page as the API wrote it; empty on the last page
 */
public record Page<T>(List<T> items, OptionalLong totalElements, OptionalLong totalPages, Optional<String> next) {

    /** Copies the items, so that a page never changes. */
    public Page {
        items = List.copyOf(items);
    }
}
