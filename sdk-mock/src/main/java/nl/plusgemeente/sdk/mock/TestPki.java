package nl.plusgemeente.sdk.mock;

import java.nio.file.Path;
import java.security.cert.X509Certificate;

/**
 * The certificates and keys of one running mock, generated at its start. Every name in them begins with {@code TEST}.
 * Key stores are PKCS#12, encrypted with {@link #password()}; no key is ever written in the clear.
 */
public interface TestPki {

    /**
     * The root that signed every other certificate here, and the only one that the government zone trusts.
     *
     * @return a certificate that is valid for a year
     */
    X509Certificate rootCertificate();

    /**
     * The certificate with which a tenant enters the government zone: the newest, where {@link MockCertificates} renewed it.
     *
     * @param tenant the tenant's id
     * @return its OIN stands in the subject's {@code serialNumber}
     * @throws IllegalArgumentException if there is no such tenant
     */
    X509Certificate clientCertificate(String tenant);

    /**
     * A tenant's private key and certificate chain, those of {@link #clientCertificate}.
     *
     * @param tenant the tenant's id
     * @return a PKCS#12 file
     * @throws IllegalArgumentException if there is no such tenant
     */
    byte[] clientKeyStore(String tenant);

    /**
     * The private key and certificate chain of a server, for a test that has a server of its own.
     *
     * @param which the right one, or one that clients must refuse
     * @return a PKCS#12 file
     */
    byte[] serverKeyStore(ServerCertificate which);

    /**
     * A key store that holds the root certificate and no key.
     *
     * @return a PKCS#12 file
     */
    byte[] trustStore();

    /**
     * The password of all key stores.
     *
     * @return random, and another one for each mock; a copy
     */
    char[] password();

    /**
     * Writes {@code root.pem}, {@code truststore.p12} and one {@code <tenant>.p12} per tenant, readable by their owner
     * only; and for {@link MockExchange} {@code exchange-root.pem}, {@code exchange-partner.pem}, and for each of the first ten tenants
     * {@code exchange-<tenant>.pem} and {@code exchange-<tenant>.p12}. Files of those names are replaced.
     *
     * @param directory is made if it is not there
     * @return the directory
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    Path writeTo(Path directory);
}
