package nl.plusgemeente.sdk.exchange.fsc.manager;

/**
 * How a Manager lists.
 *
 * @param limit the largest number of items on a page, 1 to 1000
 * @param order what comes first
 */
public record Paging(int limit, SortOrder order) {
    private static final int MOST = 1_000;

    /** A hundred on a page, the newest first. */
    public static final Paging DEFAULT = new Paging(100, SortOrder.DESCENDING);

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException when it is out of range
     */
    public Paging {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page of a Manager holds 1 to " + MOST + " items, not " + limit);
        }
    }

    /**
     * The same with pages of another size.
     *
     * @param most the largest number of items on a page
     * @return a copy
     */
    public Paging limit(int most) {
        return new Paging(most, order);
    }

    /**
     * The same in another order.
     *
     * @param other what comes first
     * @return a copy
     */
    public Paging order(SortOrder other) {
        return new Paging(limit, other);
    }

    QueryText query() {
        return QueryText.NONE.and("limit", Integer.toString(limit)).and("sort_order", order.text());
    }
}
