package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes access tokens (NL GOV OAuth §3.2.1, RFC 9068), and knows its own again. */
public final class AccessTokens {

    private static final String TYPE = "at+jwt";
    private static final int RANDOM_BYTES = 20;

    private final Addresses addresses;
    private final Settings settings;
    private final ServerKeys keys;
    private final SecureRandom random = new SecureRandom();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();

    AccessTokens(Addresses addresses, Settings settings, ServerKeys keys) {
        this.addresses = addresses;
        this.settings = settings;
        this.keys = keys;
    }

    String issue(Permission permission, Binding binding, String id) {
        Map<String, Object> claims = basics(permission.audience());
        claims.put("azp", permission.client().id());
        claims.put("client_id", permission.client().id());
        claims.put("sub", permission.subject());
        claims.put("scope", String.join(" ", permission.scopes()));
        claims.put("jti", id);
        Map<String, Object> confirmation = binding.confirmation();
        if (!confirmation.isEmpty()) {
            claims.put("cnf", confirmation);
        }
        return keys.sign(Map.of("typ", TYPE), claims);
    }

    String issue(String audience, Map<String, ?> more) {
        Map<String, Object> claims = basics(audience);
        claims.put("azp", "test-client");
        claims.put("client_id", "test-client");
        claims.put("sub", "test-client");
        claims.putAll(more);
        return keys.sign(Map.of("typ", TYPE), claims);
    }

    String idToken(Permission permission) {
        Map<String, Object> claims = basics(permission.client().id());
        claims.put("sub", permission.subject());
        claims.put("azp", permission.client().id());
        claims.put("auth_time", settings.now().getEpochSecond());
        permission.nonce().ifPresent(nonce -> claims.put("nonce", nonce));
        return keys.sign(Map.of("typ", "JWT"), claims);
    }

    /** The claims of a token that is ours and counts now. */
    public Optional<JWTClaimsSet> verified(String token) {
        Instant now = settings.now();
        return Signatures.parse(token)
                .filter(this::isOurs)
                .flatMap(Signatures::claims)
                .filter(claims -> addresses.issuer().equals(claims.getIssuer()))
                .filter(claims -> Signatures.date(claims, "exp")
                        .map(Date::toInstant)
                        .filter(now::isBefore)
                        .isPresent())
                .filter(claims -> claims.getJWTID() != null && !revoked.contains(claims.getJWTID()));
    }

    void revoke(String id) {
        revoked.add(id);
    }

    String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private boolean isOurs(SignedJWT token) {
        return token.getHeader().getType() != null
                && TYPE.equals(token.getHeader().getType().getType())
                && Optional.ofNullable(token.getHeader().getKeyID())
                        .flatMap(keys::find)
                        .filter(key -> Signatures.isBy(token, key))
                        .isPresent();
    }

    private Map<String, Object> basics(String audience) {
        Instant now = settings.now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", addresses.issuer());
        claims.put("aud", audience);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(settings.lifetime()).getEpochSecond());
        claims.put("jti", random());
        return claims;
    }
}
