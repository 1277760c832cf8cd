package nl.plusgemeente.sdk.mock.internal.fsc;

import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.Outway;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;

/**
 * What both kinds of grants for connections say.
 *
 * @param delegator on whose behalf the outway calls; empty for its own
 */
record Connection(Outway outway, ConnectedService service, Optional<PeerId> delegator, Optional<JsonText> properties) {

    static Optional<Connection> of(Grant grant) {
        if (grant instanceof ServiceConnectionGrant own) {
            return Optional.of(new Connection(own.outway(), own.service(), Optional.empty(), own.properties()));
        }
        if (grant instanceof DelegatedServiceConnectionGrant delegated) {
            return Optional.of(new Connection(
                    delegated.outway(),
                    delegated.service(),
                    Optional.of(delegated.delegator()),
                    delegated.properties()));
        }
        return Optional.empty();
    }
}
