package nl.plusgemeente.sdk.exchange.fsc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests that every Java platform has. */
final class Digests {
    private Digests() {}

    static byte[] sha256(byte[] input) {
        return of("SHA-256").digest(input);
    }

    static MessageDigest sha3() {
        return of("SHA3-512");
    }

    private static MessageDigest of(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("A Java platform has SHA-256, and SHA3-512 since 9", e);
        }
    }
}
