package nl.plusgemeente.sdk.exchange.fsc;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import org.jspecify.annotations.Nullable;

/** A server is not, or cannot prove that it is, the peer of the group that it should be (SDK-6071). Nothing was sent to it. */
public final class FscPeerException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient PeerId peer;

    FscPeerException(PeerId peer, String why, CallFacts facts, @Nullable SdkException cause) {
        super(
                ExchangeErrors.FSC_PEER,
                "The server is not known to be peer " + peer + ": " + why
                        + (cause == null ? "" : " (" + cause.getMessage() + ")")
                        + ". Compare the address in the Directory with that of the peer, and tell the peer.",
                facts,
                cause != null && cause.retryable(),
                cause);
        this.peer = peer;
    }

    /**
     * Who it should be.
     *
     * @return the peer
     */
    public PeerId peer() {
        return peer;
    }
}
