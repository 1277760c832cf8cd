package nl.plusgemeente.sdk.auth.oauth;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a token of the client's own must be like, beyond its form. */
final class TokenRules {
    private static final Logger LOG = LoggerFactory.getLogger(TokenRules.class);

    private final OAuthClient client;
    private final boolean fewerScopes;
    private final Duration usualLifetime;
    private final AtomicBoolean toldOfRefreshToken = new AtomicBoolean();
    private final AtomicBoolean toldOfScopes = new AtomicBoolean();

    TokenRules(OAuthClient client, boolean fewerScopes, Duration usualLifetime) {
        this.client = client;
        this.fewerScopes = fewerScopes;
        this.usualLifetime = usualLifetime;
    }

    /** How long the token is kept; refuses one that allows less than was asked for. */
    Duration checked(TokenResponse response, Set<String> asked, CallFacts facts) {
        if (response.refreshToken().isPresent()
                && !client.server().profile().refreshTokensOfClients()
                && toldOfRefreshToken.compareAndSet(false, true)) {
            LOG.warn(
                    "{} gives {} a refresh token, which the profile {} forbids: it is thrown away",
                    client.server().issuer(),
                    client.authentication().clientId(),
                    client.server().profile());
        }
        Set<String> missing = new TreeSet<>(asked);
        missing.removeAll(response.scopes().orElse(asked));
        if (!missing.isEmpty()) {
            lacking(missing, facts);
        }
        return response.lifetime().orElse(usualLifetime);
    }

    private void lacking(Set<String> missing, CallFacts facts) {
        if (!fewerScopes) {
            throw new TokenException(
                    AuthErrors.GRANT_REFUSED,
                    "The authorization server " + client.server().issuer() + " gives "
                            + client.authentication().clientId() + " a token without " + Words.list(missing)
                            + ", which was asked for: have the client authorized for it, ask for less, or accept less"
                            + " with acceptFewerScopes().",
                    facts,
                    false,
                    null,
                    null);
        }
        if (toldOfScopes.compareAndSet(false, true)) {
            LOG.warn(
                    "{} gives {} tokens without {}",
                    client.server().issuer(),
                    client.authentication().clientId(),
                    Words.list(missing));
        }
    }
}
