package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/**
 * What a client wants of its tokens, whichever grant it asks them with.
 *
 * @param <B> the builder itself
 */
abstract class WantedTokens<B extends WantedTokens<B>> {
    private final OAuthClient client;
    private final SortedSet<String> scopes = new TreeSet<>();
    private final List<String> audiences = new ArrayList<>();
    private final List<String> resources = new ArrayList<>();
    private TokenBinding binding = TokenBinding.BEARER;
    private Duration usualLifetime = Duration.ofMinutes(5);

    WantedTokens(OAuthClient client) {
        this.client = client;
    }

    /**
     * What the tokens are to allow.
     *
     * @param more scopes, each as the server spells it
     * @return this builder
     */
    public B scope(String... more) {
        for (String scope : more) {
            scopes.add(ScopeWord.checked(scope));
        }
        return self();
    }

    /**
     * For whom the tokens are to be, in words of the server.
     *
     * @param name the value of {@code audience}
     * @return this builder
     */
    public B audience(String name) {
        audiences.add(name);
        return self();
    }

    /**
     * For which API the tokens are to be.
     *
     * @param address an absolute address without fragment
     * @return this builder
     */
    public B resource(URI address) {
        if (!address.isAbsolute() || address.getRawFragment() != null) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE, "A resource is an absolute address without fragment (RFC 8707 §2).");
        }
        resources.add(address.toString());
        return self();
    }

    /**
     * Ties tokens to a key (RFC 9449): whoever steals one cannot use it.
     *
     * @param key the tenant's own
     * @return this builder
     */
    public B dpop(DpopKey key) {
        binding = new DpopBinding(key);
        return self();
    }

    /**
     * How long to keep a token that does not say how long it is good.
     *
     * @param lifetime 1 s or more; 5 min unless set
     * @return this builder
     */
    public B usualLifetime(Duration lifetime) {
        if (lifetime.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new ConfigurationException(AuthErrors.PROFILE, "A token is good for a second at least.");
        }
        usualLifetime = lifetime;
        return self();
    }

    abstract B self();

    final OAuthClient client() {
        return client;
    }

    final TokenBinding binding() {
        return binding;
    }

    final TokenRequest request(GrantType grant) {
        return new TokenRequest(grant.id(), scopes, audiences, resources, List.of());
    }

    final TokenRules rules(boolean fewerScopes) {
        return new TokenRules(client, fewerScopes, usualLifetime);
    }

    /** One client id is for one grant (NL GOV OAuth §3.1.1). */
    final void claim(GrantType grant) {
        client.server().claim(client.authentication().clientId(), grant);
    }
}
