package nl.plusgemeente.sdk.auth;

import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.CredentialReader;

/** Makes API keys from a properties file: {@code plusgemeente.tenant.utrecht.credential.omgevingswet.api-key}. */
public final class ApiKeyReader implements CredentialReader {

    /** Made by {@link java.util.ServiceLoader}. */
    public ApiKeyReader() {}

    @Override
    public String property() {
        return "api-key";
    }

    @Override
    public AuthScheme read(Secret secret) {
        return ApiKey.of(secret);
    }
}
