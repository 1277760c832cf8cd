package nl.plusgemeente.sdk.exchange.signing;

import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** A signature is not written as the standards want it. */
public class SignatureFormException extends SignatureException {
    private static final long serialVersionUID = 1L;

    SignatureFormException(Diagnosis diagnosis) {
        super(ExchangeErrors.SIGNATURE_FORM, diagnosis, "Show the sender this line.", 400, false, null);
    }
}
