package nl.plusgemeente.sdk.auth.token.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.auth.internal.jose.KeySet;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that an issuer publishes. There is no thread for it: the caller who finds that it is time asks for all, while
 * the others go on with the keys that are there. Only who needs a key that is not there waits for the one who asks.
 */
public final class JwksKeyring implements Keyring {
    private static final Logger LOG = LoggerFactory.getLogger(JwksKeyring.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final JwksSource source;
    private final JwksPolicy policy;
    private final Timekeeper time;
    private final AtomicReference<@Nullable CompletableFuture<Boolean>> asking = new AtomicReference<>();
    private volatile @Nullable Held held;
    /** When it was asked last; meaningless as long as it was never. */
    private volatile long asked;

    private volatile boolean everAsked;
    private volatile Optional<Duration> ahead = Optional.empty();

    /**
     * Asks nobody yet.
     *
     * @param source asks the issuer
     * @param policy when
     * @param time the time
     */
    public JwksKeyring(JwksSource source, JwksPolicy policy, Timekeeper time) {
        this.source = source;
        this.policy = policy;
        this.time = time;
    }

    @Override
    public @Nullable VerificationKey key(String name) throws RefusedException {
        Held now = held;
        if (now == null || time.nanoTime() - now.end >= 0) {
            refresh(true);
            now = usable();
        } else if (time.nanoTime() - now.due >= 0) {
            refresh(false);
            now = usable();
        }
        VerificationKey key = now.keys.byName().get(name);
        if (key != null) {
            return key;
        }
        refresh(true);
        return usable().keys.byName().get(name);
    }

    @Override
    public @Nullable VerificationKey other(String name, VerificationKey failed) throws RefusedException {
        refresh(true);
        VerificationKey now = usable().keys.byName().get(name);
        return now == failed ? null : now;
    }

    @Override
    public Optional<Duration> clockAhead() {
        return ahead;
    }

    private Held usable() throws RefusedException {
        Held now = held;
        if (now == null || time.nanoTime() - now.end >= 0) {
            throw new RefusedException(
                    AuthErrors.KEYS_UNAVAILABLE,
                    "The keys of the issuer cannot be had at the moment: see the log for why, and try again later.");
        }
        return now;
    }

    /** Asks once, unless it was asked a moment ago; whoever comes while somebody asks may wait for the outcome. */
    private void refresh(boolean wait) {
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        CompletableFuture<Boolean> other = asking.compareAndExchange(null, mine);
        if (other != null) {
            if (wait) {
                await(other);
            }
            return;
        }
        try {
            if (!everAsked || time.nanoTime() - asked >= policy.pause().toNanos()) {
                ask();
            }
        } finally {
            asking.set(null);
            mine.complete(Boolean.TRUE);
        }
    }

    private void ask() {
        try {
            JwksSource.Fetched fetched = source.fetch();
            long now = time.nanoTime();
            Held before = held;
            KeySet keys = before == null ? fetched.keys() : fetched.keys().keeping(before.keys);
            Duration lifetime = policy.bounded(fetched.lifetime().orElse(policy.usual()));
            ahead = fetched.date()
                    .map(there -> Duration.between(there, time.clock().instant()));
            held = new Held(
                    keys,
                    now + lifetime.toNanos() / 4 * 3,
                    now + lifetime.plus(policy.tolerance()).toNanos());
        } catch (RuntimeException | RefusedException e) {
            LOG.warn(
                    "The keys of issuer {} could not be refreshed ({}); the known ones are used for {} at most.",
                    source.issuer(),
                    e.getMessage(),
                    policy.tolerance());
        } finally {
            asked = time.nanoTime();
            everAsked = true;
        }
    }

    private static void await(CompletableFuture<Boolean> other) {
        try {
            other.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Nobody brought the keys in time.");
        }
    }

    /**
     * @param due when to ask again, well before the end of their time
     * @param end when they are not used any more
     */
    private record Held(KeySet keys, long due, long end) {}
}
