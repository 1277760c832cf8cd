package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.core.error.ConfigurationException;

/**
 * Access tokens that a client gets for itself (RFC 6749 §4.4; a direct access client of NL GOV OAuth §2.1.3), kept as long
 * as they are good. A token goes to the API that it is for and nowhere else.
 *
 * <pre>{@code
 * AuthorizationServer server = AuthorizationServer.builder(PRODUCTION, URI.create("https://as.example.nl"), NLGOV).build();
 * OAuthClient client = new OAuthClient(server, ClientAuthentication.privateKeyJwt("zaaksuite", SigningKeys.ofTenant()));
 * tenant.credential("facility", ClientCredentials.builder(client).scope("zaken.lezen").build());
 * }</pre>
 *
 * <p>When the API refuses a token (401) it is let go, and the call goes once more with a new one; a second refusal is
 * {@link nl.plusgemeente.sdk.auth.AccessTokenRefusedException}, and a lack of rights (403)
 * {@link nl.plusgemeente.sdk.auth.AccessDeniedException}.
 */
public final class ClientCredentials extends KeptTokens {
    private ClientCredentials(Builder builder) {
        super(
                builder.client(),
                new TokenKeeper(
                        builder.client(),
                        builder.request(GrantType.CLIENT_CREDENTIALS),
                        "",
                        builder.rules(builder.fewerScopes),
                        builder.binding()),
                builder.binding());
    }

    /**
     * Tokens for a client.
     *
     * @param client the client, as its authorization server knows it
     * @return a builder; without a scope the server decides what the token allows
     */
    public static Builder builder(OAuthClient client) {
        return new Builder(client);
    }

    @Override
    String grant() {
        return "ClientCredentials";
    }

    /** Builds {@link ClientCredentials}. */
    public static final class Builder extends WantedTokens<Builder> {
        private boolean fewerScopes;

        private Builder(OAuthClient client) {
            super(client);
        }

        /**
         * Takes tokens that allow less than was asked for; otherwise they are an error.
         *
         * @return this builder
         */
        public Builder acceptFewerScopes() {
            fewerScopes = true;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * The credential.
         *
         * @return one to give to any number of tenants
         * @throws ConfigurationException (SDK-5001) when the client id is used for another grant as well
         */
        public ClientCredentials build() {
            claim(GrantType.CLIENT_CREDENTIALS);
            return new ClientCredentials(this);
        }
    }
}
