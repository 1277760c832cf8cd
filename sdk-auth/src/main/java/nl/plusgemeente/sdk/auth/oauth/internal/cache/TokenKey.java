package nl.plusgemeente.sdk.auth.oauth.internal.cache;

import java.security.cert.X509Certificate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose token it is, and what stands behind it: with another key or certificate it is another token, so that those that
 * are bound to the old one are never used again.
 *
 * @param tenant the id of the tenant
 * @param grant for what
 * @param signing the certificate of the key that the client signs with; {@code null} for none
 * @param shown the certificate that the tenant shows in TLS; {@code null} for none
 */
public record TokenKey(
        String tenant,
        TokenGrant grant,
        @Nullable X509Certificate signing,
        @Nullable X509Certificate shown) {

    // Spelt out: certificates are mostly the same objects, and remember their hash.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenKey that
                && tenant.equals(that.tenant)
                && grant.equals(that.grant)
                && Objects.equals(signing, that.signing)
                && Objects.equals(shown, that.shown);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * tenant.hashCode() + grant.hashCode())
                + 7 * Objects.hashCode(signing)
                + Objects.hashCode(shown);
    }

    /** Tenant and grant. */
    @Override
    public String toString() {
        return "TokenKey[" + tenant + ", " + grant + "]";
    }
}
