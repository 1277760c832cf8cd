package nl.plusgemeente.sdk.exchange.signing;

import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** A message has no signature of the kind that is asked for. */
public class SignatureMissingException extends SignatureException {
    private static final long serialVersionUID = 1L;

    SignatureMissingException(Diagnosis diagnosis) {
        super(ExchangeErrors.SIGNATURE_MISSING, diagnosis, "Have the sender sign its messages.", 401, false, null);
    }
}
