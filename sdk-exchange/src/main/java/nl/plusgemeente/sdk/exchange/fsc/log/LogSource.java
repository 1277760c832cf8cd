package nl.plusgemeente.sdk.exchange.fsc.log;

import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * Who calls (FSC Logging 1.1.0 §3.3).
 *
 * @param outway the peer whose Outway sends the call
 * @param delegator the peer on whose behalf it does; empty for its own
 */
public record LogSource(PeerId outway, Optional<PeerId> delegator) {

    /**
     * A peer that calls for itself.
     *
     * @param outway the peer whose Outway sends the call
     * @return the source
     */
    public static LogSource of(PeerId outway) {
        return new LogSource(outway, Optional.empty());
    }
}
