package nl.plusgemeente.sdk.exchange.fsc;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import org.jspecify.annotations.Nullable;

/** A signature on a contract does not count (SDK-6061). */
public class ContractSignatureException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final SignatureFault fault;

    ContractSignatureException(SignatureFault fault, String what) {
        this(fault, what, false, null);
    }

    ContractSignatureException(SignatureFault fault, String what, boolean retryable, @Nullable Throwable cause) {
        super(ExchangeErrors.CONTRACT_SIGNATURE, what, CallFacts.NONE, retryable, cause);
        this.fault = fault;
    }

    /**
     * Why it does not count.
     *
     * @return the first check that failed
     */
    public SignatureFault fault() {
        return fault;
    }
}
