package nl.plusgemeente.sdk.exchange.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** The digests that count (RFC 3230 §4.1.1, RFC 5843, RFC 9530 §5). Weaker ones are known, and count for nothing. */
public enum DigestAlgorithm {
    /** 32 bytes. */
    SHA_256("SHA-256"),
    /** 64 bytes. */
    SHA_512("SHA-512");

    private final String id;

    DigestAlgorithm(String id) {
        this.id = id;
    }

    /**
     * The name in a {@code Digest} field; in {@code Content-Digest} it is in lower case.
     *
     * @return for example {@code SHA-256}
     */
    public String id() {
        return id;
    }

    /** Without regard to case, as RFC 3230 §4.1.1 has it. */
    static Optional<DigestAlgorithm> of(String name) {
        if (name.equalsIgnoreCase(SHA_256.id)) {
            return Optional.of(SHA_256);
        }
        return name.equalsIgnoreCase(SHA_512.id) ? Optional.of(SHA_512) : Optional.empty();
    }

    MessageDigest start() {
        try {
            return MessageDigest.getInstance(id);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + id, e);
        }
    }
}
