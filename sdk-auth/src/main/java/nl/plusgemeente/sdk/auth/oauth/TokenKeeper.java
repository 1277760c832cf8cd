package nl.plusgemeente.sdk.auth.oauth;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.internal.origin.Origin;
import nl.plusgemeente.sdk.auth.spi.HeldToken;
import nl.plusgemeente.sdk.auth.spi.TokenCache;
import nl.plusgemeente.sdk.auth.spi.TokenGrant;
import nl.plusgemeente.sdk.auth.spi.TokenKey;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;

/** Tokens of one request on the requests to an API: from the cache, and let go when the API refuses them. */
final class TokenKeeper {
    /** A call that has a good token gives so much of its time to get the next. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** When the API refuses a token that came in place of a refused one, the next would fare no better so soon. */
    private static final Duration HOPE = Duration.ofSeconds(30);

    private final OAuthClient client;
    private final TokenRequest request;
    private final TokenRules rules;
    private final TokenBinding binding;
    private final TokenGrant grant;
    private final TokenCache cache;

    /**
     * Keeps tokens.
     *
     * @param client who asks
     * @param request what is asked
     * @param subject on whose behalf; empty for the client's own, else a hash of what stands for the user
     * @param rules what the token must be like
     * @param binding how the token is tied to whoever uses it
     */
    TokenKeeper(OAuthClient client, TokenRequest request, String subject, TokenRules rules, TokenBinding binding) {
        this.client = client;
        this.request = request;
        this.rules = rules;
        this.binding = binding;
        this.cache = client.server().tokens();
        List<String> targets = new ArrayList<>(List.of(request.grant()));
        request.audiences().stream().sorted().forEach(name -> targets.add("audience " + name));
        request.resources().stream().sorted().forEach(name -> targets.add("resource " + name));
        this.grant = new TokenGrant(
                client.authentication().clientId(),
                client.authentication().method().id(),
                request.scopes(),
                targets,
                subject,
                binding.id());
    }

    Set<String> scopes() {
        return request.scopes();
    }

    OutgoingRequest present(OutgoingRequest outgoing, AttemptContext context) {
        Origin.require(outgoing, context, "access token");
        HeldToken token = cache.token(key(context), context, this::fetch);
        outgoing.headers().set("Authorization", token.header());
        return binding.atApi(outgoing, token.value(), context);
    }

    Reaction refused(Refusal refusal, AttemptContext context) {
        ApiRefusals refusals = new ApiRefusals(client, request.scopes());
        int status = refusal.error().status();
        if (status == 403) {
            return new Reaction.Explained(refusals.forbidden(refusal, context));
        }
        if (status != 401) {
            return Reaction.NONE;
        }
        if (binding.repeats(refusal, context)) {
            return Reaction.REPEAT;
        }
        String sent = refusal.request().headers().first("Authorization").orElse("");
        TokenKey key = key(context);
        HeldToken held =
                cache.find(key).filter(token -> token.header().equals(sent)).orElse(null);
        if (held != null && held.renewed() && context.means().time().nanoTime() - held.gained() < HOPE.toNanos()) {
            return new Reaction.Explained(refusals.unauthorized(refusal, context));
        }
        if (held != null) {
            cache.evict(key, held.value());
        }
        return Reaction.REPEAT;
    }

    private HeldToken.Given fetch(AttemptContext context, boolean hurried) {
        Caller caller = hurried ? context.caller().within(PATIENCE) : context.caller();
        TokenResponse response;
        try {
            response = new TokenEndpoint(client).request(caller, request, binding);
        } catch (DeadlineExceededException e) {
            if (!hurried) {
                throw e;
            }
            throw new TokenException(
                    AuthErrors.SERVER_UNAVAILABLE,
                    "The authorization server " + client.server().issuer() + " gives no new token in time.",
                    context.facts(),
                    true,
                    null,
                    e);
        }
        Duration lifetime = rules.checked(response, request.scopes(), context.facts());
        return new HeldToken.Given(response.accessToken().reveal(), response.tokenType(), lifetime);
    }

    private TokenKey key(AttemptContext context) {
        Optional<X509Certificate> signing = client.authentication() instanceof PrivateKeyJwt jwt
                ? Optional.of(jwt.keys().current(context.means()).certificate())
                : Optional.empty();
        return new TokenKey(
                context.tenant(), grant, signing, context.means().identity().map(ClientIdentity::certificate));
    }
}
