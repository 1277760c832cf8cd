package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.security.PublicKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.spi.TokenCache;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.jspecify.annotations.Nullable;

/**
 * One authorization server, as the configuration knows it. Make it once and share it: it keeps the server's metadata,
 * and the tokens that it gave. Thread-safe.
 *
 * <p>Its addresses come from its own metadata (RFC 8414, OpenID Connect Discovery), unless the configuration names its
 * token endpoint.
 */
public final class AuthorizationServer {
    private final FacilityEnvironment environment;
    private final URI issuer;
    private final AuthProfile profile;
    private final AssertionAudience audience;
    private final List<PublicKey> metadataKeys;
    private final MetadataSource metadata;
    private final TokenCache tokens = new TokenCache();
    private final Map<String, GrantType> grants = new ConcurrentHashMap<>();

    private AuthorizationServer(Builder builder) {
        this.environment = builder.environment;
        this.issuer = builder.issuer;
        this.profile = builder.profile;
        this.audience = builder.audience == null ? usual(profile) : builder.audience;
        this.metadataKeys = builder.metadataKeys;
        this.metadata = builder.endpoints.containsKey(Endpoint.TOKEN)
                ? MetadataSource.fixed(ServerMetadata.fixed(issuer.toString(), builder.endpoints))
                : new Discovery(this, builder.endpoints);
    }

    private static AssertionAudience usual(AuthProfile profile) {
        return profile.equals(AuthProfile.NLGOV) ? AssertionAudience.TOKEN_ENDPOINT : AssertionAudience.ISSUER;
    }

    /**
     * Describes a server.
     *
     * @param environment where it runs: an SDK of another environment refuses its tokens
     * @param issuer its name, exactly as its metadata and tokens have it
     * @param profile the rules that it keeps
     * @return a builder
     */
    public static Builder builder(FacilityEnvironment environment, URI issuer, AuthProfile profile) {
        return new Builder(environment, issuer, profile);
    }

    /**
     * Where the server runs.
     *
     * @return the environment
     */
    public FacilityEnvironment environment() {
        return environment;
    }

    /**
     * The server's name.
     *
     * @return an absolute address without query
     */
    public URI issuer() {
        return issuer;
    }

    /**
     * The rules that it keeps.
     *
     * @return the profile
     */
    public AuthProfile profile() {
        return profile;
    }

    /**
     * For whom a client's signed statements are.
     *
     * @return the address of the token endpoint for {@code NLGOV}, else the issuer, unless configured
     */
    public AssertionAudience assertionAudience() {
        return audience;
    }

    /**
     * What the server says of itself, from memory as long as it allows.
     *
     * @param caller makes the call when one is needed
     * @return the metadata
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5002, SDK-5005) when they cannot be had or used
     */
    ServerMetadata metadata(Caller caller) {
        return metadata.current(caller);
    }

    /** What its metadata must be signed with; empty when they need not be. */
    List<PublicKey> metadataKeys() {
        return metadataKeys;
    }

    /** The tokens that it gave. */
    TokenCache tokens() {
        return tokens;
    }

    /**
     * Ties a client id to a way of getting tokens (NL GOV OAuth §3.1.1).
     *
     * @throws ConfigurationException when it is used for another one already
     */
    void claim(String clientId, GrantType grant) {
        GrantType other = grants.putIfAbsent(clientId, grant);
        if (other != null && other != grant && profile.equals(AuthProfile.NLGOV)) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "The client id " + clientId + " is used for " + other.id() + " and for " + grant.id()
                            + ", which the profile " + profile + " forbids: register a client for each.");
        }
    }

    /** Issuer and profile. */
    @Override
    public String toString() {
        return "AuthorizationServer[" + issuer + ", " + profile + "]";
    }

    /** Builds an {@link AuthorizationServer}. */
    public static final class Builder {
        private final FacilityEnvironment environment;
        private final URI issuer;
        private final AuthProfile profile;
        private final Map<Endpoint, URI> endpoints = new EnumMap<>(Endpoint.class);
        private List<PublicKey> metadataKeys = List.of();
        private @Nullable AssertionAudience audience;

        private Builder(FacilityEnvironment environment, URI issuer, AuthProfile profile) {
            this.environment = environment;
            this.issuer = issuer;
            this.profile = profile;
        }

        /**
         * An address of the server. With that of the token endpoint no metadata are asked for; any other replaces what
         * the metadata say.
         *
         * @param endpoint which
         * @param address an absolute address
         * @return this builder
         */
        public Builder endpoint(Endpoint endpoint, URI address) {
            endpoints.put(endpoint, address);
            return this;
        }

        /**
         * For whom a client's signed statements are.
         *
         * @param choice as the server's operator says
         * @return this builder
         */
        public Builder assertionAudience(AssertionAudience choice) {
            audience = choice;
            return this;
        }

        /**
         * Takes the server's metadata only when they are signed by one of these keys (RFC 8414 §2.1). A server of
         * {@code NLGOV} that signs its metadata needs this.
         *
         * @param keys as the server's operator gave them out
         * @return this builder
         */
        public Builder metadataKeys(PublicKey... keys) {
            metadataKeys = List.of(keys);
            return this;
        }

        /**
         * The server.
         *
         * @return one to share
         * @throws ConfigurationException (SDK-5001) for an address that the environment does not allow, or keys for
         *     metadata that are not asked for
         */
        public AuthorizationServer build() {
            ServerAddress.requireConfigured(environment, issuer, "issuer");
            endpoints.forEach(
                    (endpoint, address) -> ServerAddress.requireConfigured(environment, address, endpoint.member()));
            if (!metadataKeys.isEmpty() && endpoints.containsKey(Endpoint.TOKEN)) {
                throw new ConfigurationException(
                        AuthErrors.PROFILE,
                        "With endpoint(TOKEN, ...) no metadata are asked for, and metadataKeys(...) would count for"
                                + " nothing: choose one of the two.");
            }
            return new AuthorizationServer(this);
        }
    }
}
