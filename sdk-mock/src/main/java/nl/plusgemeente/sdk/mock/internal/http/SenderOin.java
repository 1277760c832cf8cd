package nl.plusgemeente.sdk.mock.internal.http;

import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockFacilities;

/**
 * Who may enter the government zone: the sender names its OIN in a header, and its certificate is registered for that
 * OIN. The header's real name and the real error bodies are in no public source.
 */
final class SenderOin {

    private SenderOin() {}

    static void check(Incoming incoming) {
        String name = MockFacilities.SENDER_OIN_HEADER;
        String sender = incoming.header(name).orElse("");
        if (sender.isEmpty()) {
            throw Problem.badRequest("De header " + name + " met het OIN van de afzender ontbreekt.", name);
        }
        if (!incoming.clientOin().equals(Optional.of(sender))) {
            throw Problem.senderRefused();
        }
    }
}
