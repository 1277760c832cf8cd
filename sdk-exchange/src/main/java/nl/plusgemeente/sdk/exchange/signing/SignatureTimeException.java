package nl.plusgemeente.sdk.exchange.signing;

import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** The moment of signing lies too far back, or in the future. */
public class SignatureTimeException extends SignatureException {
    private static final long serialVersionUID = 1L;

    SignatureTimeException(Diagnosis diagnosis) {
        super(
                ExchangeErrors.SIGNATURE_TIME,
                diagnosis,
                "Compare the clocks of both sides, and see that messages are sent soon after they are signed.",
                401,
                false,
                null);
    }
}
