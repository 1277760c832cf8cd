package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.io.IOException;

/**
 * A received JWE is not written as it must be, or does not open. Checked, so that nobody forgets to turn it into the one
 * error of all decryption, and without a stack trace, as strangers decide how often it is thrown.
 */
public final class JweFormException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * A JWE that is refused.
     *
     * @param why which rule it breaks, for the log; never content
     */
    public JweFormException(String why) {
        super(why);
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
