package nl.plusgemeente.sdk.auth.oauth;

import java.util.Optional;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;

/** Puts tokens that were exchanged for on requests: asked for at the first, and kept. */
record KeptCredential(OAuthClient client, TokenKeeper keeper, TokenBinding binding) implements AuthScheme {

    @Override
    public CredentialKind kind() {
        return CredentialKind.BEARER_TOKEN;
    }

    @Override
    public Optional<FacilityEnvironment> environment() {
        return Optional.of(client.server().environment());
    }

    @Override
    public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
        return keeper.present(request, context);
    }

    @Override
    public void answered(Headers headers, AttemptContext context) {
        binding.answered(headers, context);
    }

    @Override
    public Reaction refused(Refusal refusal, AttemptContext context) {
        return keeper.refused(refusal, context);
    }

    @Override
    public String toString() {
        return "TokenExchange[" + client + ", " + keeper.scopes() + "]";
    }
}
