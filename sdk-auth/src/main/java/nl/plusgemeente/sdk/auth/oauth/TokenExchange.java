package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.internal.jose.Sha256;
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
        this.client = builder.client;
        this.binding = builder.binding;
        this.rules = new TokenRules(client, false, builder.usualLifetime);
        this.request = new TokenRequest(
                        GrantType.TOKEN_EXCHANGE.id(), builder.scopes, builder.audiences, builder.resources, List.of())
                .and("requested_token_type", TokenType.ACCESS_TOKEN.uri());
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
        String who = subject.type().uri() + " " + Sha256.of(subject.value().reveal());
        if (actor.isPresent()) {
            own = own.and("actor_token", actor.get().value().reveal())
                    .and("actor_token_type", actor.get().type().uri());
            who = who + " " + actor.get().type().uri() + " "
                    + Sha256.of(actor.get().value().reveal());
        }
        return new KeptCredential(client, new TokenKeeper(client, own, who, rules, binding), binding);
    }

    /** Client and scopes. */
    @Override
    public String toString() {
        return "TokenExchange[" + client + ", " + request.scopes() + "]";
    }

    /** Builds a {@link TokenExchange}. */
    public static final class Builder {
        private final OAuthClient client;
        private final SortedSet<String> scopes = new TreeSet<>();
        private final List<String> audiences = new ArrayList<>();
        private final List<String> resources = new ArrayList<>();
        private TokenBinding binding = TokenBinding.BEARER;
        private Duration usualLifetime = Duration.ofMinutes(5);

        private Builder(OAuthClient client) {
            this.client = client;
        }

        /**
         * What the tokens are to allow.
         *
         * @param more scopes, each as the server spells it
         * @return this builder
         */
        public Builder scope(String... more) {
            for (String scope : more) {
                scopes.add(ScopeWord.checked(scope));
            }
            return this;
        }

        /**
         * For whom the tokens are to be, in words of the server.
         *
         * @param name the value of {@code audience}
         * @return this builder
         */
        public Builder audience(String name) {
            audiences.add(name);
            return this;
        }

        /**
         * For which API the tokens are to be.
         *
         * @param address an absolute address without fragment
         * @return this builder
         */
        public Builder resource(URI address) {
            if (!address.isAbsolute() || address.getRawFragment() != null) {
                throw new ConfigurationException(
                        AuthErrors.PROFILE, "A resource is an absolute address without fragment (RFC 8693 §2.1).");
            }
            resources.add(address.toString());
            return this;
        }

        /**
         * Ties tokens to a key (RFC 9449): whoever steals one cannot use it.
         *
         * @param key the tenant's own
         * @return this builder
         */
        public Builder dpop(DpopKey key) {
            binding = new DpopBinding(key);
            return this;
        }

        /**
         * How long to keep a token that does not say how long it is good.
         *
         * @param lifetime 1 s or more; 5 min unless set
         * @return this builder
         */
        public Builder usualLifetime(Duration lifetime) {
            if (lifetime.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new ConfigurationException(AuthErrors.PROFILE, "A token is good for a second at least.");
            }
            usualLifetime = lifetime;
            return this;
        }

        /**
         * The exchange.
         *
         * @return one to share by any number of tenants and users
         * @throws ConfigurationException (SDK-5001) when the client id is used for another grant as well
         */
        public TokenExchange build() {
            client.server().claim(client.authentication().clientId(), GrantType.TOKEN_EXCHANGE);
            return new TokenExchange(this);
        }
    }
}
