package nl.plusgemeente.sdk.auth.internal.jose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** SHA-256 as it stands in proofs, challenges and keys of caches. */
public final class Sha256 {

    private Sha256() {}

    /**
     * The hash of a text.
     *
     * @param text any text, taken as UTF-8
     * @return 43 characters of base64url
     */
    public static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java platform has SHA-256", e);
        }
    }
}
