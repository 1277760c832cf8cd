package nl.plusgemeente.sdk.core.call;

/**
 * What an API asks for before it answers: an open list, to which modules add.
 *
 * @param name the name as it stands in messages
 */
public record CredentialKind(String name) {

    /** A key in a header. */
    public static final CredentialKind API_KEY = new CredentialKind("API key");
    /** A client certificate in the TLS handshake: the tenant's identity, no header. */
    public static final CredentialKind CLIENT_CERTIFICATE = new CredentialKind("client certificate");
    /** Nothing at all. */
    public static final CredentialKind NONE = new CredentialKind("none");

    @Override
    public String toString() {
        return name;
    }
}
