package nl.plusgemeente.sdk.auth;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Verifying objects of one key and algorithm: making one and giving it its key costs a tenth of what it is for. Bounded
 * and without locks: when there is none to spare a new one is made, when there is no room for one it is dropped.
 */
final class SignaturePool {
    private static final int SIZE = 8;

    private final JwsAlgorithm algorithm;
    private final PublicKey key;
    private final @Nullable Provider provider;
    private final AtomicReferenceArray<@Nullable Signature> idle = new AtomicReferenceArray<>(SIZE);

    SignaturePool(JwsAlgorithm algorithm, PublicKey key, @Nullable Provider provider) {
        this.provider = provider;
        this.algorithm = algorithm;
        this.key = key;
    }

    boolean verify(byte[] input, byte[] signature) throws GeneralSecurityException {
        Signature verifier = take();
        verifier.update(input);
        // A verifier that threw is in no known state, and does not come back.
        boolean verified = verifier.verify(signature);
        giveBack(verifier);
        return verified;
    }

    boolean verify(InputStream input, byte[] signature) throws GeneralSecurityException, IOException {
        Signature verifier = take();
        SignatureInput.feed(verifier, input);
        boolean verified = verifier.verify(signature);
        giveBack(verifier);
        return verified;
    }

    private Signature take() throws GeneralSecurityException {
        for (int i = 0; i < SIZE; i++) {
            Signature found = idle.get(i);
            if (found != null && idle.compareAndSet(i, found, null)) {
                return found;
            }
        }
        Signature fresh = algorithm.signature(provider);
        fresh.initVerify(key);
        return fresh;
    }

    private void giveBack(Signature verifier) {
        for (int i = 0; i < SIZE; i++) {
            if (idle.get(i) == null && idle.compareAndSet(i, null, verifier)) {
                return;
            }
        }
    }
}
