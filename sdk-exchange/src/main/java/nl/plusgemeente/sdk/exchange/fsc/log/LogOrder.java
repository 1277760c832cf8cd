package nl.plusgemeente.sdk.exchange.fsc.log;

/** In which order records are given. */
public enum LogOrder {
    /** The oldest first ({@code SORT_ORDER_ASCENDING}). */
    ASCENDING,
    /** The newest first ({@code SORT_ORDER_DESCENDING}). */
    DESCENDING
}
