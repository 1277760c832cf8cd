package nl.plusgemeente.sdk.auth.internal.jose;

import com.nimbusds.jose.jwk.JWK;
import java.text.ParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.VerificationKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of an issuer by their names. A name that stands for two keys stands for none: which of the two a verifier takes
 * would be its own choice, and an attacker's hope. Keys that are not usable do not spoil the others.
 *
 * @param byName by {@code kid}, and by {@code x5t#S256} where a key has a certificate
 */
public record KeySet(Map<String, VerificationKey> byName) {
    private static final Logger LOG = LoggerFactory.getLogger(KeySet.class);

    private static final int DEPTH = 6;
    private static final int MOST = 500;
    private static final String THUMBPRINT = "x5t#S256:";

    /** Copies. */
    public KeySet {
        byName = Map.copyOf(byName);
    }

    /**
     * Reads a JSON Web Key Set (RFC 7517 §5).
     *
     * @param json the document
     * @return its usable keys
     * @throws RefusedException when it is no such document
     */
    public static KeySet read(byte[] json) throws RefusedException {
        Object keys = JwsHeader.object(json, DEPTH, "key set").get("keys");
        if (!(keys instanceof List<?> list) || list.size() > MOST) {
            throw RefusedException.invalid("The key set has no list of at most " + MOST + " keys.");
        }
        Map<String, VerificationKey> byName = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Object element : list) {
            if (element instanceof Map<?, ?> key) {
                add(typed(key), byName, taken);
            }
        }
        return new KeySet(byName);
    }

    /**
     * The name under which the key of a certificate stands.
     *
     * @param thumbprint SHA-256 of the certificate, base64url
     * @return a name that no {@code kid} can be taken for by mistake of ours
     */
    public static String nameOf(String thumbprint) {
        return THUMBPRINT + thumbprint;
    }

    /**
     * The same set, with what is known already in place of what is equal to it.
     *
     * @param known an earlier set
     * @return a set whose unchanged keys are the earlier objects
     */
    public KeySet keeping(KeySet known) {
        Map<String, VerificationKey> kept = new LinkedHashMap<>();
        byName.forEach((name, fresh) -> {
            VerificationKey old = known.byName.get(name);
            kept.put(name, old != null && old.sameAs(fresh) ? old : fresh);
        });
        return new KeySet(kept);
    }

    private static void add(Map<String, Object> members, Map<String, VerificationKey> byName, Set<String> taken) {
        Optional<String> kid = members.get("kid") instanceof String text && !text.startsWith(THUMBPRINT)
                ? Optional.of(text)
                : Optional.empty();
        // An unusable key takes its name as well: what its owner meant by it is not for us to guess.
        boolean twice = kid.isPresent() && !taken.add(kid.get());
        if (twice) {
            byName.remove(kid.get());
            LOG.warn("A key set has two keys of one kid: neither is used.");
        }
        try {
            VerificationKey key = JwkReader.read(members);
            if (kid.isPresent() && !twice) {
                byName.put(kid.get(), key);
            }
            Optional<String> certificate = thumbprint(members).map(KeySet::nameOf);
            if (certificate.isPresent() && taken.add(certificate.get())) {
                byName.put(certificate.get(), key);
            } else {
                certificate.ifPresent(byName::remove);
            }
        } catch (RefusedException e) {
            LOG.debug("A key of a key set is not used. {}", e.why());
        }
    }

    /** Computed from the certificate where there is one, as writers spell the member's name in several ways. */
    private static Optional<String> thumbprint(Map<String, Object> members) {
        try {
            JWK jwk = JWK.parse(members);
            List<java.security.cert.X509Certificate> chain = jwk.getParsedX509CertChain();
            if (chain != null && !chain.isEmpty()) {
                return Optional.of(com.nimbusds.jose.util.X509CertUtils.computeSHA256Thumbprint(chain.get(0))
                        .toString());
            }
        } catch (ParseException | RuntimeException e) {
            LOG.debug("A key of a key set has a certificate that cannot be read.");
        }
        return members.get("x5t#S256") instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Map<String, Object> typed(Map<?, ?> members) {
        Map<String, Object> typed = new LinkedHashMap<>();
        members.forEach((name, value) -> typed.put(String.valueOf(name), value));
        return typed;
    }
}
