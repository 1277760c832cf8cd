package nl.plusgemeente.sdk.exchange.signing;

import java.io.IOException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.internal.body.BodyTooLargeException;

/** The body of a message broke off, is larger than allowed, or could not be kept: what is signed cannot be checked. */
public class BodyNotReceivedException extends SignatureException {
    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    BodyNotReceivedException(IOException cause) {
        super(
                ExchangeErrors.BODY,
                Diagnosis.of(
                        "the body",
                        "one that comes whole",
                        cause instanceof BodyTooLargeException
                                ? "one " + cause.getMessage()
                                : "a fault while reading (" + cause.getClass().getSimpleName() + ")"),
                "Allow larger ones with BodyLimits, or see to the connection and the disk.",
                !(cause instanceof BodyTooLargeException),
                cause);
        this.tooLarge = cause instanceof BodyTooLargeException;
    }

    @Override
    public int status() {
        return tooLarge ? 413 : 400;
    }
}
