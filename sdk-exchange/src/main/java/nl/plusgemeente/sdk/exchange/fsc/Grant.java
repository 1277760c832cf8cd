package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.json.JsonText;

/**
 * One thing that a contract allows (FSC Core 2.0.0 §4.2.1): a kind of the standard, or {@link UnknownGrant} for a kind that is
 * newer than this version of the SDK.
 */
public sealed interface Grant
        permits ServicePublicationGrant,
                ServiceConnectionGrant,
                DelegatedServicePublicationGrant,
                DelegatedServiceConnectionGrant,
                UnknownGrant {

    /**
     * Its kind.
     *
     * @return the value of {@code type}
     */
    GrantType type();

    /**
     * What was agreed beyond the standard.
     *
     * @return a JSON object; empty when there is none
     */
    Optional<JsonText> properties();

    /**
     * The peers whose accept signature it needs (§4.2.1).
     *
     * @return in the order in which they stand in the grant; empty for a grant that is not known
     */
    Set<PeerId> parties();

    /**
     * The peer that makes a contract with this grant and sends it to the others: that of the outway, or of the published
     * service (§3.5, §3.6).
     *
     * @return empty for a grant that is not known
     */
    Optional<PeerId> submitter();
}
