package nl.plusgemeente.sdk.auth.spi;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import nl.plusgemeente.sdk.core.spi.AttemptContext;

/** The tokens of one authorization server, per tenant. */
public final class TokenCache {
    /** Tokens per tenant: enough for its scopes, and for the users of an hour. */
    private static final int CAPACITY = 1_000;

    /** From this many tenants on, those whose tokens are all over are let go. */
    private static final int TENANTS = 1_000;

    private final int capacity;
    private final DoubleSupplier jitter;
    private final Map<String, TenantTokens> tenants = new ConcurrentHashMap<>();

    /** An empty cache. */
    public TokenCache() {
        this(CAPACITY, () -> ThreadLocalRandom.current().nextDouble());
    }

    TokenCache(int capacity, DoubleSupplier jitter) {
        this.capacity = capacity;
        this.jitter = jitter;
    }

    /**
     * A token: the one that is there, or a new one.
     *
     * @param key whose, and for what
     * @param context the call that needs it
     * @param source asks for a new one
     * @return a token that is good for a while
     * @throws nl.plusgemeente.sdk.auth.TokenException when there is none
     * @throws nl.plusgemeente.sdk.core.error.DeadlineExceededException when the call's time is up
     */
    public HeldToken token(TokenKey key, AttemptContext context, TokenSource source) {
        TenantTokens own = tenants.get(key.tenant());
        Slot slot = own == null ? null : own.find(key);
        if (slot == null) {
            slot = opened(key, context.means().time().nanoTime());
        }
        return slot.token(context, source);
    }

    /**
     * The token that is there, good or not.
     *
     * @param key whose, and for what
     * @return empty when there is none
     */
    public Optional<HeldToken> find(TokenKey key) {
        TenantTokens own = tenants.get(key.tenant());
        Slot slot = own == null ? null : own.find(key);
        return slot == null ? Optional.empty() : slot.peek();
    }

    /**
     * Lets go of exactly this token; one that came in its place stays.
     *
     * @param key whose, and for what
     * @param value the token
     * @return whether it was there
     */
    public boolean evict(TokenKey key, String value) {
        TenantTokens own = tenants.get(key.tenant());
        Slot slot = own == null ? null : own.find(key);
        return slot != null && slot.evict(value);
    }

    /**
     * Lets go of a token wherever it stands: before it is revoked (NL GOV OAuth §3.1.6).
     *
     * @param tenant whose
     * @param value the token
     */
    public void evict(String tenant, String value) {
        TenantTokens own = tenants.get(tenant);
        if (own != null) {
            own.evict(value);
        }
    }

    /**
     * Lets go of a token whosever it is: no two of them are the same.
     *
     * @param value the token
     */
    public void evict(String value) {
        tenants.values().forEach(own -> own.evict(value));
    }

    int size() {
        return tenants.values().stream().mapToInt(TenantTokens::size).sum();
    }

    private Slot opened(TokenKey key, long now) {
        if (tenants.size() >= TENANTS && !tenants.containsKey(key.tenant())) {
            tenants.values().removeIf(tokens -> tokens.isIdle(now));
        }
        return tenants.computeIfAbsent(key.tenant(), any -> new TenantTokens(capacity, jitter))
                .slot(key, now);
    }
}
