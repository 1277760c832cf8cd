package nl.plusgemeente.sdk.auth.token.internal;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.auth.internal.jose.CompactJws;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.auth.internal.jose.JwkReader;
import nl.plusgemeente.sdk.auth.internal.jose.JwsHeader;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.auth.internal.jose.TokenPart;

/**
 * A proof that whoever sends the request has a key (RFC 9449 §4), its own signature verified.
 *
 * @param thumbprint of the key (RFC 7638)
 * @param claims what it says
 */
public record DpopProof(String thumbprint, Claims claims) {
    private static final int LONGEST = 8 * 1024;
    private static final int DEPTH = 3;

    /**
     * Reads a proof and verifies that it is by its own key (RFC 9449 §4.3, points 2 to 7).
     *
     * @param proof the header's value
     * @param algorithms how it may be signed
     * @return a proof of nothing but a key as yet
     * @throws RefusedException when it is no such proof
     */
    public static DpopProof parse(String proof, List<JwsAlgorithm> algorithms) throws RefusedException {
        try {
            CompactJws jws = CompactJws.parse(proof, LONGEST);
            JwsHeader header = JwsHeader.parse(jws.header());
            if (!header.type().map("dpop+jwt"::equalsIgnoreCase).orElse(false)) {
                throw refused("its typ is not dpop+jwt");
            }
            if (!(header.members().get("jwk") instanceof Map<?, ?> jwk)) {
                throw refused("it has no key (jwk)");
            }
            Map<String, Object> members = new HashMap<>();
            jwk.forEach((name, value) -> members.put(String.valueOf(name), value));
            VerificationKey key = JwkReader.read(members);
            Claims claims = new Claims(JwsHeader.object(TokenPart.decode(jws.payload()), DEPTH, "proof"));
            if (!algorithms.contains(header.algorithm())
                    || !key.verifies(header.algorithm(), jws.signingInput(), TokenPart.decode(jws.signature()))) {
                throw refused("its signature is not one by its own key, or of another algorithm than allowed");
            }
            return new DpopProof(JwkReader.thumbprint(members), claims);
        } catch (RefusedException e) {
            throw e.code().equals(AuthErrors.TOKEN_SENDER)
                    ? e
                    : refused("it is damaged. " + e.why().replace("token", "proof"));
        }
    }

    /**
     * Checks that it is for this request and this token (RFC 9449 §4.3, points 8 to 12, without the nonce).
     *
     * @param method the request's method
     * @param target the request's address
     * @param token digest of the token that comes with it
     * @throws RefusedException when it is for another
     */
    public void check(String method, URI target, Digest token) throws RefusedException {
        if (!claims.text("htm").map(method::equals).orElse(false)) {
            throw refused("it is for another method (htm)");
        }
        if (!claims.text("htu")
                .flatMap(DpopProof::address)
                .map(comparable(target)::equals)
                .orElse(false)) {
            throw refused("it is for another address (htu): behind a proxy, give the verifier the address that the"
                    + " client sees");
        }
        if (!claims.text("ath").map(token::is).orElse(false)) {
            throw refused("it is for another token (ath)");
        }
    }

    /**
     * When it was made.
     *
     * @return {@code iat}
     * @throws RefusedException when it does not say
     */
    public Instant issuedAt() throws RefusedException {
        return claims.moment("iat").orElseThrow(() -> refused("it does not say when it was made (iat)"));
    }

    /**
     * What makes it differ from every other.
     *
     * @return a digest of key and {@code jti}
     * @throws RefusedException when it has none
     */
    public Digest identity() throws RefusedException {
        return Digest.of(thumbprint, claims.text("jti").orElseThrow(() -> refused("it has no jti")));
    }

    /**
     * A proof that is not accepted.
     *
     * @param why which check failed
     * @return a refusal
     */
    public static RefusedException refused(String why) {
        return new RefusedException(AuthErrors.TOKEN_SENDER, "The DPoP proof is refused: " + why + ".");
    }

    private static Optional<String> address(String text) {
        try {
            return Optional.of(comparable(URI.create(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Without query and fragment, and as RFC 3986 §6.2.2 and §6.2.3 make addresses comparable. */
    private static String comparable(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
        String path = uri.normalize().getRawPath();
        return scheme + "://" + host + port + (path == null || path.isEmpty() ? "/" : path);
    }
}
