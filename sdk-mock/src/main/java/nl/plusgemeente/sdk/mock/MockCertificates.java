package nl.plusgemeente.sdk.mock;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Certificates of TLS that end, have ended, and are renewed while the facilities run. What is new holds for connections that
 * are made from then on; open ones go on as they are. {@link MockFacilities#reset()} brings back those of the start.
 *
 * <p>Two clocks decide. Whether a <em>server's</em> certificate is good is for the client to say, whose TLS takes the time of
 * its own machine: days of the server are counted by the clock of this machine. Whether a <em>client's</em> is good the
 * facilities say, in the government zone and at the doors of {@link MockFsc}, and they take the clock of the mock
 * ({@link MockFacilitiesBuilder#clock}): days of tenants are counted by that, and when it is moved beyond the end, the
 * certificate is refused, as {@link MockFacilities#refusedConnections()} tells. A certificate that has expired did so by both
 * clocks. What the doors of {@link MockFsc} show themselves stays as it is.
 */
public interface MockCertificates {

    /**
     * What new connections to both zones are shown.
     *
     * @return the certificate of the server
     */
    X509Certificate server();

    /**
     * Shows a certificate, with a key of its own, that ends soon.
     *
     * @param days whole days that are left by the clock of this machine, for an hour: at least 1, and at most until the root ends
     * @return the certificate
     * @throws IllegalArgumentException for fewer days, or an end beyond that of the root
     */
    X509Certificate endServerIn(int days);

    /**
     * Shows a certificate that has expired. Clients must refuse it, also those with an open TLS session.
     *
     * @return the certificate
     */
    X509Certificate expireServer();

    /**
     * Shows a new certificate, with a new key, of the same root. No request that is under way notices.
     *
     * @return the certificate, valid as long as the root
     */
    X509Certificate renewServer();

    /**
     * The certificates with which a tenant comes in.
     *
     * @param tenant the tenant's id
     * @return the newest first, which is that of {@link TestPki#clientCertificate}; then those before it that were not withdrawn
     * @throws IllegalArgumentException if there is no such tenant
     */
    List<X509Certificate> clients(String tenant);

    /**
     * Gives a tenant a certificate, with a key of its own, that ends soon. Those before it are still accepted.
     *
     * @param tenant the tenant's id
     * @param days whole days that are left by the clock of the mock, for an hour: at least 1, and at most until the root ends
     * @return the certificate; {@link TestPki#clientKeyStore} has its key
     * @throws IllegalArgumentException if there is no such tenant, for fewer days, or for an end beyond that of the root
     * @throws IllegalStateException if the tenant has 20 certificates that were not withdrawn
     */
    X509Certificate endClientIn(String tenant, int days);

    /**
     * Gives a tenant a certificate that has expired, and is refused. Those before it are still accepted.
     *
     * @param tenant the tenant's id
     * @return the certificate; {@link TestPki#clientKeyStore} has its key
     * @throws IllegalArgumentException if there is no such tenant
     * @throws IllegalStateException if the tenant has 20 certificates that were not withdrawn
     */
    X509Certificate expireClient(String tenant);

    /**
     * Gives a tenant a new certificate, with a new key. Those before it are still accepted, until {@link #withdrawOld}.
     *
     * @param tenant the tenant's id
     * @return the certificate, valid as long as the root; {@link TestPki#clientKeyStore} has its key
     * @throws IllegalArgumentException if there is no such tenant
     * @throws IllegalStateException if the tenant has 20 certificates that were not withdrawn
     */
    X509Certificate renewClient(String tenant);

    /**
     * Refuses all certificates of a tenant but the newest, and ends the connections that were made with them.
     *
     * @param tenant the tenant's id
     * @return those that are refused from now on
     * @throws IllegalArgumentException if there is no such tenant
     */
    List<X509Certificate> withdrawOld(String tenant);
}
