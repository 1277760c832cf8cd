package nl.plusgemeente.sdk.exchange.event;

import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;

/**
 * What a receiver answers.
 *
 * @param status the HTTP status
 * @param headers the headers, without {@code Content-Type} and {@code Content-Length}
 * @param body a problem document (RFC 9457) for a refusal; otherwise empty
 */
public record WebhookAnswer(int status, Headers headers, Optional<RequestBody> body) {}
