package nl.plusgemeente.sdk.exchange.signing;

import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** A message with the same signature was accepted before. */
public class MessageReplayedException extends SignatureException {
    private static final long serialVersionUID = 1L;

    MessageReplayedException(Diagnosis diagnosis) {
        super(
                ExchangeErrors.REPLAY,
                diagnosis,
                "Have the sender sign every attempt anew; otherwise somebody repeats what was sent before.",
                401,
                false,
                null);
    }
}
