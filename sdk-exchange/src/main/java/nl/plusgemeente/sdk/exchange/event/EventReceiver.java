package nl.plusgemeente.sdk.exchange.event;

import java.util.List;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;

/** What an application does with events that were delivered. Called by many threads at once. */
@FunctionalInterface
public interface EventReceiver {

    /**
     * Takes events. The sender waits: put them away durably, say so, and do the work later. What is thrown reaches the
     * container, the sender gets an error, and delivers again.
     *
     * @param events those of one delivery that are new, at least one; all or none of them count as taken
     * @param message how they came: headers, and the certificate of the sender where it is known; its body is read already
     * @return what the sender is told
     */
    Receipt receive(List<CloudEvent> events, IncomingMessage message);
}
