package nl.plusgemeente.sdk.auth;

/** How a client proves itself to an authorization server. */
public enum ClientMethod {
    /** A signed statement of its own (RFC 7523 §2.2, NL GOV OAuth §2.3.3). */
    PRIVATE_KEY_JWT("private_key_jwt"),
    /** Its certificate in TLS (RFC 8705 §2.1). */
    TLS_CLIENT_AUTH("tls_client_auth"),
    /** A shared secret in a header (RFC 6749 §2.3.1): outside government only. */
    CLIENT_SECRET_BASIC("client_secret_basic"),
    /** A shared secret in the form: outside government only. */
    CLIENT_SECRET_POST("client_secret_post");

    private final String id;

    ClientMethod(String id) {
        this.id = id;
    }

    /**
     * The method as it stands in metadata.
     *
     * @return for example {@code private_key_jwt}
     */
    public String id() {
        return id;
    }
}
