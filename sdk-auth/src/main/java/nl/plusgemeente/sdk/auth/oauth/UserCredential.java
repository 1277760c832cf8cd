package nl.plusgemeente.sdk.auth.oauth;

import java.util.Optional;
import nl.plusgemeente.sdk.auth.internal.origin.Origin;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;

/**
 * Puts a user's token on requests.
 *
 * @param accessToken the token
 * @param binding how it is tied to whoever uses it
 * @param environment where its server runs: an SDK of another environment refuses it
 */
record UserCredential(Secret accessToken, TokenBinding binding, Optional<FacilityEnvironment> environment)
        implements AuthScheme {

    @Override
    public CredentialKind kind() {
        return CredentialKind.BEARER_TOKEN;
    }

    @Override
    public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
        Origin.require(request, context, "access token");
        String token = accessToken.reveal();
        request.headers().set("Authorization", binding.tokenType() + " " + token);
        return binding.atApi(request, token, context);
    }

    @Override
    public void answered(Headers headers, AttemptContext context) {
        binding.answered(headers, context);
    }

    @Override
    public Reaction refused(Refusal refusal, AttemptContext context) {
        return binding.repeats(refusal, context) ? Reaction.REPEAT : Reaction.NONE;
    }

    /** Nothing of the token. */
    @Override
    public String toString() {
        return "UserCredential[" + binding.tokenType() + "]";
    }
}
