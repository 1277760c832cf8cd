package nl.plusgemeente.sdk.mock.internal.fsc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.fsc.ContractHashException;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.pki.Subjects;

/** Whether a request has a token that lets it in (FSC Core 2.0.0 §4.7.1.2). */
final class TokenProof {

    static final String HEADER = "Fsc-Authorization";
    private static final String BEARER = "bearer ";
    private static final int UNAUTHORIZED = 401;
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final Group group;
    private final Peer peer;

    TokenProof(Group group, Peer peer) {
        this.group = group;
        this.peer = peer;
    }

    /** The claims of a token that counts. */
    Map<String, Object> require(RawRequest request) {
        JWSObject token = parse(request.headers());
        if (!ALGORITHMS.contains(token.getHeader().getAlgorithm()) || !isByUs(token)) {
            throw invalid("it is not signed by this peer");
        }
        Map<String, Object> claims = token.getPayload().toJSONObject();
        if (claims == null || !peer.id().value().equals(claims.get("iss"))) {
            throw invalid("its issuer is not this peer");
        }
        requireForm(claims);
        requireTime(claims);
        if (request.chain().isEmpty()
                || !(claims.get("cnf") instanceof Map<?, ?> confirmation)
                || !Subjects.thumbprint(request.chain().get(0)).equals(confirmation.get("x5t#S256"))) {
            throw invalid("it is not for the certificate of the connection");
        }
        if (!Group.ID.equals(claims.get("gid"))) {
            throw FscErrors.inway(403, "ERROR_CODE_WRONG_GROUP_ID_IN_TOKEN", "the token is one of another group");
        }
        return claims;
    }

    private static JWSObject parse(Headers headers) {
        List<String> values = headers.all(HEADER);
        if (values.isEmpty()) {
            throw FscErrors.inway(UNAUTHORIZED, "ERROR_CODE_ACCESS_TOKEN_MISSING", "there is no " + HEADER);
        }
        String value = values.get(0).strip();
        String text = value.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? value.substring(BEARER.length()).strip()
                : value;
        try {
            if (values.size() == 1) {
                return JWSObject.parse(text);
            }
            throw invalid("there are several");
        } catch (ParseException e) {
            throw invalid("it is no signed token");
        }
    }

    private boolean isByUs(JWSObject token) {
        Base64URL thumbprint = token.getHeader().getX509CertSHA256Thumbprint();
        return thumbprint != null
                && peer.keys()
                        .find(thumbprint.toString())
                        .map(X509Certificate::getPublicKey)
                        .filter(key -> isBy(token, key))
                        .isPresent();
    }

    private static boolean isBy(JWSObject token, PublicKey key) {
        try {
            JWSVerifier verifier;
            if (key instanceof ECPublicKey curve) {
                verifier = new ECDSAVerifier(curve);
            } else if (key instanceof RSAPublicKey rsa) {
                verifier = new RSASSAVerifier(rsa);
            } else {
                return false;
            }
            return verifier.supportedJWSAlgorithms().contains(token.getHeader().getAlgorithm())
                    && token.verify(verifier);
        } catch (JOSEException e) {
            return false;
        }
    }

    private static void requireForm(Map<String, Object> claims) {
        try {
            GrantHash.of(String.valueOf(claims.get("gth")));
        } catch (ContractHashException e) {
            throw invalid("it names no grant");
        }
        if (!(claims.get("sub") instanceof String) || !(claims.get("svc") instanceof String)) {
            throw invalid("it names no peer and service");
        }
    }

    private void requireTime(Map<String, Object> claims) {
        Instant now = group.time().clock().instant();
        if (!(claims.get("exp") instanceof Number end) || !(claims.get("nbf") instanceof Number begin)) {
            throw invalid("it does not say when it counts");
        }
        if (now.getEpochSecond() >= end.longValue()) {
            throw FscErrors.inway(UNAUTHORIZED, "ERROR_CODE_ACCESS_TOKEN_EXPIRED", "the token has expired");
        }
        if (now.getEpochSecond() < begin.longValue()) {
            throw invalid("it does not count yet");
        }
    }

    static Refusal invalid(String why) {
        return FscErrors.inway(UNAUTHORIZED, "ERROR_CODE_ACCESS_TOKEN_INVALID", "the token is not valid: " + why);
    }
}
