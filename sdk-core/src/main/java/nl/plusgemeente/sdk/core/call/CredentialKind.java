package nl.plusgemeente.sdk.core.call;

import org.jspecify.annotations.Nullable;

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
    /** A token of an authorization server, in {@code Authorization} (RFC 6750 §2.1). */
    public static final CredentialKind BEARER_TOKEN = new CredentialKind("access token");
    /** Nothing at all. */
    public static final CredentialKind NONE = new CredentialKind("none");

    // Spelt out: the first use of generated ones takes tens of milliseconds of every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CredentialKind that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
