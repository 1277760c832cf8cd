package nl.plusgemeente.sdk.mock;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * A record of the transaction log of a peer of {@link MockFsc} (FSC Logging 1.1.0).
 *
 * @param transactionId a UUID of version 7
 * @param incoming whether the request came in, by the Inway; else it went out
 * @param grantHash what allowed it
 * @param outway the peer that called
 * @param outwayDelegator on whose behalf it called; empty for its own
 * @param provider the peer that offers the service
 * @param providerDelegator on whose behalf it is offered; empty for its own
 * @param serviceName the service
 * @param createdAt when, to the second
 * @param additionalData a JSON object; empty for nothing
 */
public record FscRecord(
        String transactionId,
        boolean incoming,
        GrantHash grantHash,
        PeerId outway,
        Optional<PeerId> outwayDelegator,
        PeerId provider,
        Optional<PeerId> providerDelegator,
        String serviceName,
        Instant createdAt,
        Optional<JsonText> additionalData) {

    /**
     * The peers that may see it.
     *
     * @return the peer that called, the one that was called, and those on whose behalf they do so
     */
    public Set<PeerId> parties() {
        return Stream.of(Optional.of(outway), outwayDelegator, Optional.of(provider), providerDelegator)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
