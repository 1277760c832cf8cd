package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.auth.ClientMethod;

/**
 * A client that is known by the certificate that its tenant shows in TLS (RFC 8705 §2.1). Tokens that it gets are bound
 * to that certificate, and are let go when it is replaced.
 *
 * @param clientId the client id
 */
public record TlsClientAuth(String clientId) implements ClientAuthentication {

    /** Refuses a client id that could not be sent. */
    public TlsClientAuth {
        ClientId.checked(clientId);
    }

    @Override
    public ClientMethod method() {
        return ClientMethod.TLS_CLIENT_AUTH;
    }
}
