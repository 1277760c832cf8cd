package nl.plusgemeente.sdk.core.internal.pipeline;

import java.util.Optional;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.identity.TenantIdentity;

/** Finds the header in which a call says for whom it is. */
final class OinHeader {

    private OinHeader() {}

    static Optional<String> of(Tenant tenant, ApiProfile api, Optional<String> configured) {
        if (!api.senderOin()) {
            return api.oinHeader().filter(name -> onBehalf(tenant));
        }
        if (configured.isEmpty()) {
            throw new ConfigurationException(
                    CoreErrors.NO_SENDER_HEADER,
                    api + " wants the OIN of the sender in a header whose name no public source tells: ask whoever runs"
                            + " the API, and set senderOinHeader(name) or plusgemeente.sender-oin-header.");
        }
        return configured;
    }

    /** With the vendor's certificate the call itself must say for whom it is. */
    private static boolean onBehalf(Tenant tenant) {
        return tenant.identity()
                .filter(TenantIdentity.VendorCertificate.class::isInstance)
                .isPresent();
    }
}
