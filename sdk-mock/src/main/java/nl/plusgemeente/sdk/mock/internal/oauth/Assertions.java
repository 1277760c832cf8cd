package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.plusgemeente.sdk.mock.MockClient;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;

/** Verifies the assertions with which clients show who they are (RFC 7523 §3, NL GOV OAuth §2.3.3). */
final class Assertions {

    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** 128 bits in base64url. */
    private static final int SHORTEST_ID = 22;

    private final Addresses addresses;
    private final Settings settings;
    private final Replays replays;

    Assertions(Addresses addresses, Settings settings, Replays replays) {
        this.addresses = addresses;
        this.settings = settings;
        this.replays = replays;
    }

    void verify(MockClient client, String assertion) {
        SignedJWT token = Signatures.parse(assertion).orElseThrow(() -> wrong("cannot be read"));
        if (!Signatures.ALLOWED.contains(token.getHeader().getAlgorithm())) {
            throw wrong("is signed with " + token.getHeader().getAlgorithm() + ", which is not allowed");
        }
        JWK key = key(client, token);
        if (!Signatures.isBy(token, key)) {
            throw wrong("has a signature that is not by the client's key");
        }
        JWTClaimsSet claims = Signatures.claims(token).orElseThrow(() -> wrong("has claims that cannot be read"));
        whose(client, claims);
        audience(claims);
        Instant end = times(claims);
        once(client, claims, end);
    }

    /** The key that the header names; without a name, the only one there is. */
    private static JWK key(MockClient client, SignedJWT token) {
        List<JWK> keys = Clients.keys(client);
        String id = token.getHeader().getKeyID();
        if (id == null && keys.size() == 1) {
            return keys.get(0);
        }
        return keys.stream()
                .filter(key -> id != null && id.equals(key.getKeyID()))
                .findFirst()
                .orElseThrow(() -> wrong("names a key (kid) that is not registered"));
    }

    private static void whose(MockClient client, JWTClaimsSet claims) {
        if (!client.id().equals(claims.getIssuer()) || !client.id().equals(claims.getSubject())) {
            throw wrong("must have the client_id as iss and sub");
        }
    }

    /** One text: an assertion for several servers could be passed on by one of them. */
    private void audience(JWTClaimsSet claims) {
        List<String> audience = claims.getAudience();
        if (audience.size() != 1 || !addresses.audiences().contains(audience.get(0))) {
            throw wrong("must have the token endpoint or the issuer as its only aud");
        }
    }

    private Instant times(JWTClaimsSet claims) {
        Instant now = settings.now();
        Instant end = instant(claims, "exp");
        Instant begin = instant(claims, "iat");
        if (!end.plus(SKEW).isAfter(now)) {
            throw wrong("has expired (exp)");
        }
        if (begin.isAfter(now.plus(SKEW))) {
            throw wrong("was issued in the future (iat)");
        }
        if (Duration.between(begin, end).compareTo(LONGEST) > 0) {
            throw wrong("lasts longer than " + LONGEST.toSeconds() + " seconds");
        }
        Date notBefore = claims.getNotBeforeTime();
        if (notBefore != null && notBefore.toInstant().isAfter(now.plus(SKEW))) {
            throw wrong("is not valid yet (nbf)");
        }
        return end;
    }

    private void once(MockClient client, JWTClaimsSet claims, Instant end) {
        String id = claims.getJWTID();
        if (id == null || id.length() < SHORTEST_ID) {
            throw wrong("needs a jti of 128 random bits");
        }
        if (!replays.isNew(client.id() + " " + id, end.plus(SKEW), settings.now())) {
            throw wrong("was used before (jti)");
        }
    }

    private static Instant instant(JWTClaimsSet claims, String name) {
        return Signatures.date(claims, name).map(Date::toInstant).orElseThrow(() -> wrong("needs the claim " + name));
    }

    private static Refusal wrong(String what) {
        return OAuthError.invalidClient("the client assertion " + what);
    }
}
