package nl.plusgemeente.sdk.core.internal.pipeline;

import java.util.Optional;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.spi.AuthScheme;

/** Finds the credential of a tenant that an API asks for; a call without it is not made. */
final class Credentials {

    private Credentials() {}

    static Optional<AuthScheme> of(Tenant tenant, ApiProfile api) {
        CredentialKind kind = api.credential();
        if (kind.equals(CredentialKind.NONE)) {
            return Optional.empty();
        }
        if (kind.equals(CredentialKind.CLIENT_CERTIFICATE)) {
            if (tenant.identity().isEmpty()) {
                throw missing(tenant, api, "identity(KeySource)");
            }
            return Optional.empty();
        }
        for (AuthScheme scheme : tenant.credentials(api.facility())) {
            if (scheme.kind().equals(kind)) {
                return Optional.of(scheme);
            }
        }
        throw missing(tenant, api, "credential(...)");
    }

    private static ConfigurationException missing(Tenant tenant, ApiProfile api, String method) {
        return new ConfigurationException(
                CoreErrors.NO_CREDENTIAL,
                "Tenant " + tenant.id() + " has no " + api.credential() + " for " + api + " of " + api.facility()
                        + ": give it one with Tenant.Builder." + method + ".");
    }
}
