package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.json.JsonText;

/**
 * A grant of a kind that this version does not know. A contract with one is read and kept, and never found valid: who has to
 * sign for it is not known.
 *
 * @param type its kind
 * @param data the whole grant, a JSON object
 */
public record UnknownGrant(GrantType type, JsonText data) implements Grant {

    @Override
    public Optional<JsonText> properties() {
        return Optional.empty();
    }

    @Override
    public Set<PeerId> parties() {
        return Set.of();
    }

    @Override
    public Optional<PeerId> submitter() {
        return Optional.empty();
    }
}
