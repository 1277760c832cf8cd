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

/** Puts tokens on requests that are asked for at the first call, and kept. */
abstract class KeptTokens implements AuthScheme {
    private final OAuthClient client;
    private final TokenKeeper keeper;
    private final TokenBinding binding;

    KeptTokens(OAuthClient client, TokenKeeper keeper, TokenBinding binding) {
        this.client = client;
        this.keeper = keeper;
        this.binding = binding;
    }

    @Override
    public final CredentialKind kind() {
        return CredentialKind.BEARER_TOKEN;
    }

    @Override
    public final Optional<FacilityEnvironment> environment() {
        return Optional.of(client.server().environment());
    }

    @Override
    public final Optional<String> fault() {
        return client.authentication() instanceof ClientSecret own
                        && !own.secret().isPresent()
                ? Optional.of("there is no value in " + own.secret().origin())
                : Optional.empty();
    }

    /**
     * Adds an access token, which may have to be asked for first.
     *
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5002 to SDK-5006) when there is none
     */
    @Override
    public final OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
        return keeper.present(request, context);
    }

    @Override
    public final void answered(Headers headers, AttemptContext context) {
        binding.answered(headers, context);
    }

    @Override
    public final Reaction refused(Refusal refusal, AttemptContext context) {
        return keeper.refused(refusal, context);
    }

    /** The grant, the client and scopes. */
    @Override
    public final String toString() {
        return grant() + "[" + client + ", " + keeper.scopes() + "]";
    }

    /** How the tokens are got, for messages. */
    abstract String grant();
}
