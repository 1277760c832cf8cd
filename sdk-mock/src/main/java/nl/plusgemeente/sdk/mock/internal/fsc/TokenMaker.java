package nl.plusgemeente.sdk.mock.internal.fsc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.mock.FscFault;
import nl.plusgemeente.sdk.mock.internal.pki.Subjects;

/** Makes access tokens (FSC Core 2.0.0 §4.6), right ones unless a fault is planned. */
final class TokenMaker {

    private final Group group;
    private final Peer peer;

    TokenMaker(Group group, Peer peer) {
        this.group = group;
        this.peer = peer;
    }

    String make(GrantHash hash, Connection connection, X509Certificate caller) {
        Instant now = group.time().clock().instant();
        Instant end = isFaulty(FscFault.TOKEN_EXPIRED) ? now.minusSeconds(1) : now.plus(group.lifetime());
        X509Certificate bound =
                isFaulty(FscFault.TOKEN_WRONG_CERTIFICATE) ? peer.identity().certificate() : caller;
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("gth", hash.value());
        claims.put("gid", isFaulty(FscFault.TOKEN_WRONG_GROUP) ? "another." + Group.ID : Group.ID);
        claims.put("sub", connection.outway().peerId().value());
        claims.put("iss", peer.id().value());
        claims.put("svc", connection.service().name());
        claims.put(
                "aud",
                isFaulty(FscFault.TOKEN_WRONG_ADDRESS)
                        ? elsewhere()
                        : peer.inway().toString());
        claims.put("exp", end.getEpochSecond());
        claims.put("nbf", Math.min(now.getEpochSecond(), end.getEpochSecond()));
        claims.put("cnf", Map.of("x5t#S256", Subjects.thumbprint(bound)));
        connection.delegator().ifPresent(delegator -> claims.put("act", Map.of("sub", delegator.value())));
        connection.service().delegator().ifPresent(delegator -> claims.put("pdi", delegator.value()));
        connection.properties().ifPresent(properties -> claims.put("prp", object(properties)));
        claims.put("add", Map.of());
        return isFaulty(FscFault.TOKEN_WRONG_KEY)
                ? sign(peer.keys().unpublished(), JWSAlgorithm.ES256, claims)
                : sign(
                        peer.keys().current(),
                        JWSAlgorithm.parse(peer.keys().algorithm().id()),
                        claims);
    }

    private boolean isFaulty(FscFault fault) {
        return peer.faults().happens(fault);
    }

    private String elsewhere() {
        return group.peers().stream()
                .filter(other -> other != peer)
                .map(other -> other.inway().toString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> object(JsonText text) {
        try {
            return JSONObjectUtils.parse(text.json());
        } catch (ParseException e) {
            throw new IllegalStateException("The properties of a grant that was accepted are no JSON object", e);
        }
    }

    private static String sign(ClientIdentity identity, JWSAlgorithm algorithm, Map<String, Object> claims) {
        JWSHeader header = new JWSHeader.Builder(algorithm)
                .x509CertSHA256Thumbprint(new Base64URL(Subjects.thumbprint(identity.certificate())))
                .build();
        try {
            JWSSigner signer = identity.privateKey() instanceof ECPrivateKey key
                    ? new ECDSASigner(key)
                    : new RSASSASigner(identity.privateKey());
            JWSObject token = new JWSObject(header, new Payload(claims));
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("A token cannot be signed", e);
        }
    }
}
