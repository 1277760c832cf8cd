package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * An outway, by its public key: a certificate that is renewed with the same key stays the same outway (FSC Core 2.0.0
 * §4.1.6.2).
 *
 * @param value SHA-256 of the public key (DER, SubjectPublicKeyInfo): 64 hexadecimal digits in lower case
 */
public record PublicKeyThumbprint(String value) implements OutwayIdentification {
    static final String TYPE = "OUTWAY_IDENTIFICATION_TYPE_PUBLIC_KEY_THUMBPRINT";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * The thumbprint of a certificate's key.
     *
     * @param certificate the certificate of the outway
     * @return its key
     */
    public static PublicKeyThumbprint of(X509Certificate certificate) {
        byte[] digest = Digests.sha256(certificate.getPublicKey().getEncoded());
        return new PublicKeyThumbprint(HexFormat.of().formatHex(digest));
    }

    boolean isWellFormed() {
        return FORM.matcher(value).matches();
    }

    @Override
    public boolean identifies(X509Certificate certificate) {
        return MessageDigest.isEqual(
                value.getBytes(UTF_8), of(certificate).value.getBytes(UTF_8));
    }
}
