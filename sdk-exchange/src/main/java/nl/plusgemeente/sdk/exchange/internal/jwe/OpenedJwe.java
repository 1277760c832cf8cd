package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.util.Optional;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/**
 * What was in a JWE.
 *
 * @param contentType its media type, if the sender told
 * @param length how many bytes it has
 * @param body the bytes, repeatable
 */
public record OpenedJwe(Optional<String> contentType, long length, ReceivedBody body) {}
