package nl.plusgemeente.sdk.auth.token.internal;

import java.time.Duration;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.auth.internal.jose.KeySet;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import org.jspecify.annotations.Nullable;

/** The keys of one issuer. Thread-safe. */
public interface Keyring {

    /**
     * The key of a name.
     *
     * @param name {@code kid}, or {@link KeySet#nameOf(String)} of a thumbprint
     * @return {@code null} when the issuer has no such key
     * @throws RefusedException when the issuer's keys cannot be had at all
     */
    @Nullable
    VerificationKey key(String name) throws RefusedException;

    /**
     * Another key of the same name: the issuer may have changed it without changing the name.
     *
     * @param name as above
     * @param failed the key with which a signature did not verify
     * @return {@code null} when there is no other
     * @throws RefusedException when the issuer's keys cannot be had at all
     */
    @Nullable
    VerificationKey other(String name, VerificationKey failed) throws RefusedException;

    /**
     * How far the clock of this machine is ahead of the issuer's, as of the last answer.
     *
     * @return below zero when it is behind; empty when it is not known
     */
    default Optional<Duration> clockAhead() {
        return Optional.empty();
    }

    /**
     * Keys that do not change.
     *
     * @param keys the keys
     * @return a key ring that asks nobody
     */
    static Keyring fixed(KeySet keys) {
        return new Keyring() {
            @Override
            public @Nullable VerificationKey key(String name) {
                return keys.byName().get(name);
            }

            @Override
            public @Nullable VerificationKey other(String name, VerificationKey failed) {
                return null;
            }
        };
    }
}
