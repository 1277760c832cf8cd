package nl.plusgemeente.sdk.auth;

import java.util.Optional;
import nl.plusgemeente.sdk.auth.internal.origin.Origin;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;

/**
 * A key in a header, as the open APIs of the Omgevingswet want it. It goes to the API that it is for and nowhere else:
 * not to another host, not over an unprotected connection to another machine.
 *
 * @param secret the key
 * @param environment the environment that gave the key out; empty for that of the SDK
 */
public record ApiKey(Secret secret, Optional<FacilityEnvironment> environment) implements AuthScheme {

    /**
     * A key of the SDK's own environment.
     *
     * @param secret the key
     * @return the credential
     */
    public static ApiKey of(Secret secret) {
        return new ApiKey(secret, Optional.empty());
    }

    /**
     * A key of one environment: an SDK that is built for another refuses it.
     *
     * @param secret the key
     * @param environment that gave it out
     * @return the credential
     */
    public static ApiKey of(Secret secret, FacilityEnvironment environment) {
        return new ApiKey(secret, Optional.of(environment));
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.API_KEY;
    }

    @Override
    public Optional<String> fault() {
        return secret.isPresent() ? Optional.empty() : Optional.of("there is no value in " + secret.origin());
    }

    @Override
    public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
        Origin.require(request, context, "API key");
        request.headers().set(context.operation().api().keyHeader(), secret.reveal());
        return request;
    }
}
