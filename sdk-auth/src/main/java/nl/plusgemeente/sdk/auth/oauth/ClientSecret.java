package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.ClientMethod;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * A client that shares a secret with its authorization server (RFC 6749 §2.3.1): not between government organisations.
 *
 * @param clientId the client id
 * @param secret the secret
 * @param method in a header or in the form
 */
public record ClientSecret(String clientId, Secret secret, ClientMethod method) implements ClientAuthentication {

    /** Refuses a method that has no secret. */
    public ClientSecret {
        ClientId.checked(clientId);
        if (method != ClientMethod.CLIENT_SECRET_BASIC && method != ClientMethod.CLIENT_SECRET_POST) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "The method " + method.id() + " has no shared secret: choose client_secret_basic or"
                            + " client_secret_post.");
        }
    }
}
