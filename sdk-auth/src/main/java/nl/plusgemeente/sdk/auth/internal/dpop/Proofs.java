package nl.plusgemeente.sdk.auth.internal.dpop;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.auth.internal.origin.Origin;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Refusal;

/**
 * Puts proofs on requests, each attempt its own, with the nonce that its server gave last. Thread-safe.
 */
public final class Proofs {
    private static final String CHALLENGE = "use_dpop_nonce";

    private final Supplier<BoundKey> key;
    private final Confirmation confirmation = new Confirmation();
    private final NonceMemory nonces = new NonceMemory();

    /**
     * Proofs with one key.
     *
     * @param key gives it, always the same
     */
    public Proofs(Supplier<BoundKey> key) {
        this.key = key;
    }

    /**
     * Puts a proof on a request without a token: one to an authorization server.
     *
     * @param request the request, its headers are added to
     * @param context the attempt
     * @return the request
     */
    public OutgoingRequest prove(OutgoingRequest request, AttemptContext context) {
        return proven(request, Optional.empty(), context);
    }

    /**
     * Puts a proof for a token on a request that has it.
     *
     * @param request the request, its headers are added to
     * @param token the access token
     * @param context the attempt
     * @return the request
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5006) when the token can be read and is not bound to the key
     */
    public OutgoingRequest prove(OutgoingRequest request, String token, AttemptContext context) {
        confirmation.require(token, key.get().thumbprint(), context.facts());
        return proven(request, Optional.of(token), context);
    }

    /**
     * Takes over the nonce for the next request.
     *
     * @param headers of any answer
     * @param context the attempt
     */
    public void learn(Headers headers, AttemptContext context) {
        nonces.learn(headers, context);
    }

    /**
     * Whether a server only wants a nonce in the proof, and gave one (RFC 9449 §8, §9).
     *
     * @param refusal the answer
     * @return {@code false} as well for a nonce that cannot be used
     */
    public static boolean challenged(Refusal refusal) {
        int status = refusal.error().status();
        if (status != 400 && status != 401) {
            return false;
        }
        boolean asks = refusal.error().problem().code().equals(CHALLENGE)
                || refusal.headers().all("WWW-Authenticate").stream().anyMatch(Proofs::challenges);
        return asks && NonceMemory.given(refusal.headers()).isPresent();
    }

    private static boolean challenges(String challenge) {
        String lower = challenge.toLowerCase(Locale.ROOT);
        return lower.startsWith("dpop ") && lower.contains("error=\"" + CHALLENGE + "\"");
    }

    private OutgoingRequest proven(OutgoingRequest request, Optional<String> token, AttemptContext context) {
        Origin.require(request, context, "DPoP proof");
        ProofClaims claims = new ProofClaims(
                request.method(), request.uri(), context.means().time().clock().instant(), token, nonces.of(context));
        request.headers().set("DPoP", key.get().proof(claims));
        return request;
    }
}
