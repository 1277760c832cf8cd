package nl.plusgemeente.sdk.auth.internal.dpop;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;

/**
 * The nonce that each server gave last, by tenant and origin (RFC 9449 §8.2): what one server gave goes to no other. When
 * one was forgotten, the server asks again.
 */
final class NonceMemory {
    private static final String HEADER = "DPoP-Nonce";
    /** All municipalities with a dozen servers each. */
    private static final int MOST = 4096;

    private static final int LONGEST = 512;

    private final BoundedMemory<Place, String> nonces = new BoundedMemory<>(MOST);

    private record Place(String tenant, String origin) {}

    Optional<String> of(AttemptContext context) {
        return Optional.ofNullable(nonces.get(place(context)));
    }

    void learn(Headers headers, AttemptContext context) {
        given(headers).ifPresent(nonce -> nonces.put(place(context), nonce));
    }

    /** The nonce in an answer; two of them, a long one or one with other characters counts as none. */
    static Optional<String> given(Headers headers) {
        List<String> values = headers.all(HEADER);
        return values.size() == 1 && wellFormed(values.get(0)) ? Optional.of(values.get(0)) : Optional.empty();
    }

    private static boolean wellFormed(String nonce) {
        return !nonce.isEmpty()
                && nonce.length() <= LONGEST
                && nonce.chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != '\\');
    }

    private static Place place(AttemptContext context) {
        return new Place(context.tenant(), ProofClaims.origin(context.base()));
    }
}
