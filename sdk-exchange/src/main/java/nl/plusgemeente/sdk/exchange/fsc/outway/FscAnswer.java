package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.util.Optional;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;

/**
 * What came of one transaction.
 *
 * @param response the answer; closed already when it is a refusal
 * @param id the transaction
 * @param refusal how FSC refused it; empty when the service answered
 */
record FscAnswer(IncomingResponse response, TransactionId id, Optional<FscRefusal> refusal) {

    static FscAnswer of(IncomingResponse response, TransactionId id) {
        boolean kept = false;
        try {
            Optional<FscRefusal> refusal = FscRefusal.of(response);
            kept = refusal.isEmpty();
            return new FscAnswer(response, id, refusal);
        } finally {
            if (!kept) {
                response.close();
            }
        }
    }

    boolean isOfTheToken() {
        return refusal.isPresent() && refusal.get().isOfTheToken();
    }

    /** The answer of the service, with the transaction on it; throws what FSC refused. */
    IncomingResponse ofService(FscService service, CallFacts facts) {
        if (refusal.isPresent()) {
            throw new InwayException(service, refusal.get(), id, facts);
        }
        response.headers().set(FscHeaders.TRANSACTION_ID, id.value());
        return response;
    }
}
