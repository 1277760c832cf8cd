package nl.plusgemeente.sdk.auth.internal.jose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import org.jspecify.annotations.Nullable;

/** A SHA-256 as a key of a map: what it is made of is not kept, and nobody can make two that are equal. */
public final class Digest {
    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The digest of texts.
     *
     * @param parts the texts
     * @return a value
     */
    public static Digest of(String... parts) {
        MessageDigest sha = sha256();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                sha.update((byte) 0);
            }
            sha.update(parts[i].getBytes(UTF_8));
        }
        return new Digest(sha.digest());
    }

    /**
     * The digest of bytes.
     *
     * @param content the bytes
     * @return a value
     */
    public static Digest of(byte[] content) {
        return new Digest(sha256().digest(content));
    }

    /**
     * The thumbprint of a certificate.
     *
     * @param certificate the certificate
     * @return a value
     */
    public static Digest of(X509Certificate certificate) {
        try {
            return of(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has an encoding", e);
        }
    }

    /**
     * The digest as it stands in tokens.
     *
     * @return base64url
     */
    public String text() {
        return Base64Url.encode(bytes);
    }

    /**
     * Whether a text is this digest, in a time that does not tell how much of it is right.
     *
     * @param text base64url
     * @return {@code true} when it is
     */
    public boolean is(String text) {
        return MessageDigest.isEqual(text().getBytes(UTF_8), text.getBytes(UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return bytes[0] << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    }

    @Override
    public String toString() {
        return "Digest";
    }
}
