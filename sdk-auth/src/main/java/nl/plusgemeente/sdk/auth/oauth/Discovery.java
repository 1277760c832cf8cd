package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server for its metadata (OpenID Connect Discovery §4, RFC 8414 §3) and keeps them as long as it allows. When
 * the server is out, what it said last goes on counting. Callers never wait for each other here.
 */
final class Discovery implements MetadataSource {
    /** After an outage this long nobody knows any more what was true. */
    private static final Duration LONGEST_OUTAGE = Duration.ofDays(7);

    private static final Duration RETRY = Duration.ofMinutes(1);
    /** Fresher metadata are not worth more of the time of a call that has good ones. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AuthorizationServer server;
    private final MetadataReader reader;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private volatile @Nullable Known known;

    Discovery(AuthorizationServer server, Map<Endpoint, URI> configured) {
        this.server = server;
        this.reader = new MetadataReader(server, Map.copyOf(configured));
    }

    @Override
    public ServerMetadata current(Caller caller) {
        Known last = known;
        long now = caller.time().nanoTime();
        if (last == null || now - last.end() >= 0) {
            return kept(fetch(caller), now);
        }
        if (now - last.fresh() >= 0 && refreshing.compareAndSet(false, true)) {
            try {
                return kept(fetch(caller.within(PATIENCE)), now);
            } catch (TokenException | DeadlineExceededException e) {
                // whoever needs to know of the outage gets to know it from the token endpoint
                known = new Known(last.metadata(), now + RETRY.toNanos(), last.end());
            } finally {
                refreshing.set(false);
            }
        }
        return last.metadata();
    }

    private ServerMetadata kept(Fetched fetched, long now) {
        long fresh = now + fetched.maxAge().toNanos();
        known = new Known(fetched.metadata(), fresh, fresh + LONGEST_OUTAGE.toNanos());
        return fetched.metadata();
    }

    private Fetched fetch(Caller caller) {
        @Nullable RuntimeException first = null;
        for (URI address : addresses()) {
            try {
                Response<Map<String, Object>> answer =
                        caller.exchange(ServerApi.get(server.environment(), address, "metadata", JsonMembers.INSTANCE));
                return new Fetched(
                        reader.read(answer.body(), caller.time().clock().instant()), MaxAge.of(answer.headers()));
            } catch (ConfigurationException | DeadlineExceededException e) {
                throw e;
            } catch (SdkException e) {
                if (!elsewhere(e)) {
                    throw unavailable(e);
                }
                first = first == null ? e : first;
            } catch (JsonException e) {
                first = first == null || first instanceof SdkException ? e : first;
            }
        }
        throw unusable(first);
    }

    /** Whether the other address may do better. */
    private static boolean elsewhere(SdkException e) {
        return e instanceof ResponseFormatException
                || e instanceof ApiException answer && answer.status() < 500 && answer.status() != 429;
    }

    private List<URI> addresses() {
        URI issuer = server.issuer();
        String host = issuer.getScheme() + "://" + issuer.getRawAuthority();
        String path = issuer.getRawPath() == null ? "" : issuer.getRawPath().replaceAll("/$", "");
        return List.of(
                URI.create(host + path + "/.well-known/openid-configuration"),
                URI.create(host + "/.well-known/oauth-authorization-server" + path));
    }

    private TokenException unavailable(SdkException e) {
        return new TokenException(
                AuthErrors.SERVER_UNAVAILABLE,
                "The authorization server " + server.issuer() + " does not give its metadata (" + e.code() + " "
                        + e.code().title() + "): try later, and tell its operator when it stays so.",
                new CallFacts(e.operation(), e.tenant(), e.attempts(), e.correlationId()),
                e.retryable(),
                e instanceof ApiException answer ? answer.retryAfter().orElse(null) : null,
                e);
    }

    private TokenException unusable(@Nullable RuntimeException first) {
        String why = first instanceof JsonException refused
                ? refused.getMessage()
                : "there are none at the two addresses of the standards";
        CallFacts facts = first instanceof SdkException e
                ? new CallFacts(e.operation(), e.tenant(), e.attempts(), e.correlationId())
                : CallFacts.NONE;
        return new TokenException(
                AuthErrors.METADATA,
                "The metadata of the authorization server " + server.issuer() + " cannot be used: " + why
                        + ". Check the issuer, to the letter; a server without metadata needs"
                        + " endpoint(TOKEN, ...).",
                facts,
                false,
                null,
                first);
    }

    private record Fetched(ServerMetadata metadata, Duration maxAge) {}

    /** Metadata with the nano times until which they are fresh, and until which they may be used at all. */
    private record Known(ServerMetadata metadata, long fresh, long end) {}
}
