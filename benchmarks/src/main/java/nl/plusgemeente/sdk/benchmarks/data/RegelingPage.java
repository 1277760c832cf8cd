package nl.plusgemeente.sdk.benchmarks.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A whole HAL page, for a library that reads it at once.
 *
 * @param embedded the list
 * @param page what was counted
 */
public record RegelingPage(@JsonProperty("_embedded") Embedded embedded, Page page) {

    /**
     * The list.
     *
     * @param regelingen the items
     */
    public record Embedded(List<Regeling> regelingen) {}

    /**
     * What was counted.
     *
     * @param number the page's number
     * @param size the page's size
     * @param totalElements of the list
     * @param totalPages of the list
     */
    public record Page(long number, long size, long totalElements, long totalPages) {}
}
