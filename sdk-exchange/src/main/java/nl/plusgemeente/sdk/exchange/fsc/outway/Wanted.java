package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.Outway;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;

/**
 * The grant that is looked for.
 *
 * @param self who calls; on behalf of another only by a grant that says so
 * @param service what is called
 */
record Wanted(Self self, FscService service) {

    boolean isMet(Grant grant) {
        if (grant instanceof ServiceConnectionGrant own) {
            return self.delegator().isEmpty() && isMet(own.outway(), own.service());
        }
        return grant instanceof DelegatedServiceConnectionGrant delegated
                && self.delegator().equals(Optional.of(delegated.delegator()))
                && isMet(delegated.outway(), delegated.service());
    }

    private boolean isMet(Outway outway, ConnectedService offered) {
        return outway.peerId().equals(self.peer())
                && offered.peerId().equals(service.peer())
                && offered.name().equals(service.name());
    }

    boolean isOwnKey(Grant grant) {
        return outway(grant)
                .filter(outway -> outway.identification().identifies(self.certificate()))
                .isPresent();
    }

    private static Optional<Outway> outway(Grant grant) {
        if (grant instanceof ServiceConnectionGrant own) {
            return Optional.of(own.outway());
        }
        return grant instanceof DelegatedServiceConnectionGrant delegated
                ? Optional.of(delegated.outway())
                : Optional.empty();
    }

    static Optional<PeerId> publicationDelegator(Grant grant) {
        if (grant instanceof ServiceConnectionGrant own) {
            return own.service().delegator();
        }
        return grant instanceof DelegatedServiceConnectionGrant delegated
                ? delegated.service().delegator()
                : Optional.empty();
    }
}
