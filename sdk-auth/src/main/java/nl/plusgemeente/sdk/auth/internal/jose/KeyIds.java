package nl.plusgemeente.sdk.auth.internal.jose;

import java.security.PublicKey;
import java.util.stream.Collectors;

/** The names of keys in tokens and key sets: the same key has the same name everywhere, without agreement. */
public final class KeyIds {

    private KeyIds() {}

    /**
     * The thumbprint of a key with SHA-256 (RFC 7638 §3).
     *
     * @param key RSA, EC on a curve of NIST, or Ed25519
     * @return 43 characters of base64url
     * @throws IllegalArgumentException if no token can be signed with such a key
     */
    public static String of(PublicKey key) {
        String canonical = PublicJwk.members(key).entrySet().stream()
                .map(member -> '"' + member.getKey() + "\":\"" + member.getValue() + '"')
                .collect(Collectors.joining(",", "{", "}"));
        return Digest.of(canonical).text();
    }
}
