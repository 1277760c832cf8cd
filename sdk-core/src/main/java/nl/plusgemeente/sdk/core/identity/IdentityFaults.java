package nl.plusgemeente.sdk.core.identity;

import java.nio.file.Path;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What can be wrong with keys and certificates, in words: where, and what to do; never a password, never key bytes. */
final class IdentityFaults {
    private IdentityFaults() {}

    static ConfigurationException unreadable(String what, Path file, @Nullable Throwable cause) {
        return fault(
                CoreErrors.KEY_SOURCE,
                what + " " + name(file) + " cannot be read: check that the file exists, that"
                        + " the application may read it, and that it is what its name says",
                cause);
    }

    static ConfigurationException noPassword(Path file, Secret password, Throwable cause) {
        return fault(
                CoreErrors.KEY_SOURCE,
                "The password of PKCS#12 file " + name(file) + " is missing: there is no secret" + " in "
                        + password.origin(),
                cause);
    }

    static ConfigurationException wrongPassword(Path file, Secret password, Throwable cause) {
        return fault(
                CoreErrors.KEY_SOURCE,
                "PKCS#12 file " + name(file) + " does not open with the password from " + password.origin()
                        + ": give the password with which the file was made",
                cause);
    }

    static ConfigurationException noKey(Path file) {
        return fault(
                CoreErrors.KEY_SOURCE,
                "PKCS#12 file " + name(file) + " holds no private key with a certificate: export"
                        + " key and certificate together",
                null);
    }

    static ConfigurationException noSuchKey(Path file, String alias, String aliases) {
        return fault(
                CoreErrors.KEY_SOURCE,
                "PKCS#12 file " + name(file) + " holds no private key under the alias " + Input.quoted(alias)
                        + ": it has " + aliases,
                null);
    }

    static ConfigurationException severalKeys(Path file, String aliases) {
        return fault(
                CoreErrors.KEY_SOURCE,
                "PKCS#12 file " + name(file) + " holds several private keys: choose one with"
                        + " KeySource.pkcs12(file, password, alias), of " + aliases,
                null);
    }

    static ConfigurationException mismatch(String certificate, @Nullable Throwable cause) {
        return fault(
                CoreErrors.KEY_SOURCE,
                "The private key does not belong to the certificate " + certificate + ": give the"
                        + " key for which that certificate was requested, and the chain with that certificate first",
                cause);
    }

    static ConfigurationException expired(String certificate) {
        return fault(
                CoreErrors.KEY_SOURCE,
                "The certificate is no longer valid: " + certificate + "; request a new one from"
                        + " your certificate service provider",
                null);
    }

    static ConfigurationException notYetValid(String certificate) {
        return fault(
                CoreErrors.KEY_SOURCE,
                "The certificate is not valid yet: " + certificate + "; check the clock of this"
                        + " machine, or keep the previous certificate until then",
                null);
    }

    static ConfigurationException noCertificates(Path file) {
        return fault(
                CoreErrors.KEY_SOURCE,
                "PEM file " + name(file) + " holds no certificate: it needs at least one block"
                        + " between BEGIN CERTIFICATE and END CERTIFICATE",
                null);
    }

    /** The last part of a path for messages: enough to find the file, and no map of the server. */
    static String name(Path file) {
        Path last = file.getFileName();
        return Input.printable((last == null ? file : last).toString(), 120);
    }

    private static ConfigurationException fault(ErrorCode code, String what, @Nullable Throwable cause) {
        return new ConfigurationException(code, what, CallFacts.NONE, cause);
    }
}
