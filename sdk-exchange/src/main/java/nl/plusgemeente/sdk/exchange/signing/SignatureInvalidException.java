package nl.plusgemeente.sdk.exchange.signing;

import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** A signature is not one of this message by the key of its certificate. */
public class SignatureInvalidException extends SignatureException {
    private static final long serialVersionUID = 1L;

    SignatureInvalidException(Diagnosis diagnosis) {
        super(
                ExchangeErrors.SIGNATURE_INVALID,
                diagnosis,
                "See that nothing between changes target or header fields, and that the sender signs with the key of the certificate that it sends.",
                401,
                false,
                null);
    }
}
