package nl.plusgemeente.sdk.auth;

import java.util.Optional;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;

/**
 * Says that a tenant will call the APIs of a facility that ask for a certificate, with that of its
 * {@link nl.plusgemeente.sdk.core.Tenant#identity()}. Calls work without it; with it, building the SDK reports what
 * they lack: the certificate, an address, the name of the header for the sender's OIN.
 *
 * @param registeredIn the environment where the facility has the certificate on its list
 */
public record CertificateCredential(FacilityEnvironment registeredIn) implements AuthScheme {

    @Override
    public CredentialKind kind() {
        return CredentialKind.CLIENT_CERTIFICATE;
    }

    @Override
    public Optional<FacilityEnvironment> environment() {
        return Optional.of(registeredIn);
    }

    /** Adds nothing: the certificate is shown when the connection is made. */
    @Override
    public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
        return request;
    }
}
