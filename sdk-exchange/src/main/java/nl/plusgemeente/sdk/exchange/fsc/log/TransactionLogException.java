package nl.plusgemeente.sdk.exchange.fsc.log;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import org.jspecify.annotations.Nullable;

/** The transaction log cannot be written or read now (SDK-6075). What has no record is not sent and not let in. */
public class TransactionLogException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * A log that cannot be used now.
     *
     * @param what what happened, where, and what to do; nothing of a record
     * @param cause what lies below; may be {@code null}
     */
    public TransactionLogException(String what, @Nullable Throwable cause) {
        super(ExchangeErrors.TRANSACTION_LOG, what, CallFacts.NONE, true, cause);
    }

    /**
     * A call that was not sent or let in, as its record is not sure.
     *
     * @param what what could not be done
     * @param facts in which call
     * @param cause whatever the log threw
     */
    public TransactionLogException(String what, CallFacts facts, @Nullable Throwable cause) {
        super(ExchangeErrors.TRANSACTION_LOG, what, facts, true, cause);
    }
}
