package nl.plusgemeente.sdk.exchange.fsc.outway;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/** The Directory does not know a peer, or has no address of its Manager that can be used. */
final class UnlistedPeerException extends SdkException {
    private static final long serialVersionUID = 1L;

    UnlistedPeerException(PeerId peer, CallFacts facts) {
        super(
                ExchangeErrors.FSC_PEER,
                "The Directory lists no address of the Manager of peer " + peer + ": have the peer announce it.",
                facts,
                true,
                null);
    }
}
