package nl.plusgemeente.sdk.auth.certificate;

import java.util.List;
import java.util.Set;

/**
 * What a certificate is shown for: decides which key usage (RFC 5280 §4.2.1.3) it must have, and which extended key usage
 * (§4.2.1.12) where it has that extension.
 */
public enum Purpose {
    /** The client's side of a TLS connection. */
    TLS_CLIENT("a TLS client", List.of(KeyUse.DIGITAL_SIGNATURE), Set.of(KeyUse.CLIENT)),
    /** The server's side of a TLS connection. */
    TLS_SERVER(
            "a TLS server",
            List.of(KeyUse.DIGITAL_SIGNATURE, KeyUse.KEY_ENCIPHERMENT, KeyUse.KEY_AGREEMENT),
            Set.of(KeyUse.SERVER)),
    /** The signature on a message or token. PKIoverheid has no certificates for that alone: those for TLS may sign. */
    SIGNATURE(
            "signatures",
            List.of(KeyUse.DIGITAL_SIGNATURE, KeyUse.NON_REPUDIATION),
            Set.of(KeyUse.CLIENT, KeyUse.SERVER, KeyUse.EMAIL, KeyUse.DOCUMENT, KeyUse.DOCUMENT_OLDER)),
    /** A message that only the holder can read. */
    ENCRYPTION(
            "encryption",
            List.of(KeyUse.KEY_ENCIPHERMENT, KeyUse.DATA_ENCIPHERMENT, KeyUse.KEY_AGREEMENT),
            Set.of(KeyUse.CLIENT, KeyUse.SERVER, KeyUse.EMAIL));

    private final String words;
    private final List<Integer> keyUsages;
    private final Set<String> extendedKeyUsages;

    Purpose(String words, List<Integer> keyUsages, Set<String> extendedKeyUsages) {
        this.words = words;
        this.keyUsages = keyUsages;
        this.extendedKeyUsages = extendedKeyUsages;
    }

    /** For messages. */
    String words() {
        return words;
    }

    /** Bits of which one must be set. */
    List<Integer> keyUsages() {
        return keyUsages;
    }

    /** OIDs of which one must be there. */
    Set<String> extendedKeyUsages() {
        return extendedKeyUsages;
    }

    /** Bits and OIDs of RFC 5280 and RFC 9336. */
    private static final class KeyUse {
        static final int DIGITAL_SIGNATURE = 0;
        static final int NON_REPUDIATION = 1;
        static final int KEY_ENCIPHERMENT = 2;
        static final int DATA_ENCIPHERMENT = 3;
        static final int KEY_AGREEMENT = 4;
        static final String SERVER = "1.3.6.1.5.5.7.3.1";
        static final String CLIENT = "1.3.6.1.5.5.7.3.2";
        static final String EMAIL = "1.3.6.1.5.5.7.3.4";
        static final String DOCUMENT = "1.3.6.1.5.5.7.3.36";
        /** What stood for it before RFC 9336, and still stands in certificates of PKIoverheid. */
        static final String DOCUMENT_OLDER = "1.3.6.1.4.1.311.10.3.12";

        private KeyUse() {}
    }
}
