package nl.plusgemeente.sdk.exchange.fsc.log;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** A record in the transaction log is not what was written (SDK-6077). */
public class LogDamagedException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * A log that holds what was not written.
     *
     * @param what in which file or table, at which place, and what to do; nothing of a record
     */
    public LogDamagedException(String what) {
        super(ExchangeErrors.LOG_DAMAGED, what, CallFacts.NONE, false, null);
    }
}
