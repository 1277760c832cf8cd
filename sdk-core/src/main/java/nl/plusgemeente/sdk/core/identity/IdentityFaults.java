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

    static ConfigurationException noPassword(Path file, IllegalStateException cause) {
        String text = "PKCS#12 file %s has no password: %s";
        return fault(CoreErrors.KEY_PASSWORD, text.formatted(name(file), cause.getMessage()), cause);
    }

    static ConfigurationException wrongPassword(Path file, Secret password, Throwable cause) {
        String text =
                "PKCS#12 file %s does not open with the password in %s: give the one with which the file was made";
        return fault(CoreErrors.KEY_PASSWORD, text.formatted(name(file), password.origin()), cause);
    }

    static ConfigurationException noKey(Path file) {
        String text = "PKCS#12 file %s holds no private key with a certificate: export key and certificate together";
        return fault(CoreErrors.NO_KEY, text.formatted(name(file)), null);
    }

    static ConfigurationException noSuchKey(Path file, String alias, String aliases) {
        String text = "PKCS#12 file %s holds no private key under the alias %s: choose one of %s";
        return fault(CoreErrors.NO_KEY, text.formatted(name(file), Input.quoted(alias), aliases), null);
    }

    static ConfigurationException severalKeys(Path file, String aliases) {
        String text = "PKCS#12 file %s holds several private keys: choose one with"
                + " KeySource.pkcs12(file, password, alias), of %s";
        return fault(CoreErrors.SEVERAL_KEYS, text.formatted(name(file), aliases), null);
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

    /** The last part of a path for messages: enough to find the file, and no map of the server. */
    static String name(Path file) {
        Path last = file.getFileName();
        return Input.printable((last == null ? file : last).toString(), NAME_LIMIT);
    }

    private static ConfigurationException fault(ErrorCode code, String what, @Nullable Throwable cause) {
        return new ConfigurationException(code, what, CallFacts.NONE, cause);
    }
}
