package nl.plusgemeente.sdk.core.identity;

import java.nio.file.Path;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/**
 * Where a private key and its certificate come from. Nothing is read until {@link #load()}, and every call of it reads
 * anew, so that a certificate can be replaced while the application runs.
 */
public interface KeySource {

    /**
     * Reads key and certificate. Whether the certificate is valid now is for the caller to ask:
     * {@link ClientIdentity#requireValidAt}.
     *
     * @return a key and the certificate that belongs to it
     * @throws ConfigurationException if they cannot be read, or do not belong together
     */
    ClientIdentity load();

    /**
     * What to call this source in reports and messages.
     *
     * @return for example {@code PKCS#12 file utrecht.p12}; no secrets
     */
    String describe();

    /**
     * The only private key of a PKCS#12 file ({@code .p12}, {@code .pfx}).
     *
     * @param file the file
     * @param password the password of file and key
     * @return a source that reads the file when it is asked to
     */
    static KeySource pkcs12(Path file, Secret password) {
        return new Pkcs12KeySource(file, password, Pkcs12KeySource.ONLY_KEY);
    }

    /**
     * One of the private keys of a PKCS#12 file.
     *
     * @param file the file
     * @param password the password of file and key
     * @param alias the name of the key in the file; case does not count
     * @return a source that reads the file when it is asked to
     * @throws IllegalArgumentException if the alias is blank
     */
    static KeySource pkcs12(Path file, Secret password, String alias) {
        if (alias.isBlank()) {
            throw new IllegalArgumentException("The alias is blank: leave it out for a file with one key");
        }
        return new Pkcs12KeySource(file, password, alias);
    }

    /**
     * A key and certificate that the application already holds, for example from its own key vault.
     *
     * @param identity the key and certificate
     * @return a source that gives them every time
     */
    static KeySource of(ClientIdentity identity) {
        return new FixedKeySource(identity);
    }
}
