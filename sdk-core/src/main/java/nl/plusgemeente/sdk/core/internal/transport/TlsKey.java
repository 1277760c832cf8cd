package nl.plusgemeente.sdk.core.internal.transport;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Signature;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/** Whether TLS of the JDK can use a key: it looks for what signs with it among the installed providers only. */
final class TlsKey {

    private TlsKey() {}

    static void requireUsable(ClientIdentity identity) {
        identity.provider().ifPresent(provider -> {
            if (!isUsable(identity)) {
                throw new ConfigurationException(
                        CoreErrors.KEY_MISMATCH,
                        "TLS cannot use the key of the certificate (" + identity + "), as its security provider "
                                + provider.getName() + " is not installed in this JVM: install it when the application"
                                + " starts, with source.load().provider().ifPresent(Security::addProvider).");
            }
        });
    }

    private static boolean isUsable(ClientIdentity identity) {
        PrivateKey key = identity.privateKey();
        String algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        try {
            Signature.getInstance(key.getAlgorithm().startsWith("Ed") ? "EdDSA" : algorithm)
                    .initSign(key);
            return true;
        } catch (InvalidKeyException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A Java platform signs with RSA and EC", e);
        }
    }
}
