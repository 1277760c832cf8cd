package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.Key;
import java.text.ParseException;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/** What has to do with the signature of a JWT, whoever made it. */
final class Signatures {

    /** What the NL GOV profile allows (§2.3.3): RS256 is the least, and there is no way to have a shared secret. */
    static final Set<JWSAlgorithm> ALLOWED = Set.of(
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512,
            JWSAlgorithm.RS256);

    private Signatures() {}

    static Optional<SignedJWT> parse(String token) {
        try {
            return Optional.of(SignedJWT.parse(token));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    static Optional<JWTClaimsSet> claims(SignedJWT token) {
        try {
            return Optional.ofNullable(token.getJWTClaimsSet());
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    static boolean isBy(SignedJWT token, JWK key) {
        JWSHeader header = token.getHeader();
        if (!ALLOWED.contains(header.getAlgorithm()) || !(key instanceof AsymmetricJWK asymmetric)) {
            return false;
        }
        try {
            Key material = asymmetric.toPublicKey();
            JWSVerifier verifier = new DefaultJWSVerifierFactory().createJWSVerifier(header, material);
            return token.verify(verifier);
        } catch (JOSEException e) {
            return false;
        }
    }

    static Optional<String> text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    static Optional<Date> date(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof Date date ? Optional.of(date) : Optional.empty();
    }
}
