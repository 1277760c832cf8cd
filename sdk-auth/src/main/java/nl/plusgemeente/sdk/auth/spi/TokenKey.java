package nl.plusgemeente.sdk.auth.spi;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose token it is, and what stands behind it: with another key or certificate it is another token, so that those that
 * are bound to the old one are never used again.
 *
 * @param tenant the id of the tenant
 * @param grant for what
 * @param signing the certificate of the key that the client signs with; empty for none
 * @param shown the certificate that the tenant shows in TLS; empty for none
 */
public record TokenKey(
        String tenant, TokenGrant grant, Optional<X509Certificate> signing, Optional<X509Certificate> shown) {

    // Spelt out: certificates are mostly the same objects, and remember their hash.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenKey that
                && tenant.equals(that.tenant)
                && grant.equals(that.grant)
                && signing.equals(that.signing)
                && shown.equals(that.shown);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * tenant.hashCode() + grant.hashCode()) + 7 * signing.hashCode() + shown.hashCode();
    }

    /** Tenant and grant. */
    @Override
    public String toString() {
        return "TokenKey[" + tenant + ", " + grant + "]";
    }
}
