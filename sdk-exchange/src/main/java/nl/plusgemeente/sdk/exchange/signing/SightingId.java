package nl.plusgemeente.sdk.exchange.signing;

import java.security.MessageDigest;
import nl.plusgemeente.sdk.core.spi.Base64Url;

/** The name of a signature in a memory: of its bytes, so that another header field makes no other signature of it. */
final class SightingId {
    private SightingId() {}

    static String of(String signature) {
        MessageDigest digest = DigestAlgorithm.SHA_256.start();
        return Base64Url.encode(digest.digest(HeaderCheck.signature(signature)));
    }
}
