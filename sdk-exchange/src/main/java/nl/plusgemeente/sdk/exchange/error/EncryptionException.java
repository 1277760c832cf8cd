package nl.plusgemeente.sdk.exchange.error;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import org.jspecify.annotations.Nullable;

/** A message cannot be encrypted for its receiver (SDK-6020). */
public class EncryptionException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * A message that cannot be encrypted.
     *
     * @param what what is wrong and what to do
     * @param cause what lies below; may be {@code null}
     */
    public EncryptionException(String what, @Nullable Throwable cause) {
        super(ExchangeErrors.ENCRYPTION, what, CallFacts.NONE, false, cause);
    }
}
