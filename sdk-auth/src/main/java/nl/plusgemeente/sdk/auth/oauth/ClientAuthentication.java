package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.auth.ClientMethod;
import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * As whom a client comes to an authorization server, and how it proves that (NL GOV OAuth §2.3.3). One method per
 * request, and the same for every endpoint of the server.
 */
public sealed interface ClientAuthentication permits PrivateKeyJwt, TlsClientAuth, ClientSecret {

    /**
     * The client id that the authorization server gave out.
     *
     * @return printable ASCII
     */
    String clientId();

    /**
     * How the client proves itself.
     *
     * @return the method
     */
    ClientMethod method();

    /**
     * By a statement that it signs (RFC 7523), with the usual settings.
     *
     * @param clientId the client id
     * @param keys what to sign with
     * @return a value; {@link PrivateKeyJwt#builder} has more settings
     */
    static PrivateKeyJwt privateKeyJwt(String clientId, SigningKeys keys) {
        return PrivateKeyJwt.builder(clientId, keys).build();
    }

    /**
     * By the certificate that the tenant shows in TLS (RFC 8705 §2.1).
     *
     * @param clientId the client id
     * @return a value
     */
    static TlsClientAuth tlsCertificate(String clientId) {
        return new TlsClientAuth(clientId);
    }

    /**
     * By a shared secret in a header; only for {@code AuthProfile.GENERIC}.
     *
     * @param clientId the client id
     * @param secret the secret
     * @return a value
     */
    static ClientSecret secretBasic(String clientId, Secret secret) {
        return new ClientSecret(clientId, secret, ClientMethod.CLIENT_SECRET_BASIC);
    }

    /**
     * By a shared secret in the form; only for {@code AuthProfile.GENERIC}.
     *
     * @param clientId the client id
     * @param secret the secret
     * @return a value
     */
    static ClientSecret secretPost(String clientId, Secret secret) {
        return new ClientSecret(clientId, secret, ClientMethod.CLIENT_SECRET_POST);
    }
}
