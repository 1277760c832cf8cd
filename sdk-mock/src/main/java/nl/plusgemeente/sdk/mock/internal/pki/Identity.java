package nl.plusgemeente.sdk.mock.internal.pki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;

/**
 * A private key with its certificate and that of its issuer.
 *
 * @param key the private key
 * @param certificate the certificate of that key
 * @param issuer the certificate of who signed it
 */
public record Identity(PrivateKey key, X509Certificate certificate, X509Certificate issuer) {

    public byte[] pkcs12(char[] password) {
        return pkcs12(key, List.of(certificate, issuer), password);
    }

    static byte[] pkcs12(PrivateKey key, List<X509Certificate> chain, char[] password) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            keyStore(key, chain, password).store(bytes, password);
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The test key store cannot be written", e);
        }
    }

    /** What shows it in TLS. */
    public KeyManager[] keyManagers() {
        return new KeyManager[] {new IdentityKeyManager(this)};
    }

    private static KeyStore keyStore(PrivateKey key, List<X509Certificate> chain, char[] password)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("test", key, password, chain.toArray(new X509Certificate[0]));
        return store;
    }

    /** Says whose identity it is, never the key. */
    @Override
    public String toString() {
        return "Identity[" + certificate.getSubjectX500Principal() + "]";
    }
}
