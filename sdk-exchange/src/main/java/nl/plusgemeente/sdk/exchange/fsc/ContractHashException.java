package nl.plusgemeente.sdk.exchange.fsc;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** A text is not the hash of a contract or grant that was asked for (SDK-6062). */
public class ContractHashException extends SdkException {
    private static final long serialVersionUID = 1L;

    ContractHashException(String what) {
        super(ExchangeErrors.CONTRACT_HASH, what, CallFacts.NONE, false, null);
    }
}
