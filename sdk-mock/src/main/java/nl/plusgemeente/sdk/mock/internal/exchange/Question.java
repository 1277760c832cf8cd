package nl.plusgemeente.sdk.mock.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.exchange.signing.Verified;

/**
 * A message that was accepted.
 *
 * @param message as its sender wrote it
 * @param content its body
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
record Question(
        IncomingMessage message, byte[] content, Oin sender, Coverage coverage, Optional<HeaderDialect> dialect) {

    static Question of(Verified<IncomingMessage> verified) {
        IncomingMessage message = verified.content();
        try (ReceivedBody body = message.body();
                InputStream bytes = body.open()) {
            return new Question(
                    message, bytes.readAllBytes(), verified.sender(), verified.coverage(), verified.dialect());
        } catch (IOException e) {
            throw new UncheckedIOException("The body of a verified message cannot be read", e);
        }
    }
}
