package nl.plusgemeente.sdk.auth.oauth;

import java.util.Optional;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;

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
public final class ClientCredentials implements AuthScheme {
    private final OAuthClient client;
    private final TokenKeeper keeper;
    private final TokenBinding binding;

    private ClientCredentials(Builder builder) {
        this.client = builder.client();
        this.binding = builder.binding();
        TokenRequest request = builder.request(GrantType.CLIENT_CREDENTIALS);
        TokenRules rules = builder.rules(builder.fewerScopes);
        this.keeper = new TokenKeeper(client, request, "", rules, binding);
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
    public CredentialKind kind() {
        return CredentialKind.BEARER_TOKEN;
    }

    @Override
    public Optional<FacilityEnvironment> environment() {
        return Optional.of(client.server().environment());
    }

    @Override
    public Optional<String> fault() {
        return client.authentication() instanceof ClientSecret own
                        && !own.secret().isPresent()
                ? Optional.of("there is no value in " + own.secret().origin())
                : Optional.empty();
    }

    /**
     * Adds an access token, which may have to be asked for first.
     *
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5002 to SDK-5006) when there is none
     */
    @Override
    public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
        return keeper.present(request, context);
    }

    @Override
    public void answered(Headers headers, AttemptContext context) {
        binding.answered(headers, context);
    }

    @Override
    public Reaction refused(Refusal refusal, AttemptContext context) {
        return keeper.refused(refusal, context);
    }

    /** Client and scopes. */
    @Override
    public String toString() {
        return "ClientCredentials[" + client + ", " + keeper.scopes() + "]";
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
