package nl.plusgemeente.sdk.exchange.fsc.manager;

/** In which order a Manager lists. */
public enum SortOrder {
    /** What is oldest, or first in the alphabet, comes first. */
    ASCENDING,
    /** What is newest, or last in the alphabet, comes first: what a Manager does by itself. */
    DESCENDING;

    /** As it stands in a query. */
    String text() {
        return "SORT_ORDER_" + name();
    }
}
