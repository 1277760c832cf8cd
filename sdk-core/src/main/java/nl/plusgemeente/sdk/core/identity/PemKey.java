package nl.plusgemeente.sdk.core.identity;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The only private key of a PEM file, in PKCS#8 (RFC 5958), as it is or encrypted. */
record PemKey(Path file, Optional<Secret> password) {
    private static final String PLAIN = "PRIVATE KEY";
    private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA", "RSASSA-PSS");

    PrivateKey read() {
        List<PemBlocks.Block> keys = new PemBlocks(file)
                .read().stream().filter(block -> block.label().endsWith(PLAIN)).toList();
        if (keys.isEmpty()) {
            throw IdentityFaults.noPemKey(file);
        }
        if (keys.size() > 1) {
            throw IdentityFaults.severalPemKeys(file);
        }
        PemBlocks.Block block = keys.get(0);
        return switch (block.label()) {
            case PLAIN -> key(block.content());
            case ENCRYPTED -> key(decrypted(block.content()));
            default -> throw IdentityFaults.traditionalKey(file, block.label());
        };
    }

    private byte[] decrypted(byte[] content) {
        Secret secret = password.orElseThrow(() -> IdentityFaults.passwordNeeded(file));
        char[] characters;
        try {
            characters = secret.reveal().toCharArray();
        } catch (IllegalStateException e) {
            throw IdentityFaults.noPassword(PemBlocks.WHAT, file, e);
        }
        try {
            return new EncryptedPkcs8(file).decrypt(content, characters, secret);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    /** The encoding names its algorithm, but only the right factory reads it. */
    private PrivateKey key(byte[] pkcs8) {
        try {
            for (String algorithm : ALGORITHMS) {
                Optional<PrivateKey> key = key(pkcs8, algorithm);
                if (key.isPresent()) {
                    return key.get();
                }
            }
        } catch (GeneralSecurityException e) {
            throw IdentityFaults.unreadable(PemBlocks.WHAT, file, e);
        } finally {
            Arrays.fill(pkcs8, (byte) 0);
        }
        throw IdentityFaults.unreadableKey(file);
    }

    private static Optional<PrivateKey> key(byte[] pkcs8, String algorithm) throws GeneralSecurityException {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
        } catch (InvalidKeySpecException e) {
            return Optional.empty();
        }
    }
}
