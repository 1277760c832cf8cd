package nl.plusgemeente.sdk.exchange.fsc.log;

/**
 * Where an Outway and an Inway write each call before they send it or let it in (FSC Logging 1.1.0 §3.1). A call that has no
 * record may not be made: whoever implements this throws rather than returns.
 *
 * <p>It is called from many threads at once, and each of its waits ends. {@link FileTransactionLog} serves one process,
 * {@link JdbcTransactionLog} several nodes. What serves {@code GET /logs} is a {@link LogReader}.
 */
public interface TransactionLog {

    /**
     * Writes a record. When this returns, the record outlives the end of the process and a loss of power, as far as the
     * store below promises that.
     *
     * @param record the record
     * @throws TransactionLogException when that is not sure (SDK-6075): nothing may be sent or let in. The record may turn up
     *     in the log all the same
     */
    void append(LogRecord record);
}
