package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.util.List;
import java.util.Set;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.Problem;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorDomain;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;

/**
 * The Inway of the other peer, or the sidecar on the way, refuses a call (SDK-6074): the service itself never saw it. What the
 * service answers comes as it would without FSC.
 */
public final class InwayException extends ApiException {
    private static final long serialVersionUID = 1L;
    private static final Set<FscErrorCode> PASSING =
            Set.of(FscErrorCode.SERVICE_UNREACHABLE, FscErrorCode.TRANSACTION_LOG_WRITE_ERROR);

    private final transient FscErrorCode errorCode;
    private final transient FscErrorDomain domain;
    private final transient TransactionId transaction;

    InwayException(FscService service, FscRefusal refusal, TransactionId transaction, CallFacts facts) {
        super(
                ExchangeErrors.FSC_INWAY,
                refusal.who() + " refuses the call to service " + service + " with " + refusal.code() + " (status "
                        + refusal.status() + ", transaction " + transaction + "): " + advice(refusal.code()),
                facts,
                PASSING.contains(refusal.code()),
                new Problem("", refusal.code().waarde(), refusal.status(), refusal.message(), "", "", List.of()),
                null);
        this.errorCode = refusal.code();
        this.domain = refusal.domain();
        this.transaction = transaction;
    }

    private static String advice(FscErrorCode code) {
        if (code.equals(FscErrorCode.SERVICE_NOT_FOUND)) {
            return "it does not offer the service that the contract names; ask the peer that offers it.";
        }
        if (code.equals(FscErrorCode.SERVICE_UNREACHABLE)) {
            return "the service behind it does not answer; try later, and tell the peer that offers it.";
        }
        if (code.equals(FscErrorCode.TRANSACTION_LOG_WRITE_ERROR)) {
            return "it cannot log the call, and so does not let it in; try later, and tell the peer that offers it.";
        }
        if (code.equals(FscErrorCode.WRONG_GROUP_ID_IN_TOKEN)) {
            return "the token is of another group than the Inway; ask the peer that offers the service.";
        }
        if (code.equals(FscErrorCode.ACCESS_TOKEN_INVALID)
                || code.equals(FscErrorCode.ACCESS_TOKEN_EXPIRED)
                || code.equals(FscErrorCode.ACCESS_TOKEN_MISSING)) {
            return "a new token did not help, or the request cannot be sent again; compare the clocks, and see that nothing"
                    + " on the way ends TLS.";
        }
        return "see what it says, and tell the peer that offers the service.";
    }

    /**
     * Why.
     *
     * @return the value of {@code Fsc-Error-Code}
     */
    public FscErrorCode errorCode() {
        return errorCode;
    }

    /**
     * Which component refuses.
     *
     * @return as it says; of an answer that does not say, the Inway
     */
    public FscErrorDomain domain() {
        return domain;
    }

    /**
     * The transaction, under which the call stands in the logs of both peers.
     *
     * @return its id
     */
    public TransactionId transaction() {
        return transaction;
    }
}
