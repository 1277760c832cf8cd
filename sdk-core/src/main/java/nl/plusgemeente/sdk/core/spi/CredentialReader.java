package nl.plusgemeente.sdk.core.spi;

import java.util.Set;
import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * Makes a credential from a properties file: from one value, as in
 * {@code plusgemeente.tenant.utrecht.credential.omgevingswet.api-key}, or from settings, as in
 * {@code plusgemeente.tenant.utrecht.credential.omgevingswet.oauth.client-id}. Found through
 * {@link java.util.ServiceLoader} and made anew for each SDK, so that it may hold what its credentials share.
 */
public interface CredentialReader {

    /**
     * What comes after the facility in the property's name.
     *
     * @return for example {@code api-key}
     */
    String property();

    /**
     * The names of the settings that make up the credential.
     *
     * @return empty for a credential that is one value
     */
    default Set<String> settings() {
        return Set.of();
    }

    /**
     * A credential that is one value. Not called for a reader that has {@link #settings()}.
     *
     * @param secret the property's value, not read yet
     * @return a scheme
     */
    default AuthScheme read(Secret secret) {
        throw new IllegalArgumentException("is a credential of several settings");
    }

    /**
     * A credential of several settings. Not called for a reader without {@link #settings()}.
     *
     * @param settings what the file has
     * @return a scheme
     * @throws IllegalArgumentException for what is wrong with them, which becomes part of the report; it must not
     *     repeat a secret
     */
    default AuthScheme read(CredentialSettings settings) {
        throw new IllegalArgumentException("is a credential of one value");
    }
}
