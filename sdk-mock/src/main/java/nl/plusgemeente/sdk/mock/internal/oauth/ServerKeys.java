package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.JWKGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys that sign tokens: the newest signs, all are published. Made at first need, as RSA would delay a start. */
final class ServerKeys {

    private static final int RSA_BITS = 2048;

    private final JWSAlgorithm algorithm;
    private final Deque<JWK> keys = new ArrayDeque<>();

    ServerKeys(String algorithm) {
        this.algorithm = JWSAlgorithm.parse(algorithm);
        if (!Signatures.ALLOWED.contains(this.algorithm)) {
            throw new IllegalArgumentException("Tokens are not signed with " + algorithm);
        }
    }

    String algorithm() {
        return algorithm.getName();
    }

    synchronized void rotate() {
        newest();
        keys.addFirst(newKey());
    }

    synchronized void dropOld() {
        JWK newest = newest();
        keys.clear();
        keys.addFirst(newest);
    }

    /** The public keys, the newest first. */
    synchronized JWKSet published() {
        newest();
        return new JWKSet(new ArrayList<>(keys)).toPublicJWKSet();
    }

    synchronized Optional<JWK> find(String id) {
        return keys.stream().filter(key -> key.getKeyID().equals(id)).findFirst();
    }

    /** Signs; a member of the header that is given goes before the right one. */
    String sign(Map<String, ?> header, Map<String, ?> claims) {
        JWK key = newest();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("alg", algorithm.getName());
        members.put("kid", key.getKeyID());
        members.putAll(header);
        try {
            JWSObject object = new JWSObject(JWSHeader.parse(members), new Payload(new LinkedHashMap<>(claims)));
            object.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
            return object.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException("The server's key cannot sign a token with the header " + header, e);
        }
    }

    private synchronized JWK newest() {
        if (keys.isEmpty()) {
            keys.addFirst(newKey());
        }
        return keys.getFirst();
    }

    private JWK newKey() {
        JWKGenerator<? extends JWK> generator = JWSAlgorithm.Family.EC.contains(algorithm)
                ? new ECKeyGenerator(Curve.forJWSAlgorithm(algorithm).iterator().next())
                : new RSAKeyGenerator(RSA_BITS);
        try {
            return generator
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(algorithm)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java makes no keys for " + algorithm, e);
        }
    }
}
