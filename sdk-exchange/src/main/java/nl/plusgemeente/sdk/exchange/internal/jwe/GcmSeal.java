package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import org.jspecify.annotations.Nullable;

/** AES/GCM in the direction of encryption, chunk by chunk: the direction in which it needs no more memory than a chunk. */
final class GcmSeal {
    static final int IV = 12;
    static final int TAG = 16;
    /** What the JDK encrypts under one key and IV; NIST SP 800-38D would allow 64 GiB. */
    static final long MOST = Integer.MAX_VALUE - 1024L;

    private static final int BLOCK = 16;

    private final Cipher cipher;

    GcmSeal(SecretKeySpec key, byte[] iv, byte[] authenticated, Optional<Provider> provider) {
        try {
            cipher = provider.isPresent()
                    ? Cipher.getInstance("AES/GCM/NoPadding", provider.get())
                    : Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * 8, iv));
            cipher.updateAAD(authenticated);
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    /** Whole blocks, of which as many come out. */
    void update(byte[] plain, int from, int count, byte[] out) {
        try {
            if (count % BLOCK == 0 && cipher.update(plain, from, count, out, 0) == count) {
                return;
            }
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
        // one that keeps everything for itself until the end would fill the memory
        throw unusable(null);
    }

    /** The last bytes, of which as many come out, and the tag. */
    void finish(byte[] plain, int count, byte[] out) {
        try {
            cipher.doFinal(plain, 0, count, out, 0);
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    private static ConfigurationException unusable(@Nullable Exception cause) {
        return new ConfigurationException(
                CoreErrors.CONFIGURATION,
                "The security provider for encrypted messages does not do AES/GCM with 256 bits, chunk by chunk:"
                        + " choose another, or none.",
                CallFacts.NONE,
                cause);
    }
}
