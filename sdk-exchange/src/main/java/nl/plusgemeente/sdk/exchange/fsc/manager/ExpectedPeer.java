package nl.plusgemeente.sdk.exchange.fsc.manager;

import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.http.ServerCheck;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;

/**
 * Sees to it that a server is the Manager of a peer before anything is sent to it, and says what its refusals mean. The tenant
 * proves itself by the certificate of its connections.
 *
 * @param check whether the server is that peer's
 * @param refusals what refusals mean
 */
record ExpectedPeer(ServerCheck check, ManagerRefusals refusals) implements AuthScheme {

    @Override
    public CredentialKind kind() {
        return CredentialKind.NONE;
    }

    @Override
    public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
        return request.requiring(check);
    }

    @Override
    public Reaction refused(Refusal refusal, AttemptContext context) {
        return refusals.reaction(refusal, context);
    }
}
