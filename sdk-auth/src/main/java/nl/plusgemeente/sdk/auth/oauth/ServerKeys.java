package nl.plusgemeente.sdk.auth.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import java.net.URI;
import java.security.PublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * The keys with which a server signs ID tokens. A key that is not known is looked for once in 30 seconds, so that made-up
 * ones do not become a storm.
 */
final class ServerKeys {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int MOST = 100;

    private final AuthorizationServer server;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(List.of(), Instant.MIN));

    private record Known(List<JWK> keys, Instant since) {}

    ServerKeys(AuthorizationServer server) {
        this.server = server;
    }

    /** The keys that a token may have been signed with, by what its header says. */
    List<PublicKey> of(Optional<String> keyId, JwsAlgorithm algorithm, Caller caller) {
        Instant now = caller.time().clock().instant();
        Known current = Objects.requireNonNull(known.get());
        List<PublicKey> found =
                current.since().isBefore(now.minus(FRESH)) ? List.of() : fitting(current, keyId, algorithm);
        if (!found.isEmpty() || !current.since().isBefore(now.minus(PAUSE))) {
            return found;
        }
        Known fetched = new Known(fetch(caller), now);
        known.set(fetched);
        return fitting(fetched, keyId, algorithm);
    }

    private static List<PublicKey> fitting(Known known, Optional<String> keyId, JwsAlgorithm algorithm) {
        List<PublicKey> fitting = new ArrayList<>();
        for (JWK key : known.keys()) {
            boolean named = keyId.isEmpty() || keyId.get().equals(key.getKeyID());
            boolean meant =
                    key.getAlgorithm() == null || key.getAlgorithm().getName().equals(algorithm.id());
            if (named && meant && !KeyUse.ENCRYPTION.equals(key.getKeyUse())) {
                publicKey(key).filter(algorithm::fits).ifPresent(fitting::add);
            }
        }
        // without a name there must be no choice
        return keyId.isEmpty() && fitting.size() > 1 ? List.of() : fitting;
    }

    private static Optional<PublicKey> publicKey(JWK key) {
        try {
            return key instanceof AsymmetricJWK pair ? Optional.of(pair.toPublicKey()) : Optional.empty();
        } catch (JOSEException e) {
            return Optional.empty();
        }
    }

    private List<JWK> fetch(Caller caller) {
        URI address =
                server.metadata(caller).endpoint(Endpoint.JWKS).orElseThrow(() -> unusable("names no jwks_uri", null));
        try {
            Map<String, Object> document = caller.call(
                    ServerApi.get(server.environment(), address, Endpoint.JWKS.member(), JsonMembers.INSTANCE));
            return parsed(document.get("keys") instanceof List<?> list ? list : List.of());
        } catch (TokenException e) {
            throw e;
        } catch (SdkException e) {
            throw unusable("does not give its keys", e);
        }
    }

    private static List<JWK> parsed(List<?> keys) {
        List<JWK> parsed = new ArrayList<>();
        for (Object key : keys.subList(0, Math.min(MOST, keys.size()))) {
            try {
                if (key instanceof Map<?, ?> members) {
                    Map<String, Object> copy = new HashMap<>();
                    members.forEach((name, value) -> copy.put(String.valueOf(name), value));
                    parsed.add(JWK.parse(copy));
                }
            } catch (ParseException | RuntimeException e) {
                continue; // one bad key does not spoil the others
            }
        }
        return parsed;
    }

    private TokenException unusable(String how, @org.jspecify.annotations.Nullable SdkException cause) {
        return new TokenException(
                cause == null ? AuthErrors.METADATA : AuthErrors.SERVER_UNAVAILABLE,
                "The authorization server " + server.issuer() + " " + how
                        + ", so that its ID tokens cannot be verified: "
                        + (cause == null ? "give the address with endpoint(Endpoint.JWKS, ...)." : "try later."),
                CallFacts.NONE,
                cause != null && cause.retryable(),
                null,
                cause);
    }
}
