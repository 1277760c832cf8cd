package nl.plusgemeente.sdk.exchange.signing;

import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import org.jspecify.annotations.Nullable;

/** Whether a message was accepted before cannot be told, so that it is not accepted now. */
public class ReplayUnknownException extends SignatureException {
    private static final long serialVersionUID = 1L;

    /**
     * For an implementation of {@link ReplayGuard} that cannot answer.
     *
     * @param found what keeps it from answering, in a few words
     * @param cause what lies below; may be {@code null}
     */
    public ReplayUnknownException(String found, @Nullable Throwable cause) {
        super(
                ExchangeErrors.REPLAY_UNKNOWN,
                Diagnosis.of("replay", "a memory of the messages that were accepted", found),
                "The same message may be sent again when that is mended.",
                503,
                true,
                cause);
    }
}
