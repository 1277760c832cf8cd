package nl.plusgemeente.sdk.exchange.fsc.token;

import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.exchange.fsc.CertificateThumbprint;
import nl.plusgemeente.sdk.exchange.internal.fsc.FscJws;
import nl.plusgemeente.sdk.exchange.internal.fsc.FscJwsException;

/**
 * An access token, as somebody sent it. Nothing is believed of it until {@link #isSignedBy} its issuer's key; an Outway need
 * not ask, as it got the token from the issuer's Manager itself. Immutable.
 */
public final class FscToken {
    /** Properties of a grant may be large; no server takes headers of this size by itself. */
    private static final int LONGEST = 256 * 1024;

    private static final int DEPTH = 32;

    private final String value;
    private final FscJws jws;
    private final CertificateThumbprint signer;
    private final TokenClaims claims;

    private FscToken(String value, FscJws jws, CertificateThumbprint signer) {
        this.value = value;
        this.jws = jws;
        this.signer = signer;
        this.claims = ClaimsReader.read(jws.payload());
    }

    /**
     * Reads a token, and verifies nothing.
     *
     * @param token a compact JWS, at most 256 KiB
     * @return the token
     * @throws FscTokenException when it is not in the form of FSC Core 2.0.0 §4.4.1 (SDK-6072)
     */
    public static FscToken parse(String token) {
        FscJws jws;
        try {
            jws = FscJws.parse(token, LONGEST, DEPTH);
        } catch (FscJwsException e) {
            throw FscTokenException.form(e.why());
        }
        CertificateThumbprint signer;
        try {
            signer = new CertificateThumbprint(jws.thumbprint());
        } catch (IllegalArgumentException e) {
            throw FscTokenException.form("the certificate in its header (x5t#S256) is no SHA-256 in base64url");
        }
        return new FscToken(token, jws, signer);
    }

    /**
     * What stands in {@code Fsc-Authorization}, behind {@code Bearer}. Who has it and the key of the certificate that it is bound
     * to can call: do not log it.
     *
     * @return a compact JWS
     */
    public String value() {
        return value;
    }

    /**
     * Which certificate's key signed it.
     *
     * @return {@code x5t#S256} of its header
     */
    public CertificateThumbprint signer() {
        return signer;
    }

    /**
     * What it says.
     *
     * @return its claims
     */
    public TokenClaims claims() {
        return claims;
    }

    /**
     * Whether a key signed it.
     *
     * @param key the key of the certificate that {@link #signer} names, when that is one of the issuer
     * @return {@code false} for a token by another key, or one that was changed
     */
    public boolean isSignedBy(VerificationKey key) {
        return jws.isSignedBy(key);
    }

    /** Who may call what: with the rest, somebody could. */
    @Override
    public String toString() {
        return "FscToken[" + claims.subject() + " calls " + claims.service() + " of " + claims.issuer() + " until "
                + claims.expires() + "]";
    }
}
