package nl.plusgemeente.sdk.auth.oauth;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.auth.internal.dpop.BoundKey;
import nl.plusgemeente.sdk.auth.internal.dpop.Proofs;
import nl.plusgemeente.sdk.core.identity.KeySource;
import org.jspecify.annotations.Nullable;

/**
 * The key that tokens are bound to (RFC 9449), with ES256 or PS256: a stolen token is worth nothing without it. Give every
 * tenant one of its own, and use the same object wherever its tokens are asked for and used. Thread-safe; nothing is made
 * or loaded before the first proof.
 */
public final class DpopKey {
    private final Supplier<BoundKey> source;
    private final String origin;
    private final AtomicReference<@Nullable BoundKey> key = new AtomicReference<>();
    private final Proofs proofs = new Proofs(this::key);

    private DpopKey(Supplier<BoundKey> source, String origin) {
        this.source = source;
        this.origin = origin;
    }

    /**
     * A fresh key on P-256 that lives as long as this object: tokens that were bound to it end with it.
     *
     * @return a key
     */
    public static DpopKey generate() {
        return new DpopKey(BoundKey::generate, "generated");
    }

    /**
     * The key of a certificate, for servers that know the client's DPoP key beforehand. It is loaded once: after a change
     * of key, make a new object.
     *
     * @param source EC on P-256, or RSA of 2,048 to 8,192 bits
     * @return a key
     */
    public static DpopKey of(KeySource source) {
        return new DpopKey(() -> BoundKey.of(source.load()), source.describe());
    }

    /**
     * The thumbprint by which tokens name the key: {@code cnf.jkt} (RFC 7638, RFC 9449 §6.1).
     *
     * @return 43 characters of base64url
     * @throws nl.plusgemeente.sdk.core.error.ConfigurationException when the key cannot be loaded, or is of another kind
     *     (SDK-5001)
     */
    public String thumbprint() {
        return key().thumbprint();
    }

    /** What puts proofs with this key on requests. */
    Proofs proofs() {
        return proofs;
    }

    /** Where the key comes from. */
    @Override
    public String toString() {
        return "DpopKey[" + origin + "]";
    }

    private BoundKey key() {
        BoundKey known = key.get();
        if (known != null) {
            return known;
        }
        BoundKey made = source.get();
        BoundKey first = key.compareAndExchange(null, made);
        return first == null ? made : first;
    }
}
