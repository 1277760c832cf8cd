package nl.plusgemeente.sdk.core.identity;

import java.nio.file.Path;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What can be wrong with keys and certificates, in words: where, and what to do; never a password, never key bytes. */
final class IdentityFaults {
    private static final int NAME_LIMIT = 120;

    private IdentityFaults() {}

    static ConfigurationException unreadable(String what, Path file, @Nullable Throwable cause) {
        String text =
                "%s %s cannot be read: check that it exists, that the application may read it, and that it is whole";
        return fault(CoreErrors.KEY_FILE, text.formatted(what, name(file)), cause);
    }

    static ConfigurationException noCertificates(Path file) {
        String text =
                "PEM file %s holds no certificate: it needs a block between BEGIN CERTIFICATE and END CERTIFICATE";
        return fault(CoreErrors.KEY_FILE, text.formatted(name(file)), null);
    }

    static ConfigurationException noPassword(String what, Path file, IllegalStateException cause) {
        String text = "%s %s has no password: %s";
        return fault(CoreErrors.KEY_PASSWORD, text.formatted(what, name(file), cause.getMessage()), cause);
    }

    static ConfigurationException wrongPassword(String what, Path file, Secret password, Throwable cause) {
        String text = "%s %s does not open with the password in %s: give the one with which the file was made";
        return fault(CoreErrors.KEY_PASSWORD, text.formatted(what, name(file), password.origin()), cause);
    }

    static ConfigurationException noKey(String what, Path file) {
        String text = "%s %s holds no private key with a certificate: export key and certificate together";
        return fault(CoreErrors.NO_KEY, text.formatted(what, name(file)), null);
    }

    static ConfigurationException noSuchKey(String what, Path file, String alias, String aliases) {
        String text = "%s %s holds no private key under the alias %s: choose one of %s";
        return fault(CoreErrors.NO_KEY, text.formatted(what, name(file), Input.quoted(alias), aliases), null);
    }

    static ConfigurationException severalKeys(String what, Path file, String remedy, String aliases) {
        String text = "%s %s holds several private keys: choose one with %s, of %s";
        return fault(CoreErrors.SEVERAL_KEYS, text.formatted(what, name(file), remedy, aliases), null);
    }

    static ConfigurationException mismatch(String certificate) {
        String text = "The private key does not belong to the certificate (%s): give the key for which that certificate"
                + " was requested, and the chain with that certificate first";
        return fault(CoreErrors.KEY_MISMATCH, text.formatted(certificate), null);
    }

    static ConfigurationException unusable(String certificate, Throwable cause) {
        String text =
                "The private key of the certificate (%s) makes no signature: for a key in an HSM give its security"
                        + " provider to ClientIdentity.of, and see that the HSM is logged in";
        return fault(CoreErrors.KEY_MISMATCH, text.formatted(certificate), cause);
    }

    static ConfigurationException expired(String certificate) {
        String text = "The certificate is no longer valid (%s): request a new one from your trust service provider";
        return fault(CoreErrors.CERTIFICATE_EXPIRED, text.formatted(certificate), null);
    }

    static ConfigurationException notYetValid(String certificate) {
        String text = "The certificate is not valid yet (%s): keep the previous one until then, or set the clock right";
        return fault(CoreErrors.CERTIFICATE_NOT_YET_VALID, text.formatted(certificate), null);
    }

    static ConfigurationException noPemKey(Path file) {
        String text =
                "PEM file %s holds no private key: it needs a block BEGIN PRIVATE KEY or BEGIN ENCRYPTED PRIVATE KEY";
        return fault(CoreErrors.NO_KEY, text.formatted(name(file)), null);
    }

    static ConfigurationException severalPemKeys(Path file) {
        String text = "PEM file %s holds several private keys: leave only the one of the certificate in it";
        return fault(CoreErrors.SEVERAL_KEYS, text.formatted(name(file)), null);
    }

    static ConfigurationException traditionalKey(Path file, String label) {
        String text = "PEM file %s holds its key as %s, a form that is no longer in use: turn it into PKCS#8 with"
                + " openssl pkcs8 -topk8 -v2 aes-256-cbc -in old.pem -out new.pem";
        return fault(CoreErrors.KEY_FILE, text.formatted(name(file), Input.quoted(label)), null);
    }

    static ConfigurationException unreadableKey(Path file) {
        String text = "The private key in PEM file %s cannot be read: check that it is whole, and RSA, EC or Ed25519";
        return fault(CoreErrors.KEY_FILE, text.formatted(name(file)), null);
    }

    static ConfigurationException passwordNeeded(Path file) {
        String text = "The private key in PEM file %s is encrypted, and there is no password for it: use"
                + " KeySource.pem(key, chain, password)";
        return fault(CoreErrors.KEY_PASSWORD, text.formatted(name(file)), null);
    }

    static ConfigurationException unknownEncryption(Path file, @Nullable Throwable cause) {
        String text =
                "The private key in PEM file %s is damaged, or encrypted in a way that Java does not know: encrypt it"
                        + " with openssl pkcs8 -topk8 -v2 aes-256-cbc -in old.pem -out new.pem";
        return fault(CoreErrors.KEY_FILE, text.formatted(name(file)), cause);
    }

    static ConfigurationException noPkcs11(Path configuration) {
        String text =
                "The HSM of %s cannot be used: this Java has no SunPKCS11; add the module jdk.crypto.cryptoki to it";
        return fault(CoreErrors.KEY_SOURCE, text.formatted(name(configuration)), null);
    }

    static ConfigurationException noToken(Path configuration, Throwable cause) {
        String text = "The PKCS#11 configuration %s leads to no token: check its library and slot, and whether the HSM"
                + " can be reached";
        return fault(CoreErrors.KEY_SOURCE, text.formatted(name(configuration)), cause);
    }

    static ConfigurationException tokenRefuses(Path configuration, Secret pin, Throwable cause) {
        String text = "The PKCS#11 token of %s does not open with the PIN in %s: check the PIN, before the token locks"
                + " itself, and whether the HSM can be reached";
        return fault(CoreErrors.KEY_PASSWORD, text.formatted(name(configuration), pin.origin()), cause);
    }

    static ConfigurationException otherOrganisation(String known, String found) {
        String text =
                "The renewed certificate is of another organisation (%s) than the one before it (%s): put the right"
                        + " one in its place, or give the tenant a source of its own";
        return fault(CoreErrors.KEY_MISMATCH, text.formatted(found, known), null);
    }

    /** The last part of a path for messages: enough to find the file, and no map of the server. */
    static String name(Path file) {
        Path last = file.getFileName();
        return Input.printable((last == null ? file : last).toString(), NAME_LIMIT);
    }

    private static ConfigurationException fault(ErrorCode code, String what, @Nullable Throwable cause) {
        return new ConfigurationException(code, what, CallFacts.NONE, cause);
    }
}
