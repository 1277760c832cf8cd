package nl.plusgemeente.sdk.core.identity;

import java.util.Optional;

/** With what a tenant proves itself, or who does so in its name. */
public sealed interface TenantIdentity {

    /**
     * Where the key comes from.
     *
     * @return empty when calls are made without a key of this application
     */
    Optional<KeySource> keySource();

    /**
     * The tenant's own certificate, with its own OIN.
     *
     * @param source where it comes from
     */
    record OwnCertificate(KeySource source) implements TenantIdentity {
        @Override
        public Optional<KeySource> keySource() {
            return Optional.of(source);
        }
    }

    /**
     * The certificate of the vendor, who calls on behalf of the tenant: the certificate has the vendor's OIN, the call
     * names the tenant's.
     *
     * @param source where it comes from
     */
    record VendorCertificate(KeySource source) implements TenantIdentity {
        @Override
        public Optional<KeySource> keySource() {
            return Optional.of(source);
        }
    }

    /**
     * A delegation in an FSC contract: another peer calls on behalf of the tenant (FSC Core 2.0.0, delegated grants).
     * The key is the outway's.
     *
     * @param delegator the organisation that delegates
     */
    record FscDelegation(Oin delegator) implements TenantIdentity {
        @Override
        public Optional<KeySource> keySource() {
            return Optional.empty();
        }
    }
}
