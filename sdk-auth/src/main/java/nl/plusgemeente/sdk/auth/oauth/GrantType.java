package nl.plusgemeente.sdk.auth.oauth;

/** In what capacity a client asks for tokens; the profile of NL GOV wants a client id of its own for each (§3.1.1). */
enum GrantType {
    CLIENT_CREDENTIALS("client_credentials"),
    AUTHORIZATION_CODE("authorization_code"),
    TOKEN_EXCHANGE("urn:ietf:params:oauth:grant-type:token-exchange"),
    /** No grant at all, and a client of its own too (§3.2.2). */
    INTROSPECTION("introspection");

    private final String id;

    GrantType(String id) {
        this.id = id;
    }

    /** The value of {@code grant_type}. */
    String id() {
        return id;
    }
}
