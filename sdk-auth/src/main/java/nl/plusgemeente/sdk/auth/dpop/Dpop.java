package nl.plusgemeente.sdk.auth.dpop;

import java.util.Locale;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;

/**
 * Adds a proof of possession to what another scheme does (RFC 9449): at an authorization server beside the client's
 * authentication, at an API beside the access token, which then goes as {@code Authorization: DPoP}. Every attempt has a
 * proof of its own.
 *
 * <p>A nonce that the server gives is used from the next request on, at that server only. When it asks for one
 * ({@code use_dpop_nonce}), the request goes once more with it, and no more than once.
 */
public final class Dpop implements AuthScheme {
    private static final String AUTHORIZATION = "Authorization";
    private static final String BEARER = "Bearer ";
    private static final String DPOP = "DPoP ";
    private static final String CHALLENGE = "use_dpop_nonce";

    private final AuthScheme scheme;
    private final DpopKey key;
    private final TokenBinding binding;
    private final NonceMemory nonces = new NonceMemory();

    private Dpop(AuthScheme scheme, DpopKey key) {
        this.scheme = scheme;
        this.key = key;
        this.binding = new TokenBinding(key);
    }

    /**
     * Adds proofs.
     *
     * @param scheme client authentication, or what puts an access token on a request
     * @param key the key that tokens are bound to
     * @return the scheme with proofs
     */
    public static Dpop around(AuthScheme scheme, DpopKey key) {
        return new Dpop(scheme, key);
    }

    @Override
    public CredentialKind kind() {
        return scheme.kind();
    }

    @Override
    public Optional<FacilityEnvironment> environment() {
        return scheme.environment();
    }

    @Override
    public Optional<String> fault() {
        return scheme.fault();
    }

    /**
     * {@inheritDoc}
     *
     * @throws TokenException when the access token can be read and is bound to another key, or to none
     *     ({@link AuthErrors#TOKEN_RESPONSE})
     * @throws ConfigurationException when the request leads away from the API, or the key cannot be used
     */
    @Override
    public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
        if (!ProofClaims.origin(request.uri()).equals(ProofClaims.origin(context.base()))) {
            throw new ConfigurationException(
                    CoreErrors.ENVIRONMENT,
                    "The DPoP proof of tenant " + context.tenant() + " is for "
                            + context.base().getHost() + " only, and was kept back: a route or link leads elsewhere.",
                    context.facts(),
                    null);
        }
        OutgoingRequest authenticated = scheme.authenticate(request, context);
        Headers headers = authenticated.headers();
        Optional<String> token = headers.first(AUTHORIZATION).flatMap(Dpop::token);
        token.ifPresent(value -> {
            binding.require(value, context.facts());
            headers.set(AUTHORIZATION, DPOP + value);
        });
        headers.set(
                "DPoP",
                key.proof(
                        authenticated.method(),
                        authenticated.uri(),
                        context.means().time().clock().instant(),
                        token,
                        nonces.of(context)));
        return authenticated;
    }

    @Override
    public void answered(Headers headers, AttemptContext context) {
        nonces.learn(headers, context);
        scheme.answered(headers, context);
    }

    @Override
    public Reaction refused(Refusal refusal, AttemptContext context) {
        if (!asksForNonce(refusal)) {
            return scheme.refused(asBearer(refusal), context);
        }
        if (NonceMemory.given(refusal.headers()).isPresent()) {
            return Reaction.REPEAT;
        }
        return new Reaction.Explained(new TokenException(
                AuthErrors.SERVER_UNAVAILABLE,
                "The server asks for a DPoP nonce and gives none that can be used: report it to the server's owner with"
                        + " the correlation id.",
                context.facts(),
                false,
                null,
                refusal.error()));
    }

    private static boolean asksForNonce(Refusal refusal) {
        int status = refusal.error().status();
        if (status != 400 && status != 401) {
            return false;
        }
        return refusal.error().problem().code().equals(CHALLENGE)
                || refusal.headers().all("WWW-Authenticate").stream().anyMatch(Dpop::challenges);
    }

    private static boolean challenges(String challenge) {
        String lower = challenge.toLowerCase(Locale.ROOT);
        return lower.startsWith("dpop ") && lower.contains("error=\"" + CHALLENGE + "\"");
    }

    /** The inner scheme looks for the token as it put it there. */
    private static Refusal asBearer(Refusal refusal) {
        OutgoingRequest sent = refusal.request();
        Optional<String> token = sent.headers().first(AUTHORIZATION).flatMap(Dpop::token);
        if (token.isEmpty()) {
            return refusal;
        }
        Headers headers = new Headers();
        sent.headers().forEach(headers::addReceived);
        headers.set(AUTHORIZATION, BEARER + token.get());
        OutgoingRequest bearer = new OutgoingRequest(sent.method(), sent.uri(), headers, sent.body());
        return new Refusal(bearer, refusal.headers(), refusal.error());
    }

    private static Optional<String> token(String authorization) {
        for (String type : new String[] {BEARER, DPOP}) {
            if (authorization.regionMatches(true, 0, type, 0, type.length())) {
                return Optional.of(authorization.substring(type.length()));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "Dpop[" + scheme + "]";
    }
}
