package nl.plusgemeente.sdk.exchange.fsc.inway;

import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;

/**
 * Who calls which service, as {@link FscInway} found it and as the transaction log has it.
 *
 * @param peer the peer whose Outway calls ({@code sub})
 * @param delegator the peer on whose behalf it does ({@code act.sub}); empty when it calls for itself. For display and logs: the
 *     standard does not say beyond doubt which of the two acts for the other
 * @param service what is called: our own peer and the name of the service
 * @param publicationDelegator the peer on whose behalf we offer the service ({@code pdi}); empty when it is our own
 * @param grantHash the grant by which it is allowed, as the token has it
 * @param properties the properties of that grant, a JSON object in canonical form (RFC 8785); empty for none
 * @param additional what our Manager added, a JSON object in canonical form (RFC 8785); empty for nothing
 * @param transactionId names the call, in the logs of both peers
 */
public record FscCaller(
        PeerId peer,
        Optional<PeerId> delegator,
        FscService service,
        Optional<PeerId> publicationDelegator,
        String grantHash,
        Optional<JsonText> properties,
        Optional<JsonText> additional,
        TransactionId transactionId) {}
