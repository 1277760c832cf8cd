package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;

/** Verifies DPoP proofs (RFC 9449 §4.3), at the server itself and at its protected API. */
final class DpopProofs {

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration NONCE_LIFE = Duration.ofMinutes(5);

    private final Settings settings;
    private final Replays replays;
    private Instant nonceSince = Instant.MIN;
    private String nonce = "";
    private String nonceBefore = "";

    DpopProofs(Settings settings, Replays replays) {
        this.settings = settings;
        this.replays = replays;
    }

    /**
     * The thumbprint of the key that a request's proof is by, if it has a proof.
     *
     * @param token the access token that the proof must be about, at a protected API
     * @throws Refusal {@code invalid_dpop_proof} or {@code use_dpop_nonce}
     */
    Optional<String> thumbprint(Incoming incoming, Optional<String> token) {
        return incoming.header("dpop").map(proof -> verify(incoming, proof, token));
    }

    private String verify(Incoming incoming, String proof, Optional<String> accessToken) {
        SignedJWT token = Signatures.parse(proof).orElseThrow(() -> wrong("cannot be read"));
        JWK key = token.getHeader().getJWK();
        if (token.getHeader().getType() == null
                || !"dpop+jwt".equals(token.getHeader().getType().getType())) {
            throw wrong("must have the typ dpop+jwt");
        }
        if (key == null || key.isPrivate() || !Signatures.isBy(token, key)) {
            throw wrong("must be signed by the public key in its jwk, with an asymmetric algorithm");
        }
        JWTClaimsSet claims = Signatures.claims(token).orElseThrow(() -> wrong("has claims that cannot be read"));
        is(claims, "htm", incoming.method());
        is(claims, "htu", incoming.origin() + incoming.path());
        accessToken.ifPresent(value -> is(claims, "ath", hash(value)));
        fresh(claims);
        wanted(claims);
        return thumbprint(key);
    }

    /** The nonce that proofs must have now. */
    synchronized String nonce() {
        Instant now = settings.now();
        if (nonceSince.equals(Instant.MIN) || now.isAfter(nonceSince.plus(NONCE_LIFE))) {
            nonceBefore = nonce;
            nonce = UUID.randomUUID().toString();
            nonceSince = now;
        }
        return nonce;
    }

    private void fresh(JWTClaimsSet claims) {
        Instant now = settings.now();
        Instant issued = Signatures.date(claims, "iat").map(Date::toInstant).orElseThrow(() -> wrong("needs iat"));
        if (Duration.between(issued, now).abs().compareTo(SKEW) > 0) {
            throw wrong("is not of now (iat)");
        }
        String id = Signatures.text(claims, "jti").orElseThrow(() -> wrong("needs jti"));
        if (!replays.isNew("dpop " + id, issued.plus(SKEW).plus(SKEW), now)) {
            throw wrong("was used before (jti)");
        }
    }

    private void wanted(JWTClaimsSet claims) {
        String now = nonce();
        Optional<String> shown = Signatures.text(claims, "nonce");
        boolean right = shown.filter(value -> !value.isEmpty() && (value.equals(now) || value.equals(before())))
                .isPresent();
        if (shown.isPresent() ? !right : settings.nonceRequired()) {
            throw OAuthError.nonceWanted(now);
        }
    }

    private synchronized String before() {
        return nonceBefore;
    }

    private static void is(JWTClaimsSet claims, String name, String expected) {
        if (!Signatures.text(claims, name).orElse("").equals(expected)) {
            throw wrong("must have the " + name + " of this request");
        }
    }

    private static String thumbprint(JWK key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException("A Java platform has SHA-256", e);
        }
    }

    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("A Java platform has SHA-256", e);
        }
    }

    private static Refusal wrong(String what) {
        return OAuthError.invalidProof("the DPoP proof " + what);
    }
}
