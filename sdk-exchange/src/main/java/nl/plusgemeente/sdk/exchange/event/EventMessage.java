package nl.plusgemeente.sdk.exchange.event;

import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;

/**
 * Events in a form in which they travel.
 *
 * @param headers the attributes, for the form that has them there
 * @param body the events or the data; it knows its media type
 */
public record EventMessage(Headers headers, Optional<RequestBody> body) {

    /**
     * The request that delivers them.
     *
     * @param target path and query as in its first line
     * @return a {@code POST}
     */
    public OutgoingMessage to(String target) {
        return new OutgoingMessage(MessageKind.REQUEST, "POST", target, headers, body);
    }
}
