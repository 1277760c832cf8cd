package nl.plusgemeente.sdk.core.spi;

import java.nio.file.Path;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.Secret;

/** The settings of one credential in a properties file, by the last part of their names. */
public interface CredentialSettings {

    /**
     * The environment of the SDK that the tenant is for.
     *
     * @return the environment
     */
    FacilityEnvironment environment();

    /**
     * A setting.
     *
     * @param name one of {@link CredentialReader#settings()}
     * @return empty when the file does not have it
     */
    Optional<String> text(String name);

    /**
     * A setting that holds a secret, or says where it is.
     *
     * @param name one of {@link CredentialReader#settings()}
     * @return the secret, not read yet; empty when the file does not have it
     */
    Optional<Secret> secret(String name);

    /**
     * A setting that names a file.
     *
     * @param name one of {@link CredentialReader#settings()}
     * @return where it is, from the folder of the properties file on; empty when the file does not have the setting
     */
    Optional<Path> file(String name);

    /**
     * A setting that must be there.
     *
     * @param name one of {@link CredentialReader#settings()}
     * @return the text
     * @throws IllegalArgumentException when the file does not have it
     */
    default String required(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }
}
