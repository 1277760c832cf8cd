package nl.plusgemeente.sdk.exchange.fsc.log;

/** Finds records of a transaction log again, for {@code GET /logs} (FSC Logging 1.1.0 §3.2). It is safe to use from many threads. */
public interface LogReader {

    /**
     * The records that a query asks for, in the order in which they were made, as closely as the log knows it.
     *
     * <p>A page may hold fewer records than its limit, even none, and have a next page all the same: time and memory of one
     * page are bounded. Where a query names transactions, there are 1,000 records on a page.
     *
     * @param query what is asked, and by whom
     * @return a page
     * @throws IllegalArgumentException when the cursor is none of this log
     * @throws TransactionLogException when the log cannot be read now (SDK-6075)
     * @throws LogDamagedException when what it holds is not what was written (SDK-6077)
     */
    LogPage find(LogQuery query);
}
