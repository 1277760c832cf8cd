package nl.plusgemeente.sdk.auth.dpop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.spi.AttemptContext;

/**
 * The nonce that each server gave last, by tenant and origin (RFC 9449 §8.2): what one server gave goes to no other. The
 * oldest are forgotten; then the server asks again.
 */
final class NonceMemory {
    static final String HEADER = "DPoP-Nonce";
    /** All municipalities with a dozen servers each. */
    private static final int LARGEST = 4096;

    private static final int LONGEST = 512;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Place, String> nonces = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, String> eldest) {
            return size() > LARGEST;
        }
    };

    private record Place(String tenant, String origin) {}

    Optional<String> of(AttemptContext context) {
        lock.lock();
        try {
            return Optional.ofNullable(nonces.get(place(context)));
        } finally {
            lock.unlock();
        }
    }

    void learn(Headers headers, AttemptContext context) {
        given(headers).ifPresent(nonce -> {
            lock.lock();
            try {
                nonces.put(place(context), nonce);
            } finally {
                lock.unlock();
            }
        });
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
