package nl.plusgemeente.sdk.auth.oauth;

import java.util.Optional;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.spi.AuthScheme;

/**
 * Exchanges what stands for a user into access tokens for an API (RFC 8693; NL GOV OAuth §3.1.1): a SAML assertion of
 * DigiD or eHerkenning, or the access token that an application was itself called with. Exchanged tokens are kept per
 * tenant and user, as long as they are good. Thread-safe: make one and share it.
 *
 * <pre>{@code
 * TokenExchange exchange = TokenExchange.builder(client).scope("zaken.lezen").audience("zaken").build();
 * caller.with(exchange.onBehalfOf(SubjectToken.accessToken(received))).call(operation);
 * }</pre>
 */
public final class TokenExchange {
    private final OAuthClient client;
    private final TokenRequest request;
    private final TokenRules rules;
    private final TokenBinding binding;

    private TokenExchange(Builder builder) {
        this.client = builder.client();
        this.binding = builder.binding();
        this.rules = builder.rules(false);
        this.request =
                builder.request(GrantType.TOKEN_EXCHANGE).and("requested_token_type", TokenType.ACCESS_TOKEN.uri());
    }

    /**
     * Exchanges of a client.
     *
     * @param client the client; for {@code NLGOV} with a client id that is used for nothing else
     * @return a builder; without scope, audience and resource the server decides what the tokens are for
     */
    public static Builder builder(OAuthClient client) {
        return new Builder(client);
    }

    /**
     * A credential for calls as a user, in whose place the client then stands.
     *
     * @param subject what stands for the user
     * @return for {@code caller.with(...)}: calls with it throw {@link nl.plusgemeente.sdk.auth.TokenException} (SDK-5002 to
     *     SDK-5006) when there is no token
     */
    public AuthScheme onBehalfOf(SubjectToken subject) {
        return credential(subject, Optional.empty());
    }

    /**
     * A credential for calls as a user, in which it stays visible who acts for the user (RFC 8693 §1.1).
     *
     * @param subject what stands for the user
     * @param actor what stands for who acts
     * @return for {@code caller.with(...)}, as above
     */
    public AuthScheme onBehalfOf(SubjectToken subject, SubjectToken actor) {
        return credential(subject, Optional.of(actor));
    }

    private AuthScheme credential(SubjectToken subject, Optional<SubjectToken> actor) {
        TokenRequest own = request.and("subject_token", subject.value().reveal())
                .and("subject_token_type", subject.type().uri());
        String who =
                subject.type().uri() + " " + Digest.of(subject.value().reveal()).text();
        if (actor.isPresent()) {
            own = own.and("actor_token", actor.get().value().reveal())
                    .and("actor_token_type", actor.get().type().uri());
            who = who + " " + actor.get().type().uri() + " "
                    + Digest.of(actor.get().value().reveal()).text();
        }
        return new Exchanged(client, new TokenKeeper(client, own, who, rules, binding), binding);
    }

    /** Client and scopes. */
    @Override
    public String toString() {
        return "TokenExchange[" + client + ", " + request.scopes() + "]";
    }

    /** Tokens of one user. */
    private static final class Exchanged extends KeptTokens {
        Exchanged(OAuthClient client, TokenKeeper keeper, TokenBinding binding) {
            super(client, keeper, binding);
        }

        @Override
        String grant() {
            return "TokenExchange";
        }
    }

    /** Builds a {@link TokenExchange}. */
    public static final class Builder extends WantedTokens<Builder> {
        private Builder(OAuthClient client) {
            super(client);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * The exchange.
         *
         * @return one to share by any number of tenants and users
         * @throws ConfigurationException (SDK-5001) when the client id is used for another grant as well
         */
        public TokenExchange build() {
            claim(GrantType.TOKEN_EXCHANGE);
            return new TokenExchange(this);
        }
    }
}
