package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.spi.Base64Url;

/**
 * A certificate, by the SHA-256 of all of it (FSC Core 2.0.0 §4.1.6.2): {@code x5t#S256}, in headers and in {@code cnf}. Two
 * are compared in constant time.
 *
 * @param value base64url without padding, 43 characters
 */
public record CertificateThumbprint(String value) {
    private static final int BYTES = 32;

    /**
     * Takes the spellings of one thumbprint together: the standard wants base64url without padding, and has the other
     * alphabet in its examples.
     *
     * @throws IllegalArgumentException when it is no base64 of 32 bytes
     */
    public CertificateThumbprint {
        value = Base64Url.encode(bytes(value));
    }

    /**
     * The thumbprint of a certificate.
     *
     * @param certificate any certificate
     * @return its thumbprint
     */
    public static CertificateThumbprint of(X509Certificate certificate) {
        return new CertificateThumbprint(X5c.thumbprint(certificate));
    }

    private static byte[] bytes(String text) {
        int padded = text.length() == 44 && text.endsWith("=") ? 43 : text.length();
        byte[] bytes =
                Base64Url.decode(text.substring(0, padded).replace('+', '-').replace('/', '_'));
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A thumbprint is the SHA-256 of a certificate, 32 bytes in base64url");
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateThumbprint thumbprint
                && MessageDigest.isEqual(value.getBytes(US_ASCII), thumbprint.value.getBytes(US_ASCII));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
