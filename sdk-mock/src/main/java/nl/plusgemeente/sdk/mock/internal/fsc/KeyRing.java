package nl.plusgemeente.sdk.mock.internal.fsc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.pki.FscPki;
import nl.plusgemeente.sdk.mock.internal.pki.Subjects;
import org.jspecify.annotations.Nullable;

/** The keys of a peer that other peers can find: those that its Manager signs with, and that of its outway. */
final class KeyRing {

    static final String DEFAULT = "ES256";

    private final FscPki pki;
    private final MockTenant peer;
    private final Map<String, ClientIdentity> published = new LinkedHashMap<>();
    private String algorithm = DEFAULT;
    private @Nullable Published set;

    private record Published(String json, PeerCertificates certificates) {}

    /** @param outway what the outway shows, which an application may sign contracts with */
    KeyRing(FscPki pki, MockTenant peer, ClientIdentity outway) {
        this.pki = pki;
        this.peer = peer;
        published.put(DEFAULT, pki.signing(peer, DEFAULT));
        published.put("", outway);
    }

    /** A key for an algorithm, published from now on. */
    synchronized ClientIdentity identity(String name) {
        require(name);
        return published.computeIfAbsent(name, key -> {
            set = null;
            return pki.signing(peer, key);
        });
    }

    ClientIdentity unpublished() {
        return pki.unpublished(peer);
    }

    synchronized void use(String name) {
        identity(name);
        algorithm = name;
    }

    synchronized JwsAlgorithm algorithm() {
        return require(algorithm);
    }

    /** What the Manager signs with now. */
    synchronized ClientIdentity current() {
        return identity(algorithm);
    }

    /** The certificate with a thumbprint. */
    synchronized Optional<X509Certificate> find(String thumbprint) {
        return published.values().stream()
                .map(ClientIdentity::certificate)
                .filter(certificate -> Subjects.thumbprint(certificate).equals(thumbprint))
                .findFirst();
    }

    String json() {
        return set().json();
    }

    PeerCertificates certificates() {
        return set().certificates();
    }

    private synchronized Published set() {
        Published known = set;
        if (known == null) {
            List<JWK> keys = new ArrayList<>();
            published.values().forEach(identity -> keys.add(jwk(identity)));
            String json = new JWKSet(keys).toString();
            known = new Published(json, PeerCertificates.parse(json.getBytes(StandardCharsets.UTF_8)));
            set = known;
        }
        return known;
    }

    /** The root is left out of the chain, which is all there is above. */
    private static JWK jwk(ClientIdentity identity) {
        try {
            X509Certificate certificate = identity.certificate();
            JWK parsed = JWK.parse(certificate);
            Map<String, Object> members =
                    new LinkedHashMap<>(parsed.toPublicJWK().toJSONObject());
            members.put("use", "sig");
            members.put("kid", Subjects.thumbprint(certificate));
            members.put("x5t#S256", new Base64URL(Subjects.thumbprint(certificate)).toString());
            members.put("x5c", List.of(Base64.encode(certificate.getEncoded()).toString()));
            return JWK.parse(members);
        } catch (JOSEException | CertificateEncodingException | java.text.ParseException e) {
            throw new IllegalStateException("A test certificate cannot be published", e);
        }
    }

    private static JwsAlgorithm require(String name) {
        return JwsAlgorithm.of(name)
                .filter(known -> known.id().startsWith("ES") || known.id().startsWith("RS"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "FSC signs with ES256, ES384, ES512, RS256, RS384 or RS512, not with " + name));
    }
}
