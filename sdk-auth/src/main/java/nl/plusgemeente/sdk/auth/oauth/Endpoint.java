package nl.plusgemeente.sdk.auth.oauth;

/** The addresses of an authorization server that a client calls, or sends a browser to. */
public enum Endpoint {
    /** Gives tokens (RFC 6749 §3.2). */
    TOKEN("token_endpoint"),
    /** Where the user's browser goes (RFC 6749 §3.1). */
    AUTHORIZATION("authorization_endpoint"),
    /** Takes the parameters of an authorization request beforehand (RFC 9126). */
    PUSHED_AUTHORIZATION("pushed_authorization_request_endpoint"),
    /** Tells whether a token is valid (RFC 7662). */
    INTROSPECTION("introspection_endpoint"),
    /** Ends a token (RFC 7009). */
    REVOCATION("revocation_endpoint"),
    /** Publishes the server's keys (RFC 7517 §5). */
    JWKS("jwks_uri");

    private final String member;

    Endpoint(String member) {
        this.member = member;
    }

    /**
     * The name in the server's metadata (RFC 8414 §2).
     *
     * @return for example {@code token_endpoint}
     */
    public String member() {
        return member;
    }
}
