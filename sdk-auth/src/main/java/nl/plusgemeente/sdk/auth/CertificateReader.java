package nl.plusgemeente.sdk.auth;

import java.util.Set;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.CredentialReader;
import nl.plusgemeente.sdk.core.spi.CredentialSettings;

/**
 * Reads from a properties file for which environment a tenant's certificate is registered:
 * {@code plusgemeente.tenant.utrecht.credential.omgevingswet.certificate.environment = production}.
 */
public final class CertificateReader implements CredentialReader {
    private static final String ENVIRONMENT = "environment";

    /** Made by {@link java.util.ServiceLoader}. */
    public CertificateReader() {}

    @Override
    public String property() {
        return "certificate";
    }

    @Override
    public Set<String> settings() {
        return Set.of(ENVIRONMENT);
    }

    @Override
    public AuthScheme read(CredentialSettings settings) {
        return new CertificateCredential(new FacilityEnvironment(settings.required(ENVIRONMENT)));
    }
}
