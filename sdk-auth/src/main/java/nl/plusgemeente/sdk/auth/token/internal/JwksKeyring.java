package nl.plusgemeente.sdk.auth.token.internal;

import java.time.Duration;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.auth.internal.jose.KeySet;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.auth.spi.KeyTimes;
import nl.plusgemeente.sdk.auth.spi.PublishedKeys;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.jspecify.annotations.Nullable;

/** The keys that an issuer publishes, kept and asked for again as {@link PublishedKeys} does. */
public final class JwksKeyring implements Keyring {
    private final PublishedKeys<KeySet> keys;
    private final JwksSource source;
    private final Timekeeper time;
    private volatile Optional<Duration> ahead = Optional.empty();

    /**
     * Asks nobody yet.
     *
     * @param source asks the issuer
     * @param times when
     * @param time the time
     */
    public JwksKeyring(JwksSource source, KeyTimes times, Timekeeper time) {
        this.source = source;
        this.time = time;
        this.keys = new PublishedKeys<>("issuer " + source.issuer(), this::fetch, times, time);
    }

    @Override
    public @Nullable VerificationKey key(String name) throws RefusedException {
        VerificationKey key = usable(keys.current()).byName().get(name);
        return key != null ? key : usable(keys.newest()).byName().get(name);
    }

    @Override
    public @Nullable VerificationKey other(String name, VerificationKey failed) throws RefusedException {
        VerificationKey now = usable(keys.newest()).byName().get(name);
        return now == failed ? null : now;
    }

    @Override
    public Optional<Duration> clockAhead() {
        return ahead;
    }

    private PublishedKeys.Found<KeySet> fetch(Optional<KeySet> known) {
        JwksSource.Fetched fetched = source.fetch();
        ahead = fetched.date().map(there -> Duration.between(there, time.clock().instant()));
        return new PublishedKeys.Found<>(known.map(fetched.keys()::keeping).orElse(fetched.keys()), fetched.lifetime());
    }

    private static KeySet usable(Optional<KeySet> keys) throws RefusedException {
        return keys.orElseThrow(() -> new RefusedException(
                AuthErrors.KEYS_UNAVAILABLE,
                "The keys of the issuer cannot be had at the moment: see the log for why, and try again later."));
    }
}
