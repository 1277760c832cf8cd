package nl.plusgemeente.sdk.core.spi;

import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * Makes a credential from a properties file: {@code plusgemeente.tenant.utrecht.credential.omgevingswet.api-key}. Found
 * through {@link java.util.ServiceLoader}.
 */
public interface CredentialReader {

    /**
     * The last part of the property's name.
     *
     * @return for example {@code api-key}
     */
    String property();

    /**
     * The credential.
     *
     * @param secret the property's value, not read yet
     * @return a scheme
     */
    AuthScheme read(Secret secret);
}
