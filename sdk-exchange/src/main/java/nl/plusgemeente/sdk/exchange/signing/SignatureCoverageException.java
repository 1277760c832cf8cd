package nl.plusgemeente.sdk.exchange.signing;

import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** A signature does not cover what it must, or covers what is not there. */
public class SignatureCoverageException extends SignatureException {
    private static final long serialVersionUID = 1L;

    SignatureCoverageException(Diagnosis diagnosis) {
        super(
                ExchangeErrors.SIGNATURE_COVERAGE,
                diagnosis,
                "Show the sender this line, and see that nothing between adds or takes away header fields.",
                400,
                false,
                null);
    }
}
