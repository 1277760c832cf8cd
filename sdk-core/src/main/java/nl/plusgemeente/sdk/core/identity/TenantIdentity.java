package nl.plusgemeente.sdk.core.identity;

/**
 * With whose certificate a tenant calls.
 *
 * <p>A tenant without one calls what asks for none, and services of FSC by way of an Outway beside the application, which has
 * a certificate of its own.
 */
public sealed interface TenantIdentity {

    /**
     * Where the key and its certificate come from.
     *
     * @return the source, which is read at the first call
     */
    KeySource source();

    /**
     * The tenant's own certificate, with its own OIN.
     *
     * @param source where it comes from
     */
    record OwnCertificate(KeySource source) implements TenantIdentity {}

    /**
     * The certificate of the vendor, who calls on behalf of the tenant: the certificate has the vendor's OIN, the call
     * names the tenant's. Over FSC the tenant is the delegator of the connection.
     *
     * @param source where it comes from
     */
    record VendorCertificate(KeySource source) implements TenantIdentity {}
}
