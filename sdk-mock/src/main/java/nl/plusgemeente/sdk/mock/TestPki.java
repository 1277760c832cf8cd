package nl.plusgemeente.sdk.mock;

import java.nio.file.Path;
import java.security.cert.X509Certificate;

/**
 * The certificates and keys of one running mock, generated at its start. Every name in them begins with {@code TEST}.
 * Key stores are PKCS#12, encrypted with {@link #password()}; no key is ever written in the clear.
 */
public interface TestPki {

    /** The root that signed every other certificate here, and the only one that the government zone trusts. */
    X509Certificate rootCertificate();

    /** The certificate with which a tenant enters the government zone; its OIN stands in the subject's serialNumber. */
    X509Certificate clientCertificate(String tenant);

    /** A tenant's private key and certificate chain. */
    byte[] clientKeyStore(String tenant);

    /** The private key and certificate chain of a server. */
    byte[] serverKeyStore(ServerCertificate which);

    /** A key store that holds the root certificate and no key. */
    byte[] trustStore();

    /** The password of all key stores; random, and another one for each mock. */
    char[] password();

    /**
     * Writes {@code root.pem}, {@code truststore.p12} and one {@code <tenant>.p12} per tenant, readable by the owner
     * only.
     *
     * @return the directory
     */
    Path writeTo(Path directory);
}
