package nl.plusgemeente.sdk.core.identity;

import java.nio.file.Path;
import java.util.Optional;
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
     * What the origin is like at this moment, found out cheaply: as long as it stays the same, {@link #load()} gives the
     * same. {@link LiveKeys} asks for it to see when to load again.
     *
     * @return for files a digest of what they hold; for all that stays as it is, and for a source that does not say
     *     otherwise, always the same text
     */
    default String state() {
        return "";
    }

    /**
     * The only private key of a PKCS#12 file ({@code .p12}, {@code .pfx}).
     *
     * @param file the file
     * @param password the password of file and key
     * @return a source that reads the file when it is asked to
     */
    static KeySource pkcs12(Path file, Secret password) {
        return new Pkcs12KeySource(file, password, StoredKey.ONLY_KEY);
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
     * A private key in PEM, in PKCS#8: {@code BEGIN PRIVATE KEY} (RFC 7468 §10).
     *
     * @param key the file with exactly one private key: RSA, EC or Ed25519
     * @param chain the file with its certificate, and then those of the issuers; may be the same file
     * @return a source that reads the files when it is asked to
     */
    static KeySource pem(Path key, Path chain) {
        return new PemKeySource(key, chain, Optional.empty());
    }

    /**
     * A private key in PEM that may be encrypted, in PKCS#8: {@code BEGIN ENCRYPTED PRIVATE KEY} (RFC 7468 §11), with
     * PBES2 and AES as OpenSSL makes it.
     *
     * @param key the file with exactly one private key: RSA, EC or Ed25519
     * @param chain the file with its certificate, and then those of the issuers; may be the same file
     * @param password the password of the key
     * @return a source that reads the files when it is asked to
     */
    static KeySource pem(Path key, Path chain, Secret password) {
        return new PemKeySource(key, chain, Optional.of(password));
    }

    /**
     * The only private key of an HSM, which signs with it and never gives it away (PKCS#11).
     *
     * <p>The JDK's provider for it is set up for this source alone and not installed in the JVM. Tokens and documents are
     * signed with it as it is. TLS of the JDK, however, finds keys of installed providers only: where the key is also
     * shown in TLS, the application installs the provider itself when it starts, and keeps the source:
     *
     * <pre>{@code
     * source.load().provider().ifPresent(Security::addProvider);
     * }</pre>
     *
     * @param sunPkcs11Config the configuration of the JDK's SunPKCS11, with at least {@code name} and {@code library}
     * @param pin the PIN of the user
     * @return a source that asks the HSM when it is asked to; what changes in the HSM is not noticed by itself
     */
    static KeySource pkcs11(Path sunPkcs11Config, Secret pin) {
        return new Pkcs11KeySource(sunPkcs11Config, pin, StoredKey.ONLY_KEY);
    }

    /**
     * One of the private keys of an HSM; see {@link #pkcs11(Path, Secret)}.
     *
     * @param sunPkcs11Config the configuration of the JDK's SunPKCS11, with at least {@code name} and {@code library}
     * @param pin the PIN of the user
     * @param alias the label of the key ({@code CKA_LABEL}); case does not count
     * @return a source that asks the HSM when it is asked to
     * @throws IllegalArgumentException if the alias is blank
     */
    static KeySource pkcs11(Path sunPkcs11Config, Secret pin, String alias) {
        if (alias.isBlank()) {
            throw new IllegalArgumentException("The alias is blank: leave it out for a token with one key");
        }
        return new Pkcs11KeySource(sunPkcs11Config, pin, alias);
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
