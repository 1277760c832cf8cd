package nl.plusgemeente.sdk.exchange.signing;

import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import org.jspecify.annotations.Nullable;

/** The certificate of a signer is not accepted; the cause says why when it is refused by its policy. */
public class SignerRejectedException extends SignatureException {
    private static final long serialVersionUID = 1L;

    SignerRejectedException(Diagnosis diagnosis, @Nullable Throwable cause) {
        super(
                ExchangeErrors.SIGNER,
                diagnosis,
                "Accept messages of organisations only whose certificates are in order.",
                403,
                false,
                cause);
    }
}
