package nl.plusgemeente.sdk.exchange.message;

import java.util.Objects;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;

/**
 * A message that is about to be sent.
 *
 * @param kind whether it asks or answers
 * @param method the method of the request
 * @param target path and query exactly as they will stand in the first line of the request; of an answer, as they stood in
 *     that of the request that it answers
 * @param headers the headers as they will be sent, {@code Host} among those of a request; {@code Content-Type} and
 *     {@code Content-Length} may be left out where there is a body, which knows them
 * @param body the body; empty when there is none
 */
public record OutgoingMessage(
        MessageKind kind, String method, String target, Headers headers, Optional<RequestBody> body) {

    /** Nothing may be missing. */
    public OutgoingMessage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
    }

    /**
     * A request with a body.
     *
     * @param method its method
     * @param target path and query as in its first line
     * @param headers its headers
     * @param body its body
     * @return a message
     */
    public static OutgoingMessage request(String method, String target, Headers headers, RequestBody body) {
        return new OutgoingMessage(MessageKind.REQUEST, method, target, headers, Optional.of(body));
    }

    /**
     * The answer to a request.
     *
     * @param asked the request
     * @param headers the headers of the answer
     * @param body its body
     * @return a message
     */
    public static OutgoingMessage answer(IncomingMessage asked, Headers headers, RequestBody body) {
        return new OutgoingMessage(MessageKind.RESPONSE, asked.method(), asked.target(), headers, Optional.of(body));
    }

    /**
     * The same message with another body, such as an encrypted one.
     *
     * @param replacement the body
     * @return a message that shares its headers with this one
     */
    public OutgoingMessage withBody(RequestBody replacement) {
        return new OutgoingMessage(kind, method, target, headers, Optional.of(replacement));
    }

    /** Method and path: the query may hold what must not be logged. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + kind + " " + method + " " + target.split("\\?", 2)[0] + "]";
    }
}
