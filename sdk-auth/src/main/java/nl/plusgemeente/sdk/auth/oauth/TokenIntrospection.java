package nl.plusgemeente.sdk.auth.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Asks an authorization server whether a token that was presented is valid (RFC 7662), for those who offer an API. What
 * it says of a valid one is kept for half of the time that the token has left, and never for more than a minute unless
 * set (NL GOV OAuth §3.2.2): so long may a revoked token still be taken. Thread-safe; make one for each tenant.
 *
 * <pre>{@code
 * IntrospectedToken token = TokenIntrospection.of(caller, client).introspect(presented);
 * if (!token.active() || !token.scopes().contains("zaken.lezen")) { ... }
 * }</pre>
 *
 * <p>Whoever offers an API must also look at {@link IntrospectedToken#certificateThumbprint} and
 * {@link IntrospectedToken#keyThumbprint}: a token that is bound is good for its owner only.
 */
public final class TokenIntrospection {
    /** The least that a revoked token can be used for is worth more than the few calls that are saved. */
    private static final Duration USUAL = Duration.ofMinutes(1);

    private static final int REMEMBERED = 10_000;
    private static final String TOKEN = "[\\x21-\\x7e]{1,32768}";

    private final Caller caller;
    private final OAuthClient client;
    private final Duration longest;
    private final BoundedMemory<String, Kept> known = new BoundedMemory<>(REMEMBERED);

    private record Kept(IntrospectedToken token, long since, long nanos) {}

    private TokenIntrospection(Caller caller, OAuthClient client, Duration longest) {
        client.server().claim(client.authentication().clientId(), GrantType.INTROSPECTION);
        this.caller = caller;
        this.client = client;
        this.longest = longest;
    }

    /**
     * Introspection that keeps answers for a minute at most.
     *
     * @param caller the tenant's
     * @param client the API as its authorization server knows it; for {@code NLGOV} with a client id that is used for
     *     nothing else (§3.2.2)
     * @return a value
     * @throws ConfigurationException (SDK-5001) for a client id with another use
     */
    public static TokenIntrospection of(Caller caller, OAuthClient client) {
        return new TokenIntrospection(caller, client, USUAL);
    }

    /**
     * The same introspection with another limit, and nothing kept yet.
     *
     * @param most how long an answer is kept at most, on top of the half of the token's time; zero keeps none
     * @return a value
     * @throws ConfigurationException (SDK-5001) for less than zero, or more than a day
     */
    public TokenIntrospection keepingFor(Duration most) {
        if (most.isNegative() || most.compareTo(Duration.ofDays(1)) > 0) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE, "An answer of introspection is kept for 0 s to 24 h, not longer or shorter.");
        }
        return new TokenIntrospection(caller, client, most);
    }

    /**
     * What the server says of a token.
     *
     * @param token as it was presented
     * @return for anything that is no valid token, one that is not active
     * @throws TokenException (SDK-5002 to SDK-5006) when the server cannot be asked: the token must then not be accepted
     */
    public IntrospectedToken introspect(Secret token) {
        String text = token.reveal();
        if (!text.matches(TOKEN)) {
            return IntrospectedToken.INACTIVE;
        }
        String key = Digest.of(text).text();
        Optional<IntrospectedToken> kept =
                Optional.ofNullable(known.get(key)).filter(this::isGood).map(Kept::token);
        return kept.orElseGet(() -> asked(text, key));
    }

    private boolean isGood(Kept kept) {
        Instant now = caller.time().clock().instant();
        return caller.time().nanoTime() - kept.since() < kept.nanos()
                && kept.token().expiresAt().filter(now::isBefore).isPresent();
    }

    private IntrospectedToken asked(String text, String key) {
        long since = caller.time().nanoTime();
        FormBody form = FormBody.EMPTY.and("token", text).and("token_type_hint", "access_token");
        Response<Map<String, Object>> answer = new ServerCalls(client)
                .post(
                        caller,
                        Endpoint.INTROSPECTION,
                        form,
                        "introspection of a token",
                        JsonMembers.INSTANCE,
                        TokenBinding.BEARER);
        Instant now = caller.time().clock().instant();
        IntrospectedToken token = read(answer, now);
        known.remove(key);
        if (token.active() && token.expiresAt().isPresent()) {
            Duration half = Duration.between(now, token.expiresAt().get()).dividedBy(2);
            long nanos = (half.compareTo(longest) < 0 ? half : longest).toNanos();
            known.put(key, new Kept(token, since, nanos));
        }
        return token;
    }

    private IntrospectedToken read(Response<Map<String, Object>> answer, Instant now) {
        String issuer = client.server().issuer().toString();
        try {
            return new IntrospectionReader(answer.body()).read(issuer, now);
        } catch (JsonException e) {
            throw new TokenException(
                    AuthErrors.TOKEN_RESPONSE,
                    "The authorization server " + issuer + " says of a token what cannot be understood ("
                            + e.getMessage() + "), and the token must not be accepted: tell its operator, with the"
                            + " correlation id.",
                    new CallFacts(Endpoint.INTROSPECTION.member(), "", answer.attempts(), answer.correlationId()),
                    false,
                    null,
                    null);
        }
    }

    /** The client. */
    @Override
    public String toString() {
        return "TokenIntrospection[" + client + "]";
    }
}
