package nl.plusgemeente.sdk.exchange.signing;

import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** The body is another one than its digest says. */
public class DigestMismatchException extends SignatureException {
    private static final long serialVersionUID = 1L;

    DigestMismatchException(Diagnosis diagnosis) {
        super(
                ExchangeErrors.DIGEST,
                diagnosis,
                "See that nothing between changes the body or its encoding.",
                400,
                false,
                null);
    }
}
