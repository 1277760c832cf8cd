package nl.plusgemeente.sdk.auth;

import java.util.Optional;
import nl.plusgemeente.sdk.auth.internal.origin.Origin;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;

/**
 * An access token that the application got by a way of its own (RFC 6750 §2.1). It goes to the API that is called and
 * nowhere else. It is not renewed: that is the application's affair.
 *
 * @param secret the token
 */
public record BearerToken(Secret secret) implements AuthScheme {

    /**
     * A token.
     *
     * @param secret the token
     * @return the credential
     */
    public static BearerToken of(Secret secret) {
        return new BearerToken(secret);
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.BEARER_TOKEN;
    }

    @Override
    public Optional<String> fault() {
        return secret.isPresent() ? Optional.empty() : Optional.of("there is no value in " + secret.origin());
    }

    @Override
    public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
        Origin.require(request, context, "access token");
        request.headers().set("Authorization", "Bearer " + secret.reveal());
        return request;
    }
}
